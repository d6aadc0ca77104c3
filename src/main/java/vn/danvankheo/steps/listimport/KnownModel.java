package vn.danvankheo.steps.listimport;

import java.util.UUID;

import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Stage;

/**
 * A model the unit already has in the round.
 *
 * @param version what the participation's version was when it was compared
 */
record KnownModel(UUID participation, Long version, Stage stage, Fact.Stated stated) {

	static KnownModel of(Participation participation) {
		return new KnownModel(participation.id().participationId(), participation.version(), participation.stage(),
				participation.stated());
	}

}
