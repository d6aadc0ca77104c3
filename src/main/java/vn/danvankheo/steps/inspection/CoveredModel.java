package vn.danvankheo.steps.inspection;

import jakarta.persistence.Embeddable;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.year.emulation.ParticipationId;

/** A model that a visit looks at. */
@Embeddable
record CoveredModel(CommitteeId committee, ParticipationId participation) {

}
