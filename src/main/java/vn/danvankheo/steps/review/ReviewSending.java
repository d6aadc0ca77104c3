package vn.danvankheo.steps.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.steps.visit.Tally;
import vn.danvankheo.year.approval.Approval;
import vn.danvankheo.year.approval.HeadApprovals;

/** Sending a self-review, or showing it to the head first where the unit wants that. */
@Service
class ReviewSending {

	private static final int LONGEST_REASON = 1000;

	private final ReviewDesk desk;

	private final ReviewKnown known;

	private final HeadApprovals heads;

	private final ReviewKeeping keeping;

	private final Clock clock;

	ReviewSending(ReviewDesk desk, ReviewKnown known, HeadApprovals heads, ReviewKeeping keeping, Clock clock) {
		this.desk = desk;
		this.known = known;
		this.heads = heads;
		this.keeping = keeping;
		this.clock = clock;
	}

	/**
	 * Sends the review as it was looked at. Returns what is wrong, by field: a correction
	 * needs its reason.
	 * @param mark of what was looked at
	 */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	@Transactional
	public FormErrors send(Actor actor, UUID id, String mark, String reason) {
		ReviewSetting setting = this.desk.own(actor, id);
		ReviewContent content = this.known.of(setting).content();
		Stale.unless(mark, String.valueOf(content.mark()));
		FormErrors errors = new FormErrors();
		String why = setting.sent()
				? errors.text("correctionReason", reason, LONGEST_REASON, "Ghi vì sao gửi lại, sửa điều gì") : null;
		if (errors.none()) {
			Instant now = this.clock.instant();
			ReviewPolicy
				.send(actor, setting.owed(), content, tally(setting, content), approval(actor, setting, content), now)
				.orThrow();
			this.keeping.deliver(actor, setting, content, why, now);
		}
		return errors;
	}

	/** Shows it to the head. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	@Transactional
	public void present(Actor actor, UUID id) {
		ReviewSetting setting = this.desk.own(actor, id);
		Instant now = this.clock.instant();
		ReviewContent content = this.known.of(setting).content();
		ReviewPolicy
			.present(actor, setting.owed(), content, tally(setting, content), approval(actor, setting, content), now)
			.orThrow();
		this.keeping.written(actor, setting, content, now);
		this.heads.present(actor, id, parts(content), now);
		this.keeping.tell(actor, setting, "presented", "", now);
	}

	/**
	 * The head approves it as he read it.
	 * @param read the mark of the page he read
	 */
	@Allowed(Role.UNIT_HEAD)
	@Transactional
	public void approve(Actor actor, UUID id, String read) {
		ReviewSetting setting = this.desk.own(actor, id);
		Instant now = this.clock.instant();
		this.heads.approve(actor, setting.unit().id(), id, parts(this.known.of(setting).content()), read, now);
		this.keeping.tell(actor, setting, "approved", "", now);
	}

	/** The head gives it back. Returns what is wrong, by field: a reason is needed. */
	@Allowed(Role.UNIT_HEAD)
	@Transactional
	public FormErrors giveBack(Actor actor, UUID id, String reason) {
		ReviewSetting setting = this.desk.own(actor, id);
		FormErrors errors = new FormErrors();
		String why = errors.text("approvalReason", reason, LONGEST_REASON, "Ghi lý do trả lại để cán bộ biết sửa gì");
		Instant now = this.clock.instant();
		this.heads.giveBack(actor, setting.unit().id(), id, errors.none() ? why : null, now);
		if (errors.none()) {
			this.keeping.tell(actor, setting, "givenBack", why, now);
		}
		return errors;
	}

	private Approval approval(Actor actor, ReviewSetting setting, ReviewContent content) {
		return this.heads.of(actor, setting.unit().id(), setting.id(), parts(content));
	}

	static Tally tally(ReviewSetting setting, ReviewContent content) {
		return Tally.of(setting.asked(), content.results().values());
	}

	static Map<String, Long> parts(ReviewContent content) {
		return Map.of("review", content.mark());
	}

}
