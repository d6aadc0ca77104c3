package vn.danvankheo.steps.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.organisation.Units;

/** Who may not be sent to which unit: he works there, or declared an interest. */
@Component
class Ties {

	private final Employers employers;

	private final Interests interests;

	private final Units units;

	Ties(Employers employers, Interests interests, Units units) {
		this.employers = employers;
		this.interests = interests;
		this.units = units;
	}

	/** Whether these people may all be sent to all of these units. */
	Permission permit(CommitteeId committee, List<Seat> seats, Collection<UnitId> visited) {
		return refusals(committee, seats, visited).stream().findFirst().orElse(Permission.grant());
	}

	/** Why not, of each of these people and units. */
	List<Permission> refusals(CommitteeId committee, List<Seat> seats, Collection<UnitId> visited) {
		if (visited.isEmpty()) {
			return List.of();
		}
		Map<AccountId, Set<UnitId>> employers = this.employers.of(committee);
		List<DeclaredInterest> declared = this.interests
			.findByCommitteeAndEndedAtIsNullOrderByDeclaredAtDesc(committee);
		return this.units.findAllById(visited)
			.stream()
			.flatMap((unit) -> seats.stream()
				.map((seat) -> TeamPolicy.send(seat, unit, employers.getOrDefault(seat.account(), Set.of()), declared)))
			.filter((permission) -> !permission.granted())
			.toList();
	}

	/** These units by their identity. */
	Map<UnitId, Unit> named(Collection<UnitId> units) {
		return this.units.findAllById(Set.copyOf(units))
			.stream()
			.collect(Collectors.toMap(Unit::id, Function.identity()));
	}

}
