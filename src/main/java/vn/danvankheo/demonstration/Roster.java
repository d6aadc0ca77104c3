package vn.danvankheo.demonstration;

import org.springframework.stereotype.Component;

import vn.danvankheo.organisation.Accounts;
import vn.danvankheo.organisation.SteeringCommittees;
import vn.danvankheo.organisation.Units;

/**
 * Where committees, units and people are written down.
 *
 * @param committees the committees
 * @param units their units
 * @param accounts their people
 */
@Component
record Roster(SteeringCommittees committees, Units units, Accounts accounts) {

}
