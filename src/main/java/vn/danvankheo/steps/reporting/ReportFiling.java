package vn.danvankheo.steps.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.year.approval.Approval;

/** Files a whole report at once, for a program that knows what it says. */
@Service
public class ReportFiling {

	private final ReportDesk desk;

	private final Prefilling prefilling;

	private final ReportSending sending;

	private final Delivering delivering;

	private final Clock clock;

	ReportFiling(ReportDesk desk, Prefilling prefilling, ReportSending sending, Delivering delivering, Clock clock) {
		this.desk = desk;
		this.prefilling = prefilling;
		this.sending = sending;
		this.delivering = delivering;
		this.clock = clock;
	}

	/** Sends what is known of the period, with these answers by question. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	@Transactional
	public void file(Actor actor, UUID id, Map<String, String> answers) {
		Setting setting = this.desk.own(actor, id);
		ReportContent known = this.prefilling.of(setting).content();
		Map<String, String> all = new HashMap<>(known.answers());
		all.putAll(answers);
		ReportContent content = new ReportContent("", known.models(), all);
		Instant now = this.clock.instant();
		ReportPolicy.send(actor, setting.owed(), content, Approval.NOT_WANTED, now).orThrow();
		this.delivering.deliver(actor, setting, content, null, now);
	}

	/** Whether the logs tell nothing of the period. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	@Transactional(readOnly = true)
	public boolean quiet(Actor actor, UUID id) {
		return this.prefilling.of(this.desk.own(actor, id)).news() == 0;
	}

	/** Sends «không phát sinh». */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	@Transactional
	public void nothing(Actor actor, UUID id, String reason) {
		this.sending.nothing(actor, id, reason).orThrow();
	}

}
