package vn.danvankheo.steps.inspection;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.year.campaign.Field;
import vn.danvankheo.year.campaign.Fields;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Participations;

/** Gives units, fields and single models to teams, and takes them back. */
@Service
@Transactional
public class Assigning {

	private final InspectionTeams teams;

	private final Inspections inspections;

	private final TeamAssignments assignments;

	private final Units units;

	private final Fields fields;

	private final Participations participations;

	private final Ties ties;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Assigning(InspectionTeams teams, Inspections inspections, TeamAssignments assignments, Units units, Fields fields,
			Participations participations, Ties ties, ApplicationEventPublisher events, Clock clock) {
		this.teams = teams;
		this.inspections = inspections;
		this.assignments = assignments;
		this.units = units;
		this.fields = fields;
		this.participations = participations;
		this.ties = ties;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Gives it to the team. Of two teams that are given the same at one moment one gets
	 * it, and the other is told which.
	 */
	@Allowed(Role.STANDING_OFFICE)
	public void assign(Actor actor, TeamId id, Target target) {
		InspectionTeam team = this.teams.held(id, actor.committee());
		team.open().orThrow();
		Named named = named(actor, team, target);
		if (named.unit() != null) {
			this.ties.permit(actor.committee(), team.members(), List.of(named.unit())).orThrow();
		}
		UUID unit = (target.unit() != null) ? target.unit().unitId() : null;
		UUID field = (target.field() != null) ? target.field().fieldId() : null;
		UUID model = (target.participation() != null) ? target.participation().participationId() : null;
		int given = this.assignments.assignUnlessTaken(id.teamId(), unit, field, model, this.clock.instant(),
				actor.displayName());
		if (given == 0) {
			TeamId holder = this.assignments.holder(team.campaign(), team.purpose(), unit, field, model).orElseThrow();
			taken(actor, team, holder, named).orThrow();
		}
		else {
			tell(actor, "assigned", team, named.name());
		}
	}

	private Permission taken(Actor actor, InspectionTeam team, TeamId holder, Named named) {
		return holder.equals(team.id()) ? Permission.grant() : Permission.refused("assignment.taken", named.name(),
				this.teams.findById(holder).orElseThrow().name());
	}

	/** Takes it from its team again; refused while the team has planned to go there. */
	@Allowed(Role.STANDING_OFFICE)
	public Purpose takeBack(Actor actor, UUID assignmentId) {
		Assignment assignment = this.assignments.findByAssignmentIdAndCommittee(assignmentId, actor.committee())
			.orElseThrow(NoSuchRecord::new);
		InspectionTeam team = this.teams.held(assignment.team(), actor.committee());
		Named named = named(actor, team, assignment.target());
		boolean planned = this.inspections
			.findByCommitteeAndTeamInOrderByAppointmentDayAscAppointmentStartsAtAsc(actor.committee(),
					List.of(team.id()))
			.stream()
			.anyMatch((visit) -> visit.state() == Inspection.State.PLANNED && concerns(visit, assignment.target()));
		if (planned) {
			Permission.refused("assignment.visitPlanned", named.name(), team.name()).orThrow();
		}
		this.assignments.delete(assignment);
		tell(actor, "unassigned", team, named.name());
		return assignment.purpose();
	}

	private boolean concerns(Inspection visit, Target target) {
		if (target.field() != null) {
			return this.participations.findAllById(visit.participations())
				.stream()
				.anyMatch((model) -> target.field().equals(model.facts().field()));
		}
		return visit.unit().equals(target.unit())
				|| (target.participation() != null && visit.participations().contains(target.participation()));
	}

	private Named named(Actor actor, InspectionTeam team, Target target) {
		if (target.unit() != null) {
			Unit unit = this.units.findByIdAndCommittee(target.unit(), actor.committee())
				.orElseThrow(NoSuchRecord::new);
			return new Named(unit.shortName(), unit.id());
		}
		if (target.field() != null) {
			Field field = this.fields.findById(target.field())
				.filter((found) -> Objects.equals(found.campaign(), team.campaign()))
				.orElseThrow(NoSuchRecord::new);
			return new Named("lĩnh vực " + field.name(), null);
		}
		Participation model = this.participations.findByIdAndPlaceCommittee(target.participation(), actor.committee())
			.filter((found) -> found.place().campaign().equals(team.campaign()) && found.submittedAt() != null)
			.orElseThrow(NoSuchRecord::new);
		return new Named("mô hình “" + model.facts().name() + "”", model.unit());
	}

	private void tell(Actor actor, String what, InspectionTeam team, String about) {
		this.events.publishEvent(team.happened(what, Move.of(actor, this.clock.instant())).with("about", about));
	}

	/** What a target is called, and the unit people would go to; null for a field. */
	private record Named(String name, UnitId unit) {

	}

}
