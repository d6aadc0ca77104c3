package vn.danvankheo.year.campaign;

import java.time.LocalDate;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Refused;

/** One year of the movement, as one plan orders it (e.g. 26-KH/BCĐ for 2023). */
@Entity
public class Campaign {

	@EmbeddedId
	private CampaignId id;

	@Embedded
	private CommitteeId committee;

	private int year;

	@Embedded
	private Plan plan;

	@Embedded
	private ReportDays reportDays = ReportDays.monthlyBy(null);

	@Embedded
	private ReviewDays reviewDays;

	@Version
	private Long version;

	protected Campaign() {
	}

	/** The campaign of a year; refused when the year lies outside the plan's period. */
	public Campaign(CampaignId id, CommitteeId committee, int year, Plan plan) {
		this.id = id;
		this.committee = committee;
		this.year = year;
		rests(plan);
	}

	/** Rests on this plan from now on; refused when the year lies outside its period. */
	public void rests(Plan plan) {
		if (this.year < plan.periodFrom() || this.year > plan.periodTo()) {
			throw new Refused(Permission.refused("campaign.yearOutsidePeriod"));
		}
		this.plan = plan;
	}

	/** Units report on these days from now on. */
	public void reportBy(ReportDays days) {
		Integer day = days.monthlyDueDay();
		if (day != null && (day < 1 || day > 28)) {
			throw new Refused(Permission.refused("campaign.monthlyDueDay"));
		}
		this.reportDays = days;
	}

	/** Units look at their models themselves by these days from now on. */
	public void reviewBy(ReviewDays days) {
		this.reviewDays = days;
	}

	public CampaignId id() {
		return this.id;
	}

	public CommitteeId committee() {
		return this.committee;
	}

	public int year() {
		return this.year;
	}

	public Plan plan() {
		return this.plan;
	}

	/** When units report. */
	public ReportDays reportDays() {
		return this.reportDays;
	}

	/** By when units look at their models themselves. */
	public ReviewDays reviewDays() {
		return (this.reviewDays != null) ? this.reviewDays : ReviewDays.none();
	}

	public LocalDate firstDay() {
		return LocalDate.of(this.year, 1, 1);
	}

	public Long version() {
		return this.version;
	}

}
