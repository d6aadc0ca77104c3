package vn.danvankheo.steps.following;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.AbstractAggregateRoot;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.campaign.CampaignId;

/** Somebody of the committee has urged a unit («đã đôn đốc»). */
@Entity
class Urge extends AbstractAggregateRoot<Urge> {

	@Id
	private UUID urgeId;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private CampaignId campaign;

	@Embedded
	private UnitId unit;

	private LocalDate urgedOn;

	private String about;

	private String note;

	private Instant urgedAt;

	@Embedded
	@AttributeOverride(name = "accountId", column = @Column(name = "urged_by"))
	private AccountId urgedBy;

	private String urgedByName;

	@Version
	private Long version;

	protected Urge() {
	}

	/**
	 * Urged on this day.
	 * @param about what was outstanding then, in words; may be empty
	 * @param note what was said; may be empty
	 */
	Urge(CampaignId campaign, UnitId unit, LocalDate day, String about, String note, Actor by, Instant now) {
		this.urgeId = UUID.randomUUID();
		this.committee = by.committee();
		this.campaign = campaign;
		this.unit = unit;
		this.urgedOn = day;
		this.about = about;
		this.note = note;
		this.urgedAt = now;
		this.urgedBy = by.account();
		this.urgedByName = by.displayName();
		registerEvent(Happened.of(by, now, "following.urged", unit.unitId())
			.in(unit)
			.internally()
			.with("day", VietnameseDate.format(day))
			.with("about", about)
			.with("note", note));
	}

	public UUID id() {
		return this.urgeId;
	}

	public LocalDate urgedOn() {
		return this.urgedOn;
	}

	public String about() {
		return this.about;
	}

	public String note() {
		return this.note;
	}

	public String urgedByName() {
		return this.urgedByName;
	}

}
