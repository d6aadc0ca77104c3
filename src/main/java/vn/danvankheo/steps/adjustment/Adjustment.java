package vn.danvankheo.steps.adjustment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.emulation.Move;

/** Thông báo điều chỉnh: decided changes that one paper tells. */
@Entity
class Adjustment {

	@Id
	private UUID adjustmentId;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private CampaignId campaign;

	private String reference;

	private LocalDate datedOn;

	private Instant createdAt;

	@Embedded
	@AttributeOverride(name = "accountId", column = @Column(name = "created_by"))
	private AccountId createdBy;

	private String createdByName;

	@Version
	private Long version;

	protected Adjustment() {
	}

	Adjustment(Campaign campaign, Move move) {
		this.adjustmentId = UUID.randomUUID();
		this.committee = campaign.committee();
		this.campaign = campaign.id();
		this.createdAt = move.at();
		this.createdBy = move.by().account();
		this.createdByName = move.by().displayName();
	}

	/** Its paper has this number and date; null for both when it was withdrawn. */
	void numbered(String reference, LocalDate datedOn) {
		this.reference = reference;
		this.datedOn = datedOn;
	}

	public UUID id() {
		return this.adjustmentId;
	}

	CampaignId campaign() {
		return this.campaign;
	}

	/** The number of its paper; null while it has none. */
	public String reference() {
		return this.reference;
	}

	public LocalDate datedOn() {
		return this.datedOn;
	}

	public Instant createdAt() {
		return this.createdAt;
	}

	public String createdByName() {
		return this.createdByName;
	}

}
