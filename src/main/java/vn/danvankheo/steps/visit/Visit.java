package vn.danvankheo.steps.visit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.steps.inspection.DeclaredInterest;
import vn.danvankheo.steps.inspection.Inspection;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.steps.inspection.InspectionTeam;
import vn.danvankheo.steps.inspection.Seat;
import vn.danvankheo.steps.inspection.TeamFunction;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

/**
 * A visit with all that decides what may be done about it.
 *
 * @param inspection when, where, whom
 * @param minutes its minutes, the newest first; empty before anything is written
 */
record Visit(Inspection inspection, InspectionTeam team, Unit unit, List<Participation> models, List<Minutes> minutes,
		List<DeclaredInterest> interests) {

	/** What befalls it, as its unit reads of it. */
	Happened happened(String what, Actor actor, Instant at) {
		return Happened.of(actor, at, what, id().inspectionId()).in(this.unit.id());
	}

	public InspectionId id() {
		return this.inspection.id();
	}

	/** The newest minutes; empty before anything is written. */
	Optional<Minutes> newest() {
		return this.minutes.stream().findFirst();
	}

	/** The minutes in force: the newest that both sides confirmed. */
	public Minutes inForce() {
		return this.minutes.stream().filter(Minutes::locked).findFirst().orElse(null);
	}

	/** The newest that the unit has before it; null when the team has sent none. */
	public Minutes shownToUnit() {
		return this.minutes.stream().filter(Minutes::sent).findFirst().orElse(null);
	}

	/** A model it looks at; there is no other. */
	Participation model(ParticipationId id) {
		return this.models.stream().filter((model) -> model.id().equals(id)).findFirst().orElseThrow(NoSuchRecord::new);
	}

	/** Those of the team that are neither its head nor its secretary, a line each. */
	String people() {
		return this.team.members()
			.stream()
			.filter((seat) -> seat.function() == TeamFunction.DEPUTY || seat.function() == TeamFunction.MEMBER)
			.sorted(Comparator.comparing(Seat::function))
			.map((seat) -> seat.position().isBlank() ? seat.name() : seat.name() + ", " + seat.position())
			.collect(Collectors.joining("\n"));
	}

	/** Whether this person declared that he should not be sent to the unit. */
	boolean declaredBy(AccountId person) {
		return this.interests.stream().anyMatch((one) -> person.equals(one.account()));
	}

	/** The criteria a model is to be judged by. */
	CriteriaSet.Kind criteriaFor(Participation model) {
		return new CriteriaSet.Kind(this.inspection.committee(), this.inspection.campaign(), this.inspection.purpose(),
				model.facts().ownerKind());
	}

}
