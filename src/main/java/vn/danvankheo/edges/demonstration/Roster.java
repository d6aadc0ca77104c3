package vn.danvankheo.edges.demonstration;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Accounts;
import vn.danvankheo.ground.organisation.SteeringCommittees;
import vn.danvankheo.ground.organisation.Units;

/** Where committees, units and people are written down. */
@Component
record Roster(SteeringCommittees committees, Units units, Accounts accounts) {

}
