package vn.danvankheo.steps.inspection;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.document.LiveContent;
import vn.danvankheo.ground.document.Organ;
import vn.danvankheo.ground.document.PaperCount;
import vn.danvankheo.ground.document.PaperEntry;
import vn.danvankheo.ground.document.PaperKind;
import vn.danvankheo.ground.document.PaperSource;
import vn.danvankheo.ground.document.PaperWording;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.SteeringCommittees;
import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.emulation.Move;

/** Quyết định lập đoàn kiểm tra: once it is issued, the units may know of the visits. */
@Component
class TeamDecision implements PaperSource {

	/** What the register calls it. */
	static final String KIND = "TEAM_DECISION";

	private static final String PEOPLE = "danh sách đoàn";

	private static final String UNITS = "đơn vị được kiểm tra";

	private static final List<String> FIGURES = List.of("tên đoàn", "mục đích", "năm", "từ ngày", "đến ngày",
			"số đơn vị", "số mô hình", "số thành viên");

	private final InspectionTeams teams;

	private final Campaigns campaigns;

	private final SteeringCommittees committees;

	private final TeamPeople people;

	private final DecisionParts parts;

	private final SampleWords samples;

	private final Words words;

	private final Clock clock;

	TeamDecision(InspectionTeams teams, Campaigns campaigns, SteeringCommittees committees, TeamPeople people,
			DecisionParts parts, SampleWords samples, Words words, Clock clock) {
		this.teams = teams;
		this.campaigns = campaigns;
		this.committees = committees;
		this.people = people;
		this.parts = parts;
		this.samples = samples;
		this.words = words;
		this.clock = clock;
	}

	@Override
	public List<PaperKind> kinds() {
		return List.of(new PaperKind(KIND, DocumentType.DECISION, Organ.COMMITTEE, List.of(PEOPLE, UNITS), FIGURES));
	}

	@Override
	public Permission mayDraft(Actor actor, String kind, UUID subject) {
		InspectionTeam team = team(actor.committee(), subject);
		return actor.holds(Role.STANDING_OFFICE, Role.CLERK) ? team.open() : Permission.refused("role.team.decision");
	}

	@Override
	public PaperWording firstWording(CommitteeId committee, String kind, UUID subject) {
		InspectionTeam team = team(committee, subject);
		Campaign campaign = campaign(team);
		return DecisionWords.of(campaign, this.words.of(team.purpose()),
				this.committees.findById(committee).orElseThrow().names());
	}

	@Override
	public List<String> usualRecipients(CommitteeId committee, String kind) {
		return DecisionWords.recipients(this.committees.findById(committee).orElseThrow().names());
	}

	@Override
	public LiveContent content(CommitteeId committee, String kind, UUID subject) {
		InspectionTeam team = team(committee, subject);
		Coverage coverage = this.people.coverage(team.campaign(), team.purpose());
		Coverage.Load load = coverage.load(Set.of(team.id()));
		String purpose = this.words.of(team.purpose());
		Map<String, String> figures = Map.of("tên đoàn", team.name(), "mục đích",
				Character.toLowerCase(purpose.charAt(0)) + purpose.substring(1), "năm",
				String.valueOf(campaign(team).year()), "từ ngày", VietnameseDate.format(team.term().firstDay()),
				"đến ngày", VietnameseDate.format(team.term().lastDay()), "số đơn vị", PaperCount.padded(load.units()),
				"số mô hình", PaperCount.padded(load.models()), "số thành viên",
				PaperCount.padded(team.members().size()));
		return new LiveContent(Map.of(PEOPLE, List.of(people(team)), UNITS, units(team, coverage)), figures, List.of(),
				Set.of());
	}

	@Override
	public List<String> effects(CommitteeId committee, String kind, UUID subject) {
		return List
			.of(team(committee, subject).name() + " có quyết định: đơn vị được giao cho đoàn thấy lịch kiểm tra.");
	}

	private Block people(InspectionTeam team) {
		List<List<String>> rows = new ArrayList<>();
		team.members()
			.stream()
			.sorted(Comparator.comparing(Seat::function))
			.forEach((seat) -> rows.add(List.of(String.valueOf(rows.size() + 1), "Đồng chí " + seat.name(),
					seat.position(), this.words.of(seat.function()))));
		return new Block.Grid(null, List.of(new Block.Column("TT", 1, Block.Align.CENTRE),
				new Block.Column("Họ và tên", 5, Block.Align.LEFT), new Block.Column("Chức vụ", 6, Block.Align.LEFT),
				new Block.Column("Nhiệm vụ trong đoàn", 4, Block.Align.LEFT)), rows);
	}

	private List<Block> units(InspectionTeam team, Coverage coverage) {
		List<List<String>> rows = new ArrayList<>();
		TeamPage.UnitLine.of(coverage.of(team.id()), List.of())
			.forEach((unit) -> rows
				.add(List.of(String.valueOf(rows.size() + 1), unit.name(), PaperCount.padded(unit.models().size()))));
		Coverage.Load load = coverage.load(Set.of(team.id()));
		rows.add(List.of("", "Tổng cộng: " + PaperCount.padded(load.units()) + " đơn vị, địa phương",
				PaperCount.padded(load.models())));
		Block grid = new Block.Grid(null,
				List.of(new Block.Column("TT", 1, Block.Align.CENTRE),
						new Block.Column("Đơn vị, địa phương", 8, Block.Align.LEFT),
						new Block.Column("Số mô hình, điển hình", 3, Block.Align.CENTRE)),
				rows);
		return this.samples
			.of(team.campaign(), team.purpose(), coverage.of(team.id()).stream().map(ToInspect.ModelToSee::id).toList())
			.map((words) -> List.of(grid, new Block.Paragraph(words)))
			.orElse(List.of(grid));
	}

	@Override
	public void issued(Actor actor, PaperEntry paper) {
		InspectionTeam team = team(paper.committee(), paper.subject());
		team.decided(new IssuedDecision(paper.reference(), paper.date(), this.parts.of(team)),
				Move.of(actor, this.clock.instant()));
		this.teams.save(team);
	}

	@Override
	public void corrected(Actor actor, PaperEntry paper, PaperEntry correction) {
		issued(actor, correction);
	}

	@Override
	public void withdrawn(Actor actor, PaperEntry paper, String reason) {
		InspectionTeam team = team(paper.committee(), paper.subject());
		if (team.decision().filter((reference) -> reference.equals(paper.reference())).isPresent()) {
			team.undecided(Move.of(actor, this.clock.instant(), reason));
			this.teams.save(team);
		}
	}

	@Override
	public String pathOf(String kind, UUID subject) {
		return "/inspection-teams/" + subject;
	}

	private InspectionTeam team(CommitteeId committee, UUID subject) {
		return this.teams.findByIdAndCommittee(new TeamId(subject), committee).orElseThrow(NoSuchRecord::new);
	}

	private Campaign campaign(InspectionTeam team) {
		return this.campaigns.findById(team.campaign()).orElseThrow();
	}

}
