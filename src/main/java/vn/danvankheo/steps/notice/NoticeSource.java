package vn.danvankheo.steps.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.document.LiveContent;
import vn.danvankheo.ground.document.Organ;
import vn.danvankheo.ground.document.PaperEntry;
import vn.danvankheo.ground.document.PaperKind;
import vn.danvankheo.ground.document.PaperSource;
import vn.danvankheo.ground.document.PaperWording;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Stage;

/**
 * The paper of an assignment notice. A model becomes assigned when the paper has its
 * number and date, in the same transaction, and in no other way.
 */
@Component
public class NoticeSource implements PaperSource {

	public static final String KIND = "ASSIGNMENT_NOTICE";

	private static final int LONGEST = 1000;

	private final AssignmentNotices notices;

	private final NoticeLines lines;

	private final NoticeContent content;

	private final NoticeChanges changes;

	private final NoticeModels models;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	NoticeSource(AssignmentNotices notices, NoticeLines lines, NoticeContent content, NoticeChanges changes,
			NoticeModels models, ApplicationEventPublisher events, Clock clock) {
		this.notices = notices;
		this.lines = lines;
		this.content = content;
		this.changes = changes;
		this.models = models;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public List<PaperKind> kinds() {
		return List.of(new PaperKind(KIND, DocumentType.NOTICE, Organ.PARTY_COMMITTEE, NoticeContent.TABLES,
				NoticeContent.FIGURES));
	}

	@Override
	public Permission mayDraft(Actor actor, String kind, UUID subject) {
		return NoticePolicy.draftPaper(actor, notice(actor.committee(), subject));
	}

	@Override
	@Transactional(readOnly = true)
	public Permission mayPresent(CommitteeId committee, String kind, UUID subject) {
		return this.models.settled(notice(committee, subject));
	}

	@Override
	@Transactional(readOnly = true)
	public PaperWording firstWording(CommitteeId committee, String kind, UUID subject) {
		return this.content.wording(notice(committee, subject));
	}

	@Override
	@Transactional(readOnly = true)
	public List<String> usualRecipients(CommitteeId committee, String kind) {
		return this.content.recipients(committee);
	}

	@Override
	@Transactional(readOnly = true)
	public LiveContent content(CommitteeId committee, String kind, UUID subject) {
		return this.content.of(notice(committee, subject));
	}

	@Override
	@Transactional(readOnly = true)
	public Since since(CommitteeId committee, String kind, UUID subject) {
		return new Since(this.content.metOn(notice(committee, subject)), "ngày họp xét");
	}

	@Override
	@Transactional(readOnly = true)
	public List<String> effects(CommitteeId committee, String kind, UUID subject) {
		List<NoticeLine> lines = this.lines.on(notice(committee, subject));
		return List
			.of(effect(lines, NoticeItem.State.LISTED, "được giao thực hiện"),
					effect(lines, NoticeItem.State.ASSIGNED, "vẫn được giao như trước"),
					effect(lines, NoticeItem.State.LEAVING, "thôi được giao, trở lại danh sách đã thống nhất"))
			.stream()
			.filter((effect) -> !effect.isEmpty())
			.toList();
	}

	@Override
	public boolean tellsDifferences() {
		return true;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Block> differences(CommitteeId committee, String kind, UUID subject) {
		AssignmentNotice notice = notice(committee, subject);
		return (notice.state() != NoticeState.IN_FORCE) ? List.of()
				: NoticeDifferences.of(notice, this.changes.latest(notice.id()), this.lines.on(notice));
	}

	@Override
	@Transactional(readOnly = true)
	public Permission mayWithdraw(CommitteeId committee, String kind, UUID subject) {
		return this.models.retractable(notice(committee, subject));
	}

	@Override
	@Transactional(readOnly = true)
	public List<String> undone(Actor actor, String kind, UUID subject) {
		AssignmentNotice notice = notice(actor.committee(), subject);
		boolean inForce = notice.state() == NoticeState.IN_FORCE;
		return (inForce ? this.lines.on(notice) : this.lines.everOn(notice)).stream()
			.filter((line) -> actor.seesWholeCommittee() || line.of(actor))
			.map((line) -> "Mô hình “" + line.name() + "” (" + line.unitName() + ") "
					+ ((inForce || line.stage() == Stage.SELECTED) ? "chưa được giao." : "có thông báo khác."))
			.toList();
	}

	private static String effect(List<NoticeLine> lines, NoticeItem.State state, String what) {
		List<NoticeLine> found = lines.stream().filter((line) -> line.state() == state).toList();
		long units = found.stream().map(NoticeLine::unit).distinct().count();
		return found.isEmpty() ? "" : "%d mô hình của %d đơn vị %s.".formatted(found.size(), units, what);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void issued(Actor actor, PaperEntry paper) {
		AssignmentNotice notice = held(paper);
		if (notice.state() == NoticeState.IN_FORCE) {
			return;
		}
		Instant now = this.clock.instant();
		this.models.assign(notice, paper, new Move(actor, now, null, reference(paper)));
		notice.takeEffect(paper.reference(), paper.date());
		this.notices.saveAndFlush(notice);
		this.changes.add(actor, notice, "ISSUED", paper, null, standing(notice), now);
		tell(actor, notice, "issued", now, paper, null);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void withdrawn(Actor actor, PaperEntry paper, String reason) {
		AssignmentNotice notice = held(paper);
		if (!underThis(notice, paper)) {
			return;
		}
		Instant now = this.clock.instant();
		this.models.release(notice, NoticeItem.State.ASSIGNED, new Move(actor, now, reason, reference(paper)));
		this.models.release(notice, NoticeItem.State.LEAVING, new Move(actor, now, reason, reference(paper)));
		notice.withdraw();
		this.notices.saveAndFlush(notice);
		this.changes.add(actor, notice, "WITHDRAWN", paper, reason, List.of(), now);
		tell(actor, notice, "withdrawn", now, paper, reason);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void corrected(Actor actor, PaperEntry paper, PaperEntry correction) {
		AssignmentNotice notice = held(paper);
		Instant now = this.clock.instant();
		String reason = Objects.requireNonNullElse(notice.correctionReason(), "Đính chính lời văn của thông báo");
		this.models.release(notice, NoticeItem.State.LEAVING,
				new Move(actor, now, leaving(reason), reference(correction)));
		this.models.assign(notice, correction, new Move(actor, now, null, reference(correction)));
		notice.takeEffect(correction.reference(), correction.date());
		this.notices.saveAndFlush(notice);
		this.changes.add(actor, notice, "CORRECTED", correction, reason, standing(notice), now);
		tell(actor, notice, "corrected", now, correction, reason);
	}

	/** As much of why a model leaves as its history holds. */
	static String leaving(String reason) {
		String whole = "Đính chính thông báo: " + reason;
		return whole.substring(0, Math.min(LONGEST, whole.length()));
	}

	@Override
	public String pathOf(String kind, UUID subject) {
		return "/assignment-notices/" + subject;
	}

	/**
	 * Whether the notice is in force by this paper, rather than by a later correction.
	 */
	private static boolean underThis(AssignmentNotice notice, PaperEntry paper) {
		return notice.state() == NoticeState.IN_FORCE && notice.reference().equals(paper.reference())
				&& notice.datedOn().equals(paper.date());
	}

	private List<NoticeLine> standing(AssignmentNotice notice) {
		return this.lines.on(notice).stream().filter(NoticeLine::standing).toList();
	}

	private AssignmentNotice notice(CommitteeId committee, UUID subject) {
		return this.notices.findByIdAndCommittee(new NoticeId(subject), committee).orElseThrow(NoSuchRecord::new);
	}

	private AssignmentNotice held(PaperEntry paper) {
		return this.notices.hold(new NoticeId(paper.subject()), paper.committee()).orElseThrow(NoSuchRecord::new);
	}

	private void tell(Actor actor, AssignmentNotice notice, String what, Instant now, PaperEntry paper, String reason) {
		this.events
			.publishEvent(notice.happened(what, actor, now).with("document", reference(paper)).with("reason", reason));
	}

	/** «Thông báo số 15-TB/ThU, ngày 20/3/2023». */
	static String reference(PaperEntry paper) {
		return reference(paper.reference(), paper.date());
	}

	static String reference(String reference, java.time.LocalDate date) {
		return "Thông báo số " + reference + ", ngày " + VietnameseDate.format(date);
	}

}
