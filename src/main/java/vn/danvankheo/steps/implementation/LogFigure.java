package vn.danvankheo.steps.implementation;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import vn.danvankheo.ground.organisation.CommitteeId;

/**
 * How far a target is by the day of an entry.
 *
 * @param reached all that was reached until then, not what the day added
 */
@Embeddable
record LogFigure(CommitteeId committee, UUID targetId, BigDecimal reached) {

}
