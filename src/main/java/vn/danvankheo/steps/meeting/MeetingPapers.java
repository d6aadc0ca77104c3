package vn.danvankheo.steps.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.document.LiveContent;
import vn.danvankheo.ground.document.Organ;
import vn.danvankheo.ground.document.PaperEntry;
import vn.danvankheo.ground.document.PaperKind;
import vn.danvankheo.ground.document.PaperRegister;
import vn.danvankheo.ground.document.PaperSource;
import vn.danvankheo.ground.document.PaperWording;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.PrintedNames;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.SteeringCommittee;
import vn.danvankheo.ground.organisation.SteeringCommittees;
import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;

/** The papers of a meeting: its minutes, and the proposal to the Ban Thường vụ. */
@Component
class MeetingPapers implements PaperSource {

	/** Biên bản họp xét. */
	static final String MINUTES = "APPRAISAL_MINUTES";

	/** Tờ trình danh sách đề nghị giao. */
	static final String PROPOSAL = "SELECTION_PROPOSAL";

	private static final List<String> FIGURES = List.of("kế hoạch", "ban chỉ đạo", "cơ quan thường trực", "cấp ủy",
			"năm", "ngày họp", "giờ họp", "nơi họp", "chủ trì", "thư ký", "số thành viên có mặt", "số thành viên",
			"số mô hình", "số đề nghị giao", "số tập thể", "số cá nhân", "số đơn vị", "số trả lại", "số không đưa vào",
			"số gộp", "kết quả xét", "giờ kết thúc");

	/** Verdicts and votes are for those who take part in them. */
	private static final Set<Role> READERS = Set.of(Role.STANDING_OFFICE, Role.CLERK, Role.LEADER,
			Role.COMMITTEE_MEMBER);

	private final Meetings meetings;

	private final Agendas agendas;

	private final Campaigns campaigns;

	private final SteeringCommittees committees;

	private final org.springframework.beans.factory.ObjectProvider<PaperRegister> register;

	private final Clock clock;

	MeetingPapers(Meetings meetings, Agendas agendas, Campaigns campaigns, SteeringCommittees committees,
			org.springframework.beans.factory.ObjectProvider<PaperRegister> register, Clock clock) {
		this.meetings = meetings;
		this.agendas = agendas;
		this.campaigns = campaigns;
		this.committees = committees;
		this.register = register;
		this.clock = clock;
	}

	@Override
	public List<PaperKind> kinds() {
		return List.of(
				new PaperKind(MINUTES, DocumentType.MINUTES, Organ.COMMITTEE,
						List.of("thành phần", "diễn biến", "kết quả", "kết luận"), FIGURES, READERS),
				new PaperKind(PROPOSAL, DocumentType.PROPOSAL, Organ.COMMITTEE,
						List.of("số lượng theo lĩnh vực", "danh sách"), FIGURES, READERS));
	}

	@Override
	public Permission mayDraft(Actor actor, String kind, UUID subject) {
		Meeting meeting = meeting(actor.committee(), subject);
		return switch (kind) {
			case MINUTES -> Permission.grant();
			case PROPOSAL -> mayPropose(meeting);
			default -> throw new IllegalArgumentException(kind);
		};
	}

	private Permission mayPropose(Meeting meeting) {
		if (meeting.open().granted()) {
			return Permission.refused("meeting.notConcludedYet");
		}
		boolean any = this.agendas.lines(meeting).stream().anyMatch(MeetingTables::selected);
		return any ? Permission.grant() : Permission.refused("meeting.noneSelected");
	}

	/**
	 * Until the meeting concludes, nothing was decided; and nothing is proposed that it
	 * did not agree.
	 */
	@Override
	public Permission mayPresent(CommitteeId committee, String kind, UUID subject) {
		Meeting meeting = meeting(committee, subject);
		return switch (kind) {
			case MINUTES ->
				meeting.open().granted() ? Permission.refused("meeting.presentAfterConclusion") : Permission.grant();
			case PROPOSAL -> mayPropose(meeting);
			default -> throw new IllegalArgumentException(kind);
		};
	}

	@Override
	public Since since(CommitteeId committee, String kind, UUID subject) {
		return new Since(meeting(committee, subject).notes().heldOn(), "ngày họp xét");
	}

	@Override
	public PaperWording firstWording(CommitteeId committee, String kind, UUID subject) {
		Meeting meeting = meeting(committee, subject);
		int year = this.campaigns.findById(meeting.campaign()).map(Campaign::year).orElse(0);
		return switch (kind) {
			case MINUTES -> MeetingWording.minutes(meeting, year);
			case PROPOSAL -> MeetingWording.proposal(names(committee), year);
			default -> throw new IllegalArgumentException(kind);
		};
	}

	@Override
	public List<String> usualRecipients(CommitteeId committee, String kind) {
		return switch (kind) {
			case MINUTES -> MeetingWording.ofMinutes();
			case PROPOSAL -> MeetingWording.ofProposal(names(committee));
			default -> throw new IllegalArgumentException(kind);
		};
	}

	@Override
	public LiveContent content(CommitteeId committee, String kind, UUID subject) {
		Meeting meeting = meeting(committee, subject);
		List<AgendaLine> lines = this.agendas.lines(meeting);
		boolean attended = meeting.attended(LocalDate.now(this.clock));
		Campaign campaign = this.campaigns.findById(meeting.campaign()).orElseThrow(NoSuchRecord::new);
		Map<String, String> figures = MeetingFigures.of(meeting, lines, campaign, names(committee), attended);
		return switch (kind) {
			case MINUTES ->
				new LiveContent(MeetingTables.minutes(meeting, lines, attended), figures, List.of(), Set.of());
			case PROPOSAL -> new LiveContent(MeetingTables.proposal(lines), figures,
					List.of(MeetingTables.appendix(lines, campaign.year())), Set.of());
			default -> throw new IllegalArgumentException(kind);
		};
	}

	@Override
	public String pathOf(String kind, UUID subject) {
		return "/meetings/" + subject;
	}

	/** The papers of a meeting for its page, drafted or not. */
	List<Offered> of(Actor actor, Meeting meeting) {
		UUID subject = meeting.id().meetingId();
		return kinds().stream()
			.map(PaperKind::key)
			.map((kind) -> new Offered(kind, this.register.getObject().latest(actor, kind, subject).orElse(null),
					mayDraft(actor, kind, subject)))
			.toList();
	}

	private Meeting meeting(CommitteeId committee, UUID subject) {
		return this.meetings.findByIdAndCommittee(new MeetingId(subject), committee).orElseThrow(NoSuchRecord::new);
	}

	private PrintedNames names(CommitteeId committee) {
		return this.committees.findById(committee).map(SteeringCommittee::names).orElseThrow(NoSuchRecord::new);
	}

	/**
	 * A paper that a meeting may have.
	 *
	 * @param paper the paper; null while nobody drafted one
	 */
	record Offered(String kind, PaperEntry paper, Permission mayDraft) {

	}

}
