package vn.danvankheo.steps.inspection;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.NoSuchRecord;

/**
 * Fetches the teams and visits a person may see; to him the others do not exist. The
 * committee sees all; whoever is only an inspector sees those of his own teams; a unit
 * sees visits to itself once it may know of them, and so does whoever of the committee
 * also works for it, unless the office plans them by him.
 */
@Service
public class SeenInspections {

	private final InspectionTeams teams;

	private final Inspections inspections;

	SeenInspections(InspectionTeams teams, Inspections inspections) {
		this.teams = teams;
		this.inspections = inspections;
	}

	/** A visit and the team that goes. */
	public record Seen(Inspection inspection, InspectionTeam team) {
	}

	/** The visit, with its team. */
	@Allowed
	@Transactional(readOnly = true)
	public Seen one(Actor actor, InspectionId id) {
		Inspection found = this.inspections.findByIdAndCommittee(id, actor.committee()).orElseThrow(NoSuchRecord::new);
		InspectionTeam team = team(actor, found.team());
		if (!seen(actor, found, team)) {
			throw new NoSuchRecord();
		}
		return new Seen(found, team);
	}

	/** The team, to the committee and to its own people. */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER,
			Role.ADMINISTRATOR })
	@Transactional(readOnly = true)
	public InspectionTeam oneTeam(Actor actor, TeamId id) {
		InspectionTeam team = team(actor, id);
		if (!actor.seesWholeCommittee() || (ofOwnTeamsOnly(actor) && !team.has(actor.account()))) {
			throw new NoSuchRecord();
		}
		return team;
	}

	/** Those of these visits that he may see. */
	@Allowed
	@Transactional(readOnly = true)
	public List<Inspection> among(Actor actor, List<Inspection> visits) {
		var byId = this.teams
			.findByCommitteeAndIdIn(actor.committee(), visits.stream().map(Inspection::team).distinct().toList())
			.stream()
			.collect(java.util.stream.Collectors.toMap(InspectionTeam::id, (team) -> team));
		return visits.stream()
			.filter((visit) -> byId.containsKey(visit.team()))
			.filter((visit) -> seen(actor, visit, byId.get(visit.team())))
			.toList();
	}

	/** Whether he sees nothing but what his own teams do. */
	public static boolean ofOwnTeamsOnly(Actor actor) {
		return !actor.holds(Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER, Role.LEADER, Role.ADMINISTRATOR);
	}

	private InspectionTeam team(Actor actor, TeamId id) {
		return this.teams.findByIdAndCommittee(id, actor.committee()).orElseThrow(NoSuchRecord::new);
	}

	private static boolean seen(Actor actor, Inspection visit, InspectionTeam team) {
		if (team.has(actor.account())) {
			return true;
		}
		if (actor.worksFor(visit.unit()) && !actor.holds(Role.STANDING_OFFICE)) {
			return team.knownToUnits();
		}
		return actor.seesWholeCommittee() && !ofOwnTeamsOnly(actor);
	}

}
