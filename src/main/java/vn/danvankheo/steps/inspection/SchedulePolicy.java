package vn.danvankheo.steps.inspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.SearchKey;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.campaign.DaysOff;

/** When a team may meet a unit, and if not, why. */
final class SchedulePolicy {

	private SchedulePolicy() {
	}

	/** A visit ends after it begins, within the days on which its team works. */
	static Permission fits(InspectionTeam team, Appointment wanted) {
		if (!wanted.startsAt().isBefore(wanted.endsAt())) {
			return Permission.refused("schedule.endsBeforeItBegins");
		}
		return team.term().includes(wanted.day()) ? Permission.grant() : Permission.refused("schedule.outsideTerm",
				VietnameseDate.format(team.term().firstDay()), VietnameseDate.format(team.term().lastDay()));
	}

	/**
	 * Neither the team nor any of its people is elsewhere at that time.
	 * @param self the visit that is moved; null for a new one
	 * @param others what is planned or was held on that day
	 */
	static Permission free(TeamId team, List<Seat> seats, Appointment wanted, InspectionId self,
			Collection<Inspection> others, Map<TeamId, InspectionTeam> teams) {
		for (Inspection other : others) {
			if (other.id().equals(self) || other.state() == Inspection.State.CANCELLED
					|| !wanted.overlaps(other.appointment())) {
				continue;
			}
			if (other.team().equals(team)) {
				return Permission.refused("schedule.teamElsewhere", time(other), other.place());
			}
			Optional<Seat> torn = inBoth(seats, teams.get(other.team()).members());
			if (torn.isPresent()) {
				return Permission.refused("schedule.personElsewhere", torn.get().name(), teams.get(other.team()).name(),
						time(other));
			}
		}
		return Permission.grant();
	}

	/** Somebody who sits in both teams: by account, else by name. */
	static Optional<Seat> inBoth(List<Seat> team, List<Seat> other) {
		return team.stream().filter((seat) -> other.stream().anyMatch((one) -> same(seat, one))).findFirst();
	}

	private static boolean same(Seat one, Seat other) {
		if (one.account() != null || other.account() != null) {
			return Objects.equals(one.account(), other.account());
		}
		return SearchKey.of(one.name()).equals(SearchKey.of(other.name()));
	}

	/** A day off is allowed to whoever says so expressly. */
	static Permission confirmed(LocalDate day, DaysOff daysOff, boolean confirmed) {
		return daysOff.on(day)
			.filter((words) -> !confirmed)
			.map((words) -> Permission.refused("schedule.dayOff", VietnameseDate.format(day), words))
			.orElse(Permission.grant());
	}

	private static String time(Inspection visit) {
		return TimeOfDay.words(visit.startsAt()) + "–" + TimeOfDay.words(visit.endsAt());
	}

}
