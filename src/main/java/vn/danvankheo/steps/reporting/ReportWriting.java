package vn.danvankheo.steps.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.ground.web.StaleForm;
import vn.danvankheo.steps.reporting.ReportContent.ModelLine;

/**
 * Writing a report: what is right is saved, what is wrong is said and left to the person
 * as typed. When somebody else has saved in the meantime, both texts are shown.
 */
@Service
class ReportWriting {

	private final ReportDesk desk;

	private final Prefilling prefilling;

	private final Questions questions;

	private final Reports reports;

	private final Clock clock;

	ReportWriting(ReportDesk desk, Prefilling prefilling, Questions questions, Reports reports, Clock clock) {
		this.desk = desk;
		this.prefilling = prefilling;
		this.questions = questions;
		this.reports = reports;
		this.clock = clock;
	}

	/** What became of it: the new version, and what is wrong by the name of its input. */
	record Outcome(long version, FormErrors errors) {

	}

	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	@Transactional
	public Outcome save(Actor actor, UUID id, ReportForm form) {
		Setting setting = this.desk.own(actor, id);
		Told told = this.prefilling.of(setting);
		List<Question> asked = this.questions.of(setting);
		Report saved = setting.report();
		if (saved != null) {
			Stale.unless(form.version(), saved.version(), () -> beside(saved, told.content(), form, asked));
		}
		ReportForm.Read read = form.over(told.content(), asked);
		Instant now = this.clock.instant();
		Report report = (saved != null) ? saved
				: new Report(setting.owed(), setting.period(), this.questions.kept(setting.campaign(), actor, now));
		if (saved == null || !read.content().equals(saved.content())) {
			report.say(read.content(), actor, now);
			report = this.reports.saveAndFlush(report);
		}
		return new Outcome(report.version(), read.errors());
	}

	private static StaleForm beside(Report saved, ReportContent theirs, ReportForm form, List<Question> asked) {
		StaleForm stale = new StaleForm("/reports/" + saved.id() + "/edit", saved.version(), saved.changedByName(),
				saved.changedAt());
		ReportContent mine = form.over(theirs, asked).content();
		for (ModelLine line : theirs.models()) {
			ModelLine own = mine.of(line.id()).orElse(line);
			stale.text("model-" + line.id(), line.name(), own.text(), line.text());
			stale.choice("working-" + line.id(), line.name() + ": đang hoạt động tốt", own.working(),
					ticked(own.working()), line.working(), ticked(line.working()));
		}
		asked.forEach((question) -> stale.text(question.field(), question.label(), mine.answer(question.id()),
				theirs.answer(question.id())));
		return stale.hidden("correctionReason", form.reason());
	}

	private static String ticked(boolean working) {
		return working ? "có" : "không";
	}

}
