package vn.danvankheo.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import vn.danvankheo.organisation.Permission;

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

}
