package vn.danvankheo.steps.inspection;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Account;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.CommitteeTurns;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitChoices;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.year.emulation.Move;

/** People declare that they should not be sent to a unit; the office also of others. */
@Service
public class InterestKeeping {

	private final Interests interests;

	private final Units units;

	private final UnitChoices choices;

	private final InspectionTeams teams;

	private final TeamPeople people;

	private final CommitteeTurns turns;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	InterestKeeping(Interests interests, Units units, UnitChoices choices, InspectionTeams teams, TeamPeople people,
			CommitteeTurns turns, ApplicationEventPublisher events, Clock clock) {
		this.interests = interests;
		this.units = units;
		this.choices = choices;
		this.teams = teams;
		this.people = people;
		this.turns = turns;
		this.events = events;
		this.clock = clock;
	}

	/** What holds: all of it to the office, to others what is about them. */
	@Allowed({ Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER })
	@Transactional(readOnly = true)
	public InterestsPage page(Actor actor) {
		boolean office = actor.holds(Role.STANDING_OFFICE);
		List<DeclaredInterest> found = office
				? this.interests.findByCommitteeAndEndedAtIsNullOrderByDeclaredAtDesc(actor.committee())
				: this.interests.findByCommitteeAndAccountAndEndedAtIsNullOrderByDeclaredAtDesc(actor.committee(),
						actor.account());
		List<Choice> units = this.choices.all(actor.scope());
		return new InterestsPage(found.stream()
			.map((one) -> new InterestsPage.Line(one.id(), one.name(), Choice.label(units, one.unit().toString()),
					one.reason(), one.declaredByName(), sentThere(actor, one)))
			.toList(), units,
				office ? this.people.of(actor.committee())
					.values()
					.stream()
					.map((person) -> Choice.of(person.id(), person.displayName()))
					.toList() : List.of());
	}

	/** The teams through which he is to go there all the same. */
	private List<Choice> sentThere(Actor actor, DeclaredInterest one) {
		return this.teams.findByCommitteeAndClosedAtIsNullOrderByPurposeAscNumberAsc(actor.committee())
			.stream()
			.filter((team) -> team.members().stream().anyMatch(one::isOf))
			.filter((team) -> this.people.coverage(team.campaign(), team.purpose())
				.units(team.id())
				.contains(one.unit()))
			.map((team) -> Choice.of(team.id(), team.name()))
			.toList();
	}

	/**
	 * Declares one: of oneself, or by the office of an account or a typed name. He waits
	 * for whoever plans visits, so that nobody is sent in the moment he declares it.
	 */
	@Allowed({ Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER })
	@Transactional
	public FormErrors declare(Actor actor, InterestForm form) {
		this.turns.take(actor.committee());
		FormErrors errors = new FormErrors();
		String reason = errors.text("reason", form.reason(), 500, "Ghi quan hệ thế nào");
		Unit unit = form.unitId()
			.flatMap((id) -> this.units.findByIdAndCommittee(new UnitId(id), actor.committee()))
			.orElse(null);
		if (unit == null) {
			errors.add("unit", "Chọn đơn vị");
		}
		boolean office = actor.holds(Role.STANDING_OFFICE);
		Account person = this.people.of(actor.committee())
			.get(office && !form.account().isEmpty() ? form.account() : actor.account().toString());
		String name = office ? errors.text("memberName", form.memberName(), 100, null) : "";
		if (name.isEmpty() && person == null) {
			errors.add("account", "Chọn người");
		}
		if (errors.none()) {
			Move move = Move.of(actor, this.clock.instant(), reason);
			keep(name.isEmpty() ? new DeclaredInterest(unit.id(), person.id(), person.displayName(), move)
					: new DeclaredInterest(unit.id(), null, name, move), unit, move);
		}
		return errors;
	}

	private void keep(DeclaredInterest declared, Unit unit, Move move) {
		Seat seat = new Seat(declared.account(), declared.name(), "", TeamFunction.MEMBER);
		boolean known = this.interests.findByCommitteeAndEndedAtIsNullOrderByDeclaredAtDesc(unit.committee())
			.stream()
			.anyMatch((one) -> one.unit().equals(unit.id()) && one.isOf(seat));
		if (known) {
			Permission.refused("interest.known", declared.name(), unit.shortName()).orThrow();
		}
		this.interests.saveAndFlush(declared);
		this.events.publishEvent(declared.happened("declared", move, unit.shortName()));
	}

	/** It holds no longer: the office says so, or who declared it of himself. */
	@Allowed({ Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER })
	@Transactional
	public void end(Actor actor, UUID id) {
		DeclaredInterest found = this.interests.findByInterestIdAndCommitteeAndEndedAtIsNull(id, actor.committee())
			.filter((one) -> actor.holds(Role.STANDING_OFFICE) || actor.account().equals(one.account()))
			.orElseThrow(NoSuchRecord::new);
		Move move = Move.of(actor, this.clock.instant());
		found.end(move.at());
		this.interests.saveAndFlush(found);
		String unit = this.units.findById(found.unit()).orElseThrow().shortName();
		this.events.publishEvent(found.happened("ended", move, unit));
	}

}
