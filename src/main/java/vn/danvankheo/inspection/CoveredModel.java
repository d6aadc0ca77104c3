package vn.danvankheo.inspection;

import jakarta.persistence.Embeddable;

import vn.danvankheo.emulation.ParticipationId;
import vn.danvankheo.organisation.CommitteeId;

/**
 * A model that a visit looks at.
 *
 * @param committee the committee
 * @param participation the model in its year
 */
@Embeddable
record CoveredModel(CommitteeId committee, ParticipationId participation) {

}
