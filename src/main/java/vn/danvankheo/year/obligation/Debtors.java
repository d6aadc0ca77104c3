package vn.danvankheo.year.obligation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.SteeringCommittees;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.organisation.Units;

/** Who those are that owe something, and who acts for them. */
@Component
class Debtors {

	private final Units units;

	private final SteeringCommittees committees;

	private final TeamsOwing teams;

	Debtors(Units units, SteeringCommittees committees, TeamsOwing teams) {
		this.units = units;
		this.committees = committees;
		this.teams = teams;
	}

	Set<UUID> teamsOf(Actor actor) {
		return this.teams.of(actor);
	}

	/** Whether it is his to deliver this. */
	boolean actsFor(Actor actor, Debtor debtor) {
		if (debtor.unit() != null) {
			return actor.worksFor(debtor.unit());
		}
		return debtor.standingOffice() ? actor.holds(Role.STANDING_OFFICE)
				: this.teams.of(actor).contains(debtor.teamId());
	}

	static boolean seen(Actor actor, Debtor debtor) {
		return actor.scope().allUnits() || (debtor.unit() != null && actor.worksFor(debtor.unit()));
	}

	/** Their names, in as many statements as there are sorts of them. */
	Map<Debtor, DebtorName> named(CommitteeId committee, Collection<Debtor> debtors) {
		Map<Debtor, DebtorName> names = new HashMap<>();
		List<UnitId> unitIds = debtors.stream().map(Debtor::unit).filter(Objects::nonNull).distinct().toList();
		for (Unit unit : unitIds.isEmpty() ? List.<Unit>of() : this.units.findAllById(unitIds)) {
			names.put(Debtor.unit(unit.id()), DebtorName.of(unit));
		}
		List<UUID> teamIds = debtors.stream().map(Debtor::teamId).filter(Objects::nonNull).distinct().toList();
		if (!teamIds.isEmpty()) {
			this.teams.names(committee, teamIds)
				.forEach((team, name) -> names.put(Debtor.team(team), new DebtorName(name, null, "")));
		}
		if (debtors.contains(Debtor.office())) {
			String office = this.committees.findById(committee).orElseThrow().names().standingOffice();
			names.put(Debtor.office(), new DebtorName(office, null, ""));
		}
		return names;
	}

}
