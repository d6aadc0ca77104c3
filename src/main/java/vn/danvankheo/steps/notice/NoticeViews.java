package vn.danvankheo.steps.notice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.document.PaperEntry;
import vn.danvankheo.ground.document.PaperRegister;
import vn.danvankheo.ground.document.PaperState;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.PrintedNames;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.SteeringCommittees;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.year.campaign.AreaContact;
import vn.danvankheo.year.campaign.AreaContacts;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.Milestones;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Visiting;

/** Shows assignment notices to the committee's people. */
@Service
public class NoticeViews {

	private final AssignmentNotices notices;

	private final NoticeLines lines;

	private final NoticePapers receipts;

	private final NoticeChanges changes;

	private final PaperRegister papers;

	private final AreaContacts areas;

	private final Campaigns campaigns;

	private final Milestones milestones;

	private final SteeringCommittees committees;

	private final Visiting visiting;

	private final Clock clock;

	NoticeViews(AssignmentNotices notices, NoticeLines lines, NoticePapers receipts, NoticeChanges changes,
			PaperRegister papers, AreaContacts areas, Campaigns campaigns, Milestones milestones,
			SteeringCommittees committees, Visiting visiting, Clock clock) {
		this.notices = notices;
		this.lines = lines;
		this.receipts = receipts;
		this.changes = changes;
		this.papers = papers;
		this.areas = areas;
		this.campaigns = campaigns;
		this.milestones = milestones;
		this.committees = committees;
		this.visiting = visiting;
		this.clock = clock;
	}

	/** All notices, the latest first, and how many models wait for one. */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER, Role.LEADER })
	@Transactional(readOnly = true)
	public Overview list(Actor actor) {
		Map<UUID, Integer> years = new HashMap<>();
		this.campaigns.findByCommitteeOrderByYearDesc(actor.committee())
			.forEach((campaign) -> years.put(campaign.id().campaignId(), campaign.year()));
		List<AssignmentNotice> all = this.notices.findByCommitteeOrderByCreatedAtDesc(actor.committee());
		List<UUID> ids = all.stream().map((notice) -> notice.id().noticeId()).toList();
		Map<UUID, List<NoticeLine>> lines = this.lines.onEach(actor.committee(), ids);
		Map<UUID, List<PaperEntry>> made = this.papers.of(actor, ids);
		List<NoticeRow> rows = all.stream()
			.map((notice) -> row(actor, notice, years.get(notice.campaign().campaignId()),
					lines.getOrDefault(notice.id().noticeId(), List.of()),
					made.getOrDefault(notice.id().noticeId(), List.of())))
			.toList();
		Campaign current = current(actor);
		return new Overview(rows, current, (current != null) ? this.lines.agreed(actor.committee(), current.id()) : 0,
				actor.holds(Role.STANDING_OFFICE));
	}

	private static NoticeRow row(Actor actor, AssignmentNotice notice, int year, List<NoticeLine> lines,
			List<PaperEntry> papers) {
		List<NoticeLine> named = told(actor, lines).stream().filter(NoticeLine::standing).toList();
		return NoticeRow.of(notice, NoticeRow.subject(notice, year, lines, papers), named, papers);
	}

	/** One notice; one of another committee does not exist. */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER, Role.LEADER })
	@Transactional(readOnly = true)
	public NoticePage show(Actor actor, NoticeId id) {
		AssignmentNotice notice = find(actor, id);
		List<PaperEntry> papers = this.papers.of(actor, id.noticeId());
		PaperState making = making(papers);
		List<NoticePapers.Receipt> receipts = papers.stream()
			.filter((paper) -> paper.state() == PaperState.SENT)
			.findFirst()
			.map((paper) -> this.receipts.receipts(actor.committee(), paper.id()))
			.orElse(List.of());
		List<NoticeLine> lines = this.lines.on(notice);
		return new NoticePage(notice, campaign(notice), told(actor, lines), areas(notice.committee(), campaign(notice)),
				this.visiting.unvisited(lines.stream().map(NoticeLine::participation).toList()), papers, receipts,
				this.changes.of(id), NoticePolicy.write(actor, notice, making), NoticePolicy.draftPaper(actor, notice),
				NoticePolicy.drop(actor, notice, making, lines), NoticePolicy.revert(actor, notice, making, lines));
	}

	private static PaperState making(List<PaperEntry> papers) {
		return papers.stream()
			.map(PaperEntry::state)
			.filter((state) -> state == PaperState.DRAFT || state == PaperState.AWAITING_SIGNATURE)
			.findFirst()
			.orElse(null);
	}

	/** Of his own unit everybody reads what was issued, not what is being prepared. */
	private static List<NoticeLine> told(Actor actor, List<NoticeLine> lines) {
		return lines.stream().map((line) -> line.of(actor) ? line.issued() : line).filter(Objects::nonNull).toList();
	}

	/**
	 * A new notice: everything agreed is ticked, with the usual words. What his own unit
	 * has waiting somebody else puts on it.
	 */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public NoticeChoice begin(Actor actor) {
		Campaign campaign = current(actor);
		if (campaign == null) {
			throw new NoSuchRecord();
		}
		List<NoticeLine> waiting = others(actor, this.lines.waiting(actor.committee(), campaign.id()));
		Map<ParticipationId, String> ticked = new LinkedHashMap<>();
		waiting.stream()
			.filter(NoticeLine::agreed)
			.forEach((line) -> ticked.put(new ParticipationId(line.participation()), ""));
		PrintedNames names = this.committees.findById(actor.committee()).orElseThrow().names();
		boolean supplementary = this.notices.findByCommitteeAndCampaign(actor.committee(), campaign.id())
			.stream()
			.anyMatch((notice) -> notice.open().granted());
		NoticeForm form = new NoticeForm(null, ticked, supplementary, NoticeWording.responsibilities(names),
				NoticeWording.reporting(names, campaign,
						this.milestones.findByCampaignOrderByStepAscPositionAsc(campaign.id())),
				"");
		return new NoticeChoice(null, campaign, waiting, areas(actor.committee(), campaign), form, false, ofUnit(actor),
				false);
	}

	private static List<NoticeLine> others(Actor actor, List<NoticeLine> lines) {
		return lines.stream().filter((line) -> !line.of(actor)).toList();
	}

	private static boolean ofUnit(Actor actor) {
		return !actor.scope().units().isEmpty();
	}

	/** The same, as it was sent and could not be kept. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public NoticeChoice begin(Actor actor, NoticeForm form) {
		NoticeChoice fresh = begin(actor);
		return new NoticeChoice(null, fresh.campaign(), fresh.lines(), fresh.areas(), form, false, fresh.ofUnit(),
				false);
	}

	/**
	 * A notice to be changed: what it names, and what else it could name, but for models
	 * of his own unit.
	 */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public NoticeChoice edit(Actor actor, NoticeId id, NoticeForm typed) {
		AssignmentNotice notice = find(actor, id);
		Campaign campaign = campaign(notice);
		List<NoticeLine> whole = this.lines.on(notice);
		List<NoticeLine> on = others(actor, whole);
		List<NoticeLine> all = new ArrayList<>(on);
		all.addAll(others(actor, this.lines.waiting(actor.committee(), campaign.id())));
		Map<ParticipationId, String> named = new LinkedHashMap<>();
		on.stream()
			.filter(NoticeLine::standing)
			.forEach((line) -> named.put(new ParticipationId(line.participation()), line.note()));
		NoticeForm saved = new NoticeForm(notice.version(), named, notice.supplementary(), notice.responsibilities(),
				notice.reporting(), (notice.correctionReason() != null) ? notice.correctionReason() : "");
		return new NoticeChoice(id.noticeId(), campaign, all, areas(notice.committee(), campaign),
				(typed != null) ? typed : saved, notice.state() == NoticeState.IN_FORCE, ofUnit(actor),
				whole.stream().anyMatch((line) -> line.of(actor) && line.standing()));
	}

	private Map<UUID, AreaContact> areas(vn.danvankheo.ground.organisation.CommitteeId committee, Campaign campaign) {
		Map<UUID, AreaContact> areas = new HashMap<>();
		this.areas.byUnit(committee, campaign.id()).forEach((unit, contact) -> areas.put(unit.unitId(), contact));
		return areas;
	}

	private AssignmentNotice find(Actor actor, NoticeId id) {
		return this.notices.findByIdAndCommittee(id, actor.committee()).orElseThrow(NoSuchRecord::new);
	}

	private Campaign campaign(AssignmentNotice notice) {
		return this.campaigns.findByIdAndCommittee(notice.campaign(), notice.committee()).orElseThrow();
	}

	private Campaign current(Actor actor) {
		return this.campaigns.current(actor.committee(), Deadline.dayOf(this.clock.instant())).orElse(null);
	}

	/**
	 * All notices.
	 *
	 * @param campaign the year in question; null while there is none
	 */
	public record Overview(List<NoticeRow> rows, Campaign campaign, int waiting, boolean writes) {

		public String heading() {
			if (this.waiting > 0) {
				return this.waiting + " mô hình đã thống nhất chờ thông báo giao";
			}
			return this.rows.isEmpty() ? "Chưa có thông báo giao nào"
					: "Mọi mô hình đã thống nhất đều có trong thông báo";
		}

	}

}
