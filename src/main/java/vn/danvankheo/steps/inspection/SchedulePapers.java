package vn.danvankheo.steps.inspection;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.NameOrder;
import vn.danvankheo.ground.organisation.PrintedNames;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.SteeringCommittees;
import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.typesetting.FormatProfile;
import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.SpokenDates;

/** Lịch kiểm tra as a paper; without visits it prints empty lines to be filled in. */
@Service
class SchedulePapers {

	private static final int EMPTY_LINES = 8;

	private static final String CLOSING = "Khi có thay đổi về ngày, giờ, địa điểm, Đoàn kiểm tra báo trước cho địa phương, "
			+ "đơn vị.";

	private static final List<Block.Column> COLUMNS = List.of(new Block.Column("TT", 1, Block.Align.CENTRE),
			new Block.Column("Ngày, giờ", 4, Block.Align.LEFT), new Block.Column("Đơn vị", 4, Block.Align.LEFT),
			new Block.Column("Địa điểm", 5, Block.Align.LEFT), new Block.Column("Mô hình", 8, Block.Align.LEFT),
			new Block.Column("Thành phần", 5, Block.Align.LEFT));

	private final Season season;

	private final ScheduleViews views;

	private final TeamPeople people;

	private final SteeringCommittees committees;

	private final Words words;

	private final SpokenDates spoken;

	private final Clock clock;

	SchedulePapers(Season season, ScheduleViews views, TeamPeople people, SteeringCommittees committees, Words words,
			SpokenDates spoken, Clock clock) {
		this.season = season;
		this.views = views;
		this.people = people;
		this.committees = committees;
		this.words = words;
		this.spoken = spoken;
		this.clock = clock;
	}

	/** The visits of a year and purpose that this person may see. */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER,
			Role.ADMINISTRATOR })
	@Transactional(readOnly = true)
	public OfficialDocument schedule(Actor actor, String year, String purposeName) {
		Campaign campaign = this.season.campaign(actor.committee(), year).orElseThrow(NoSuchRecord::new);
		Purpose purpose = this.season.purpose(campaign.id(), purposeName);
		Map<UUID, ToInspect.ModelToSee> models = this.people.coverage(campaign.id(), purpose)
			.models()
			.stream()
			.collect(Collectors.toMap(ToInspect.ModelToSee::id, Function.identity()));
		List<List<String>> rows = new ArrayList<>();
		this.views.lines(actor, campaign, purpose).forEach((line) -> rows.add(row(rows.size() + 1, line, models)));
		while (rows.isEmpty() || (rows.size() < EMPTY_LINES && rows.get(0).get(1).isEmpty())) {
			rows.add(List.of(String.valueOf(rows.size() + 1), "", "", "", "", ""));
		}
		PrintedNames names = this.committees.findById(actor.committee()).orElseThrow().names();
		return new OfficialDocument(FormatProfile.ofParty(Deadline.dayOf(this.clock.instant())), DocumentType.SCHEDULE,
				new OfficialDocument.Issuer(names.partyCommitteeHead(), names.nameUpper()), null, "", names.placeName(),
				null, subject(purpose, campaign), List.of(),
				List.of(new Block.Grid(null, COLUMNS, rows), new Block.Paragraph(CLOSING)), byOffice(names), List.of(),
				List.of(), true, campaign.year());
	}

	private static List<OfficialDocument.Signature> byOffice(PrintedNames names) {
		return List.of(new OfficialDocument.Signature(List.of("NGƯỜI LẬP LỊCH"), ""),
				new OfficialDocument.Signature(List.of("T/L BAN CHỈ ĐẠO", names.standingOfficeHeadUpper()), ""));
	}

	private String subject(Purpose purpose, Campaign campaign) {
		return "%s mô hình, điển hình “Dân vận khéo” năm %d".formatted(this.words.of(purpose), campaign.year());
	}

	private List<String> row(int number, VisitLine line, Map<UUID, ToInspect.ModelToSee> models) {
		String names = line.visit()
			.participations()
			.stream()
			.map((model) -> models.get(model.participationId()))
			.filter((model) -> model != null)
			.map(ToInspect.ModelToSee::name)
			.sorted(NameOrder.VIETNAMESE)
			.map((name) -> "- " + name)
			.collect(Collectors.joining("\n"));
		String weekday = this.spoken.weekday(line.visit().day());
		return List.of(String.valueOf(number),
				Character.toUpperCase(weekday.charAt(0)) + weekday.substring(1) + "\n" + hours(line.visit()),
				line.unitName(), line.visit().place(), names,
				line.team().name() + "\nTrưởng đoàn: " + line.team().head().name());
	}

	private static String hours(Inspection visit) {
		return VietnameseDate.hour(visit.startsAt()) + " – " + VietnameseDate.hour(visit.endsAt());
	}

}
