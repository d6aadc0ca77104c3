package vn.danvankheo.steps.reporting;

import java.time.Instant;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.year.obligation.Extent;
import vn.danvankheo.year.obligation.Obligation;
import vn.danvankheo.year.obligation.Obligations;

/**
 * Keeps what was sent and fulfils what was owed, once it is known that this may be done.
 */
@Component
class Delivering {

	private final Questions questions;

	private final Reports reports;

	private final SentReports sent;

	private final Obligations obligations;

	private final ApplicationEventPublisher events;

	Delivering(Questions questions, Reports reports, SentReports sent, Obligations obligations,
			ApplicationEventPublisher events) {
		this.questions = questions;
		this.reports = reports;
		this.sent = sent;
		this.obligations = obligations;
		this.events = events;
	}

	/** Delivers it; the reason is that of a correction. */
	void deliver(Actor actor, Setting setting, ReportContent content, String reason, Instant now) {
		List<SentReport> before = this.sent.findByObligationIdOrderByNumberDesc(setting.id());
		if (!before.isEmpty()) {
			ReportPolicy.correct(before.get(0).content(), content, reason).orThrow();
		}
		Obligation owed = setting.owed();
		Report report = written(actor, setting, content, now);
		this.sent.save(report.send(owed.due().daysLate(now), reason, actor, now));
		this.reports.saveAndFlush(report);
		if (content.uneventful()) {
			owed.deliverUneventful(now);
		}
		else {
			owed.deliver(Extent.WHOLE, now);
		}
		this.obligations.save(owed);
		tell(actor, setting,
				before.isEmpty() ? (content.uneventful() ? "report.uneventful" : "report.sent") : "report.corrected",
				(reason != null) ? reason : content.nothing(), now);
	}

	/** Writes down what it says now. */
	Report written(Actor actor, Setting setting, ReportContent content, Instant now) {
		Report report = (setting.report() != null) ? setting.report()
				: new Report(setting.owed(), setting.period(), this.questions.kept(setting.campaign(), actor, now));
		report.say(content, actor, now);
		return this.reports.saveAndFlush(report);
	}

	/** Says what happened. */
	void tell(Actor actor, Setting setting, String what, String reason, Instant at) {
		this.events.publishEvent(Happened.of(actor, at, what, setting.id())
			.in(setting.unit().id())
			.with("reason", reason.isEmpty() ? null : reason)
			.with("about", setting.period().name()));
	}

}
