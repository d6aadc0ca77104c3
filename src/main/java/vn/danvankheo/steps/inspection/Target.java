package vn.danvankheo.steps.inspection;

import jakarta.persistence.Embeddable;

import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.campaign.FieldId;
import vn.danvankheo.year.emulation.ParticipationId;

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
