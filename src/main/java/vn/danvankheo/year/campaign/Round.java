package vn.danvankheo.year.campaign;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.web.VietnameseDate;

/**
 * Đợt đăng ký: when it opens, until when a list is in time (đúng hạn), and when it locks
 * (khóa).
 */
@Entity
public class Round {

	@EmbeddedId
	private RoundId id;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private CampaignId campaign;

	private int number;

	private String name;

	private LocalDate opensOn;

	private LocalDate dueOn;

	private LocalDate locksOn;

	private boolean statedInPlan;

	private boolean quotaApplies;

	@Version
	private Long version;

	protected Round() {
	}

	/**
	 * A round of a campaign; refused when its days are out of order. The quota applies to
	 * the first round.
	 */
	public Round(RoundId id, Campaign campaign, int number, String name, RoundDays days, boolean quotaApplies) {
		this.id = id;
		this.committee = campaign.committee();
		this.campaign = campaign.id();
		this.number = number;
		this.quotaApplies = quotaApplies;
		schedule(name, days, false);
	}

	/** Runs on these days from now on; refused when they are out of order. */
	public void schedule(String name, RoundDays days, boolean statedInPlan) {
		if (!days.inOrder()) {
			throw new Refused(Permission.refused("round.daysOutOfOrder"));
		}
		this.name = name;
		this.opensOn = days.opensOn();
		this.dueOn = days.dueOn();
		this.locksOn = days.locksOn();
		this.statedInPlan = statedInPlan;
	}

	/** Whether lists may be written and sent at this instant. */
	public Permission accepts(Instant now) {
		LocalDate today = Deadline.dayOf(now);
		if (today.isBefore(this.opensOn)) {
			return Permission.refused("round.notOpen", VietnameseDate.format(this.opensOn));
		}
		if (!locks().metAt(now)) {
			return Permission.refused("round.locked", VietnameseDate.format(this.locksOn));
		}
		return Permission.grant();
	}

	/** Đúng hạn. */
	public Deadline due() {
		return Deadline.noLaterThan(this.dueOn);
	}

	/** Khóa. */
	public Deadline locks() {
		return Deadline.noLaterThan(this.locksOn);
	}

	public RoundId id() {
		return this.id;
	}

	public CommitteeId committee() {
		return this.committee;
	}

	public CampaignId campaign() {
		return this.campaign;
	}

	/** 1 for «đầu năm», 2 for «bổ sung 6 tháng cuối năm». */
	public int number() {
		return this.number;
	}

	/** Its name, e.g. «Đợt đầu năm». */
	public String name() {
		return this.name;
	}

	public RoundDays days() {
		return new RoundDays(this.opensOn, this.dueOn, this.locksOn);
	}

	/**
	 * Whether the plan states the days, rather than the office («chưa ấn định trong kế
	 * hoạch»).
	 */
	public boolean statedInPlan() {
		return this.statedInPlan;
	}

	/** Whether the minimum quotas are measured in this round. */
	public boolean quotaApplies() {
		return this.quotaApplies;
	}

	public Long version() {
		return this.version;
	}

}
