package vn.danvankheo.steps.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.web.VietnameseDate;

/** What makes a team, and if it is none, why. */
final class TeamPolicy {

	private TeamPolicy() {
	}

	/** A team has exactly one head, and nobody twice. */
	static Permission complete(Collection<Seat> seats) {
		long heads = seats.stream().filter((seat) -> seat.function() == TeamFunction.HEAD).count();
		if (heads != 1) {
			return Permission.refused((heads == 0) ? "team.noHead" : "team.twoHeads");
		}
		List<?> accounts = seats.stream().map(Seat::account).filter(Objects::nonNull).toList();
		return (accounts.stream().distinct().count() == accounts.size()) ? Permission.grant()
				: Permission.refused("team.memberTwice");
	}

	/** Nobody is sent to a unit he works for, or with which he declared an interest. */
	static Permission send(Seat seat, Unit unit, Set<UnitId> employers, Collection<DeclaredInterest> declared) {
		if (employers.contains(unit.id())) {
			return Permission.refused("team.worksForUnit", seat.name(), unit.shortName());
		}
		return declared.stream()
			.filter((one) -> one.unit().equals(unit.id()) && one.isOf(seat))
			.findFirst()
			.map((one) -> Permission.refused("team.declaredInterest", seat.name(), unit.shortName(), one.reason()))
			.orElse(Permission.grant());
	}

	/** Its days must hold every visit that stands. */
	static Permission includes(Term term, Collection<Inspection> visits) {
		return visits.stream()
			.filter((visit) -> !term.includes(visit.day()))
			.findFirst()
			.map((visit) -> Permission.refused("team.visitOutside", VietnameseDate.format(visit.day())))
			.orElse(Permission.grant());
	}

}
