package vn.danvankheo.year.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Deadline;

/**
 * One period of one kind: a registration round, a month of reports. Who owes in it is
 * frozen once, when it opens, so no rate passes 100 %.
 */
@Entity
public class ObligationPeriod {

	@Id
	private UUID periodId;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private CampaignId campaign;

	private String kind;

	private LocalDate fromDay;

	private LocalDate toDay;

	private UUID subjectId;

	private String name;

	private LocalDate opensOn;

	private Instant dueAt;

	private Instant lockAt;

	private Instant openedAt;

	private Integer expected;

	@Version
	private Long version;

	protected ObligationPeriod() {
	}

	/** A period of a kind, as it is planned now. */
	ObligationPeriod(Campaign campaign, String kind, PeriodPlan plan) {
		this.periodId = UUID.randomUUID();
		this.committee = campaign.committee();
		this.campaign = campaign.id();
		this.kind = kind;
		this.fromDay = plan.from();
		this.toDay = plan.to();
		this.subjectId = plan.subject();
		take(plan);
	}

	/** Takes name and days of this plan; false when it has them already. */
	boolean follow(PeriodPlan plan) {
		boolean same = this.name.equals(plan.name()) && this.opensOn.equals(plan.opensOn()) && due().equals(plan.due())
				&& locks().equals(plan.locks());
		take(plan);
		return !same;
	}

	private void take(PeriodPlan plan) {
		this.name = plan.name();
		this.opensOn = plan.opensOn();
		this.dueAt = plan.due().end();
		this.lockAt = plan.locks().end();
	}

	/** Whether this is the period that is planned so. */
	boolean is(PeriodPlan plan) {
		return this.fromDay.equals(plan.from()) && this.toDay.equals(plan.to())
				&& Objects.equals(this.subjectId, plan.subject());
	}

	/** So many more are expected. */
	void expectMore(int owed) {
		this.expected += owed;
	}

	/** Whether its set is frozen. */
	public boolean opened() {
		return this.openedAt != null;
	}

	/** How many are expected in it; null before it opens. */
	public Integer expected() {
		return this.expected;
	}

	/** Đúng hạn. */
	public Deadline due() {
		return Deadline.endingAt(this.dueAt);
	}

	/** Khóa. */
	public Deadline locks() {
		return Deadline.endingAt(this.lockAt);
	}

	public UUID id() {
		return this.periodId;
	}

	public CommitteeId committee() {
		return this.committee;
	}

	public CampaignId campaign() {
		return this.campaign;
	}

	public String kind() {
		return this.kind;
	}

	/** What it is about besides its time; may be null. */
	public UUID subject() {
		return this.subjectId;
	}

	public LocalDate from() {
		return this.fromDay;
	}

	public LocalDate to() {
		return this.toDay;
	}

	public String name() {
		return this.name;
	}

	/** The day whose units owe it. */
	public LocalDate opensOn() {
		return this.opensOn;
	}

}
