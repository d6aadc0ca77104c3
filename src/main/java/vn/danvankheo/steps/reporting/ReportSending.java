package vn.danvankheo.steps.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.year.approval.Approval;
import vn.danvankheo.year.approval.HeadApprovals;

/** Sending a report, or showing it to the head first where the unit wants that. */
@Service
class ReportSending {

	private static final int LONGEST_REASON = 1000;

	private final ReportDesk desk;

	private final Prefilling prefilling;

	private final HeadApprovals heads;

	private final Delivering delivering;

	private final Clock clock;

	ReportSending(ReportDesk desk, Prefilling prefilling, HeadApprovals heads, Delivering delivering, Clock clock) {
		this.desk = desk;
		this.prefilling = prefilling;
		this.heads = heads;
		this.delivering = delivering;
		this.clock = clock;
	}

	/**
	 * Sends the report as it was looked at. Returns what is wrong, by field: a correction
	 * needs its reason.
	 * @param mark of what was looked at
	 */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	@Transactional
	public FormErrors send(Actor actor, UUID id, String mark, String reason) {
		Setting setting = this.desk.own(actor, id);
		ReportContent content = this.prefilling.of(setting).content();
		Stale.unless(mark, String.valueOf(content.mark()));
		FormErrors errors = new FormErrors();
		String why = setting.sent()
				? errors.text("correctionReason", reason, LONGEST_REASON, "Ghi vì sao gửi lại, sửa điều gì") : null;
		if (errors.none()) {
			Instant now = this.clock.instant();
			ReportPolicy.send(actor, setting.owed(), content, approval(actor, setting, content), now).orThrow();
			this.delivering.deliver(actor, setting, content, why, now);
		}
		return errors;
	}

	/**
	 * Says that there was nothing to tell, for this reason: it is sent at once, or shown
	 * to the head where he approves. Returns what is wrong: a reason is needed.
	 */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	@Transactional
	public FormErrors nothing(Actor actor, UUID id, String reason) {
		Setting setting = this.desk.own(actor, id);
		FormErrors errors = new FormErrors();
		String why = errors.text("reason", reason, LONGEST_REASON, "Chọn hoặc ghi lý do không phát sinh");
		Instant now = this.clock.instant();
		ReportPolicy.nothing(actor, setting.owed(), this.prefilling.of(setting).news(), now).orThrow();
		if (setting.sent()) {
			Permission.refused("reporting.sentAlready").orThrow();
		}
		if (errors.none()) {
			ReportContent content = ReportContent.nothing(why);
			if (approval(actor, setting, content).wanted()) {
				this.delivering.written(actor, setting, content, now);
				show(actor, setting, content, now);
			}
			else {
				this.delivering.deliver(actor, setting, content, null, now);
			}
		}
		return errors;
	}

	/** Shows it to the head. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	@Transactional
	public void present(Actor actor, UUID id) {
		Setting setting = this.desk.own(actor, id);
		Instant now = this.clock.instant();
		ReportContent content = this.prefilling.of(setting).content();
		ReportPolicy.present(actor, setting.owed(), content, approval(actor, setting, content), now).orThrow();
		this.delivering.written(actor, setting, content, now);
		show(actor, setting, content, now);
	}

	private void show(Actor actor, Setting setting, ReportContent content, Instant now) {
		this.heads.present(actor, setting.id(), parts(content), now);
		this.delivering.tell(actor, setting, "report.presented", content.nothing(), now);
	}

	/**
	 * The head approves it as he read it.
	 * @param read the mark of the page he read
	 */
	@Allowed(Role.UNIT_HEAD)
	@Transactional
	public void approve(Actor actor, UUID id, String read) {
		Setting setting = this.desk.own(actor, id);
		Instant now = this.clock.instant();
		this.heads.approve(actor, setting.unit().id(), id, parts(this.prefilling.of(setting).content()), read, now);
		this.delivering.tell(actor, setting, "report.approved", "", now);
	}

	/** The head gives it back. Returns what is wrong, by field: a reason is needed. */
	@Allowed(Role.UNIT_HEAD)
	@Transactional
	public FormErrors giveBack(Actor actor, UUID id, String reason) {
		Setting setting = this.desk.own(actor, id);
		FormErrors errors = new FormErrors();
		String why = errors.text("approvalReason", reason, LONGEST_REASON, "Ghi lý do trả lại để cán bộ biết sửa gì");
		Instant now = this.clock.instant();
		this.heads.giveBack(actor, setting.unit().id(), id, errors.none() ? why : null, now);
		if (errors.none()) {
			this.delivering.tell(actor, setting, "report.givenBack", why, now);
		}
		return errors;
	}

	/** From now on the head approves what the unit sends, or no longer. */
	@Allowed(Role.UNIT_HEAD)
	@Transactional
	public void wish(Actor actor, UUID id, boolean wanted) {
		Setting setting = this.desk.own(actor, id);
		Instant now = this.clock.instant();
		this.heads.wish(actor, setting.unit().id(), wanted, now);
		this.delivering.tell(actor, setting, wanted ? "report.approvalWished" : "report.approvalDropped", "", now);
	}

	private Approval approval(Actor actor, Setting setting, ReportContent content) {
		return this.heads.of(actor, setting.unit().id(), setting.id(), parts(content));
	}

	static Map<String, Long> parts(ReportContent content) {
		return Map.of("report", content.mark());
	}

}
