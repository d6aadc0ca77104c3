package vn.danvankheo.year.campaign;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.organisation.UnitKind;

/** Số lượng tối thiểu for one kind of unit (plan, IV): a minimum; there is no maximum. */
@Entity
public class Quota {

	@Id
	private UUID quotaId;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private CampaignId campaign;

	@Enumerated(EnumType.STRING)
	private UnitKind unitKind;

	private int minimum;

	private boolean statedInPlan;

	@Version
	private Long version;

	protected Quota() {
	}

	/** The minimum for a kind of unit; refused below 1. */
	public Quota(Campaign campaign, UnitKind unitKind, int minimum, boolean statedInPlan) {
		this.quotaId = UUID.randomUUID();
		this.committee = campaign.committee();
		this.campaign = campaign.id();
		this.unitKind = unitKind;
		change(minimum, statedInPlan);
	}

	/** Asks for this many from now on; refused below 1. */
	public void change(int minimum, boolean statedInPlan) {
		if (minimum < 1) {
			throw new Refused(Permission.refused("quota.belowOne"));
		}
		this.minimum = minimum;
		this.statedInPlan = statedInPlan;
	}

	public UnitKind unitKind() {
		return this.unitKind;
	}

	public int minimum() {
		return this.minimum;
	}

	public boolean statedInPlan() {
		return this.statedInPlan;
	}

}
