package vn.danvankheo.steps.registration;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.campaign.RoundId;
import vn.danvankheo.year.obligation.Amount;
import vn.danvankheo.year.obligation.Extent;
import vn.danvankheo.year.obligation.Obligation;

/** The numbers of what one unit owes in one round; the rest is its obligation's. */
@Entity
class RegistrationTally {

	@Id
	private UUID obligationId;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private RoundId round;

	@Embedded
	private UnitId unit;

	private int required;

	private int delivered;

	private String shortfallReason;

	@Version
	private Long version;

	protected RegistrationTally() {
	}

	RegistrationTally(Obligation obligation, RoundId round) {
		this.obligationId = obligation.id();
		this.committee = obligation.committee();
		this.round = round;
		this.unit = obligation.debtor().unit();
	}

	/** At least so many models are owed from now on. */
	Extent requiring(int minimum) {
		this.required = minimum;
		return extent();
	}

	/** So many models count now; who has enough needs no reason. */
	Extent count(int counting, String reason) {
		this.delivered = counting;
		Extent extent = extent();
		this.shortfallReason = (extent == Extent.WHOLE) ? null : reason;
		return extent;
	}

	private Extent extent() {
		if (this.delivered == 0) {
			return Extent.NOTHING;
		}
		return (this.delivered < this.required) ? Extent.PART : Extent.WHOLE;
	}

	UUID obligation() {
		return this.obligationId;
	}

	Amount amount() {
		return new Amount(this.delivered, this.required, this.shortfallReason);
	}

}
