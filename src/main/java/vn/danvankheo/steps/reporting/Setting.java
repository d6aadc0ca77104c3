package vn.danvankheo.steps.reporting;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.ReportDays;
import vn.danvankheo.year.obligation.Obligation;
import vn.danvankheo.year.obligation.ObligationPeriod;

/**
 * A report's surroundings.
 *
 * @param report what was written so far; null before
 */
record Setting(Obligation owed, ObligationPeriod period, Campaign campaign, Unit unit, ReportKind kind, Report report) {

	public UUID id() {
		return this.owed.id();
	}

	public boolean sent() {
		return this.report != null && this.report.sent() > 0;
	}

	/** The first day of which it tells. */
	public LocalDate from() {
		return byMonth() ? days().tellsFrom(this.period.from()) : this.period.from();
	}

	/** The last day of which it tells. */
	public LocalDate to() {
		return byMonth() ? days().tellsTo(this.period.from()) : this.period.to();
	}

	private boolean byMonth() {
		return !this.kind.composed() && days().monthlyDueDay() != null;
	}

	private ReportDays days() {
		return this.campaign.reportDays();
	}

	/** Its unit alone. */
	Scope scope() {
		return new Scope(this.owed.committee(), false, Set.of(this.unit.id()));
	}

	/** «báo cáo tháng 5/2023», «báo cáo 6 tháng đầu năm 2023». */
	public String name() {
		String about = this.period.name();
		return "báo cáo " + Character.toLowerCase(about.charAt(0)) + about.substring(1);
	}

	/** The same to begin a sentence with. */
	public String title() {
		return "B" + name().substring(1);
	}

}
