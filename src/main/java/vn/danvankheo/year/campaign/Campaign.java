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

	private Integer monthlyDueDay;

	private boolean monthlyDueDayInPlan;

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

	/**
	 * Monthly reports are due on this day of the next month (1 to 28; null while not
	 * settled).
	 */
	public void reportMonthlyBy(Integer day, boolean statedInPlan) {
		if (day != null && (day < 1 || day > 28)) {
			throw new Refused(Permission.refused("campaign.monthlyDueDay"));
		}
		this.monthlyDueDay = day;
		this.monthlyDueDayInPlan = statedInPlan;
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

	/** The day of the month on which monthly reports are due; null while not settled. */
	public Integer monthlyDueDay() {
		return this.monthlyDueDay;
	}

	/** Whether the plan states that day, rather than the office. */
	public boolean monthlyDueDayInPlan() {
		return this.monthlyDueDayInPlan;
	}

	public LocalDate firstDay() {
		return LocalDate.of(this.year, 1, 1);
	}

	public Long version() {
		return this.version;
	}

}
