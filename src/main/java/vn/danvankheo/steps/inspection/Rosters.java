package vn.danvankheo.steps.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Participations;

/** Who is where on which day. */
@Component
class Rosters {

	private final InspectionTeams teams;

	private final Inspections inspections;

	private final Participations participations;

	Rosters(InspectionTeams teams, Inspections inspections, Participations participations) {
		this.teams = teams;
		this.inspections = inspections;
		this.participations = participations;
	}

	/** Whether these people, as the team's, are free for all of its visits. */
	Permission free(InspectionTeam team, List<Seat> seats, Collection<Inspection> visits) {
		return visits.stream()
			.filter((visit) -> visit.planned().granted())
			.map((visit) -> free(team, seats, visit.appointment(), visit.id()))
			.filter((permission) -> !permission.granted())
			.findFirst()
			.orElse(Permission.grant());
	}

	/**
	 * Whether these people, as the team's, are free then; self is the visit that is
	 * moved, or null.
	 */
	Permission free(InspectionTeam team, List<Seat> seats, Appointment wanted, InspectionId self) {
		List<Inspection> ofDay = this.inspections.findByCommitteeAndAppointmentDay(team.committee(), wanted.day());
		return SchedulePolicy.free(team.id(), seats, wanted, self, ofDay, named(team.committee(), ofDay));
	}

	private Map<TeamId, InspectionTeam> named(CommitteeId committee, List<Inspection> visits) {
		return this.teams.findByCommitteeAndIdIn(committee, visits.stream().map(Inspection::team).distinct().toList())
			.stream()
			.collect(Collectors.toMap(InspectionTeam::id, Function.identity()));
	}

	/** The units of models that were given to a team by hand. */
	Set<UnitId> unitsOfModels(Collection<Assignment> assignments) {
		return this.participations
			.findAllById(assignments.stream()
				.map((assignment) -> assignment.target().participation())
				.filter(Objects::nonNull)
				.toList())
			.stream()
			.map(Participation::unit)
			.collect(Collectors.toSet());
	}

}
