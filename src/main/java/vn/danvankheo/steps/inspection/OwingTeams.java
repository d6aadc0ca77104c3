package vn.danvankheo.steps.inspection;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.year.obligation.TeamsOwing;

/** Tells who the teams are that owe something. */
@Component
class OwingTeams implements TeamsOwing {

	private final InspectionTeams teams;

	OwingTeams(InspectionTeams teams) {
		this.teams = teams;
	}

	@Override
	public Set<UUID> of(Actor actor) {
		return this.teams.idsWith(actor.committee(), actor.account())
			.stream()
			.map(TeamId::teamId)
			.collect(Collectors.toSet());
	}

	@Override
	public Map<UUID, String> names(CommitteeId committee, Collection<UUID> ids) {
		return this.teams.findByCommitteeAndIdIn(committee, ids.stream().map(TeamId::new).toList())
			.stream()
			.collect(Collectors.toMap((team) -> team.id().teamId(), InspectionTeam::name));
	}

}
