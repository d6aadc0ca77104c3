package vn.danvankheo.year.campaign;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.UnitId;

/**
 * Thành viên Ban Chỉ đạo phụ trách địa bàn: who urges and follows one unit in one year.
 */
@Entity
class AreaMember {

	@Id
	private UUID areaMemberId;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private CampaignId campaign;

	@Embedded
	private UnitId unit;

	@Embedded
	private AreaPerson person;

	@Version
	private Long version;

	protected AreaMember() {
	}

	/** This person looks after this unit. */
	AreaMember(Campaign campaign, UnitId unit, AreaPerson person) {
		this.areaMemberId = UUID.randomUUID();
		this.committee = campaign.committee();
		this.campaign = campaign.id();
		this.unit = unit;
		this.person = person;
	}

	/** Another looks after it from now on. */
	void passTo(AreaPerson other) {
		this.person = other;
	}

	UUID id() {
		return this.areaMemberId;
	}

	UnitId unit() {
		return this.unit;
	}

	AreaPerson person() {
		return this.person;
	}

	/** What a form saw: changes whenever another is named. */
	String mark() {
		return this.areaMemberId + ":" + this.version;
	}

}
