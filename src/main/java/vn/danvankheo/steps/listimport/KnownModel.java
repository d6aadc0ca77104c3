package vn.danvankheo.steps.listimport;

import java.util.UUID;

import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Stage;

/**
 * A model the unit already has in the round.
 *
 * @param code its code, which an export carries
 * @param version what the participation's version was when it was compared
 */
record KnownModel(UUID participation, String code, Long version, Stage stage, Fact.Stated stated) {

	static KnownModel of(Participation participation, String code) {
		return new KnownModel(participation.id().participationId(), code, participation.version(),
				participation.stage(), participation.stated());
	}

}
