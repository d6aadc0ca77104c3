package vn.danvankheo.inspection;

import jakarta.persistence.Embeddable;

import vn.danvankheo.campaign.FieldId;
import vn.danvankheo.emulation.ParticipationId;
import vn.danvankheo.organisation.UnitId;

/**
 * What is given to a team: exactly one of the three.
 *
 * @param unit a whole unit, else null
 * @param field a whole field, else null
 * @param participation one model moved by hand, else null
 */
@Embeddable
public record Target(UnitId unit, FieldId field, ParticipationId participation) {

	/** A whole unit. */
	public static Target unit(UnitId unit) {
		return new Target(unit, null, null);
	}

	static Target field(FieldId field) {
		return new Target(null, field, null);
	}

	static Target model(ParticipationId model) {
		return new Target(null, null, model);
	}

}
