package vn.danvankheo.steps.inspection;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.CommitteeTurns;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.year.campaign.DaysOff;
import vn.danvankheo.year.campaign.Holidays;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.ModelLeft;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

/** Plans visits, moves and cancels them. */
@Service
@Transactional
public class Scheduling {

	private final InspectionTeams teams;

	private final Inspections inspections;

	private final Units units;

	private final Holidays holidays;

	private final TeamPeople people;

	private final Rosters rosters;

	private final Ties ties;

	private final Words words;

	private final CommitteeTurns turns;

	private final Clock clock;

	Scheduling(InspectionTeams teams, Inspections inspections, Units units, Holidays holidays, TeamPeople people,
			Rosters rosters, Ties ties, Words words, CommitteeTurns turns, Clock clock) {
		this.teams = teams;
		this.inspections = inspections;
		this.units = units;
		this.holidays = holidays;
		this.people = people;
		this.rosters = rosters;
		this.ties = ties;
		this.words = words;
		this.turns = turns;
		this.clock = clock;
	}

	/** Plans a visit. */
	@Allowed(Role.STANDING_OFFICE)
	public Checked<InspectionId> plan(Actor actor, TeamId teamId, UnitId unit, AppointmentForm form) {
		this.turns.take(actor.committee());
		InspectionTeam team = this.teams.held(teamId, actor.committee());
		this.units.findByIdAndCommittee(unit, actor.committee()).orElseThrow(NoSuchRecord::new);
		team.open().orThrow();
		Checked<Appointment> wanted = check(actor, team, unit, form, null);
		return wanted.errors()
			.or(() -> this.inspections
				.saveAndFlush(new Inspection(team, unit, wanted.value(), models(form), move(actor, null)))
				.id());
	}

	/** The visit is at another time or place, or looks at other models. */
	@Allowed(Role.STANDING_OFFICE)
	public FormErrors replan(Actor actor, InspectionId id, AppointmentForm form) {
		this.turns.take(actor.committee());
		Inspection visit = visit(actor, id);
		InspectionTeam team = this.teams.held(visit.team(), actor.committee());
		visit.planned().orThrow();
		if (form.version() != null) {
			Stale.unless(form.version(), visit.version(), () -> AppointmentDifferences.of(visit, form));
		}
		Checked<Appointment> wanted = check(actor, team, visit.unit(), form, id);
		if (!wanted.wrong()) {
			visit.replan(wanted.value(), models(form), move(actor, null));
			this.inspections.saveAndFlush(visit);
		}
		return wanted.errors();
	}

	/** The visit does not take place, for a reason. */
	@Allowed(Role.STANDING_OFFICE)
	public FormErrors cancel(Actor actor, InspectionId id, String typedReason) {
		this.turns.take(actor.committee());
		Inspection visit = visit(actor, id);
		FormErrors errors = new FormErrors();
		String reason = errors.text("reason", typedReason, 1000, "Ghi lý do hủy buổi kiểm tra");
		if (errors.none()) {
			visit.cancel(move(actor, reason));
			this.inspections.saveAndFlush(visit);
		}
		return errors;
	}

	/** Nobody goes out for a model that is on no list any more. */
	@EventListener
	void leave(ModelLeft left) {
		Participation model = left.model();
		Move move = Move.of(left.move().by(), left.move().at(),
				"Mô hình “" + model.facts().name() + "” không còn trong danh sách.");
		this.inspections.looksAt(model.place().committee(), model.id())
			.stream()
			.filter((visit) -> visit.planned().granted())
			.forEach((visit) -> this.inspections.save(without(visit, model.id(), move)));
	}

	private static Inspection without(Inspection visit, ParticipationId model, Move move) {
		List<ParticipationId> others = visit.participations().stream().filter((one) -> !one.equals(model)).toList();
		if (others.isEmpty()) {
			visit.cancel(move);
		}
		else {
			visit.replan(visit.appointment(), others, move);
		}
		return visit;
	}

	private Checked<Appointment> check(Actor actor, InspectionTeam team, UnitId unit, AppointmentForm form,
			InspectionId self) {
		FormErrors errors = new FormErrors();
		Appointment wanted = errors.take(form.appointment());
		if (errors.none()) {
			Permission fits = SchedulePolicy.fits(team, wanted);
			errors.add(fits.code() != null && fits.code().startsWith("schedule.ends") ? "endsAt" : "day",
					this.words.of(fits));
			errors.add("model", this.words.of(ofTheUnit(team, unit, form.model())));
			errors.add("team", this.words.of(this.ties.permit(actor.committee(), team.members(), List.of(unit))));
			errors.add("startsAt", this.words.of(this.rosters.free(team, team.members(), wanted, self)));
			DaysOff daysOff = new DaysOff(this.holidays.findByCommitteeOrderByFirstDay(actor.committee()));
			errors.add("confirmed", this.words
				.of(SchedulePolicy.confirmed(wanted.day(), daysOff, Boolean.TRUE.equals(form.confirmed()))));
		}
		return errors.or(() -> wanted);
	}

	/** A visit looks only at models of its unit that are the team's. */
	private Permission ofTheUnit(InspectionTeam team, UnitId unit, List<UUID> models) {
		Set<UUID> own = this.people.coverage(team.campaign(), team.purpose())
			.of(team.id())
			.stream()
			.filter((model) -> model.unit().equals(unit.unitId()))
			.map(ToInspect.ModelToSee::id)
			.collect(Collectors.toSet());
		return own.containsAll(models) ? Permission.grant() : Permission.refused("schedule.notTheTeams");
	}

	private static List<ParticipationId> models(AppointmentForm form) {
		return form.model().stream().map(ParticipationId::new).toList();
	}

	private Inspection visit(Actor actor, InspectionId id) {
		return this.inspections.findByIdAndCommittee(id, actor.committee()).orElseThrow(NoSuchRecord::new);
	}

	private Move move(Actor actor, String reason) {
		return Move.of(actor, this.clock.instant(), reason);
	}

}
