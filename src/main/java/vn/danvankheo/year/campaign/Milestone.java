package vn.danvankheo.year.campaign;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.CommitteeId;

/** Mốc of one of the six steps. */
@Entity
public class Milestone {

	/**
	 * How the plan words the day: «chậm nhất ngày» (it counts) or «trước ngày» (it does
	 * not).
	 */
	public enum Kind {

		NO_LATER_THAN, BEFORE

	}

	@Id
	private UUID milestoneId;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private CampaignId campaign;

	private int step;

	private int position;

	private String name;

	private LocalDate onDate;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private boolean statedInPlan;

	@Version
	private Long version;

	protected Milestone() {
	}

	/** A milestone of a step (1 to 6); the day is null while nobody has settled it. */
	public Milestone(Campaign campaign, int step, int position, String name, LocalDate onDate, Kind kind,
			boolean statedInPlan) {
		this.milestoneId = UUID.randomUUID();
		this.committee = campaign.committee();
		this.campaign = campaign.id();
		this.step = step;
		this.position = position;
		settle(name, onDate, kind, statedInPlan);
	}

	/** Falls on this day from now on. */
	public void settle(String name, LocalDate onDate, Kind kind, boolean statedInPlan) {
		this.name = name;
		this.onDate = onDate;
		this.kind = kind;
		this.statedInPlan = statedInPlan;
	}

	/** The deadline it sets; null while the day is open. */
	public Deadline deadline() {
		if (this.onDate == null) {
			return null;
		}
		return (this.kind == Kind.BEFORE) ? Deadline.before(this.onDate) : Deadline.noLaterThan(this.onDate);
	}

	public UUID id() {
		return this.milestoneId;
	}

	public CampaignId campaign() {
		return this.campaign;
	}

	/** The step, 1 to 6. */
	public int step() {
		return this.step;
	}

	public int position() {
		return this.position;
	}

	public String name() {
		return this.name;
	}

	/** The day as the plan writes it; null while open. */
	public LocalDate onDate() {
		return this.onDate;
	}

	public Kind kind() {
		return this.kind;
	}

	/** Whether the plan states the day, rather than the office. */
	public boolean statedInPlan() {
		return this.statedInPlan;
	}

	public Long version() {
		return this.version;
	}

}
