package vn.danvankheo.steps.inspection;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.NameOrder;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Participations;

/** Visits as calendar files, for a team and for one person of any teams. */
@Service
@Transactional(readOnly = true)
class Calendars {

	private final InspectionTeams teams;

	private final Inspections inspections;

	private final Participations participations;

	private final SeenInspections seen;

	private final VisitLines lines;

	Calendars(InspectionTeams teams, Inspections inspections, Participations participations, SeenInspections seen,
			VisitLines lines) {
		this.teams = teams;
		this.inspections = inspections;
		this.participations = participations;
		this.seen = seen;
		this.lines = lines;
	}

	/** A team's visits, cancelled ones marked so. */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER,
			Role.ADMINISTRATOR })
	public byte[] ofTeam(Actor actor, TeamId id) {
		InspectionTeam team = this.seen.oneTeam(actor, id);
		return file(actor, team.name(), List.of(id));
	}

	/** The visits of all teams that he is one of. */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER,
			Role.ADMINISTRATOR })
	public byte[] own(Actor actor) {
		return file(actor, "Lịch kiểm tra của " + actor.displayName(),
				this.teams.idsWith(actor.committee(), actor.account()));
	}

	private byte[] file(Actor actor, String name, List<TeamId> teams) {
		List<Inspection> visits = this.inspections
			.findByCommitteeAndTeamInOrderByAppointmentDayAscAppointmentStartsAtAsc(actor.committee(), teams);
		Map<ParticipationId, String> names = this.participations
			.findAllById(visits.stream().flatMap((visit) -> visit.participations().stream()).distinct().toList())
			.stream()
			.collect(Collectors.toMap(Participation::id, (model) -> model.facts().name()));
		return IcsFile.of(name,
				this.lines.of(actor.committee(), this.seen.among(actor, visits))
					.stream()
					.map((line) -> new IcsFile.Entry(line.visit(), "Kiểm tra " + line.unitName(),
							line.team().name() + "\n"
									+ line.visit()
										.participations()
										.stream()
										.map((model) -> "- " + names.get(model))
										.sorted(NameOrder.VIETNAMESE)
										.collect(Collectors.joining("\n"))))
					.toList());
	}

}
