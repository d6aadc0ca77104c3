package vn.danvankheo.steps.visit;

import java.time.LocalDate;
import java.util.Objects;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.steps.inspection.Inspection;
import vn.danvankheo.steps.inspection.Seat;
import vn.danvankheo.steps.inspection.TeamFunction;

/**
 * What somebody may do about a visit, and if not, why. Nobody judges the unit he works
 * for, or one with which he declared an interest, whenever he did.
 */
final class VisitPolicy {

	private VisitPolicy() {
	}

	/**
	 * Ghi kết quả: the team's own people, or the office on their behalf, from the day of
	 * the visit until the minutes are confirmed.
	 */
	static Permission write(Actor actor, Visit visit, LocalDate today) {
		return side(actor, visit).and(() -> atWork(visit, today))
			.and(() -> visit.newest().map(Minutes::writable).orElse(Permission.grant()));
	}

	/**
	 * Đoàn xác nhận: its head or secretary, or the office where neither has an account or
	 * may judge the unit.
	 */
	static Permission confirmForTeam(Actor actor, Visit visit, LocalDate today) {
		return write(actor, visit, today).and(() -> speaks(actor, visit) ? Permission.grant()
				: Permission.refused("visit.headConfirms", visit.team().head().name()));
	}

	/** Đơn vị xác nhận, or asks for something else: the unit's own people. */
	static Permission answer(Actor actor, Visit visit) {
		if (!worksForUnit(actor, visit)) {
			return Permission.refused("role.unitAnswers");
		}
		return visit.newest().map(Minutes::answerable).orElse(Permission.refused("minutes.notAnswerable.WRITING"));
	}

	/** The office records that the unit signed on paper. */
	static Permission recordPaper(Actor actor, Visit visit) {
		Permission impartial = impartial(actor, visit);
		if (!impartial.granted()) {
			return impartial;
		}
		if (!actor.holds(Role.STANDING_OFFICE)) {
			return Permission.refused("role.officeRecords");
		}
		return visit.newest().map(Minutes::answerable).orElse(Permission.refused("minutes.notAnswerable.WRITING"));
	}

	/** Đính chính: those who wrote it, once both sides have confirmed. */
	static Permission correct(Actor actor, Visit visit, LocalDate today) {
		return side(actor, visit).and(() -> atWork(visit, today))
			.and(() -> visit.newest().map(Minutes::correctable).orElse(Permission.refused("minutes.notLocked")));
	}

	/** A signed copy: those who write, and the unit, once the team has confirmed. */
	static Permission attachSignedCopy(Actor actor, Visit visit) {
		Permission sides = worksForUnit(actor, visit) ? Permission.grant() : side(actor, visit);
		return sides
			.and(() -> (visit.shownToUnit() != null) ? Permission.grant() : Permission.refused("visit.nothingToSign"));
	}

	/** Signed scoring sheets: those who write, as long as the team is at work. */
	static Permission attachSheet(Actor actor, Visit visit, LocalDate today) {
		return side(actor, visit).and(() -> atWork(visit, today));
	}

	/** Whether he works on the team's side at all. */
	static Permission side(Actor actor, Visit visit) {
		boolean concerned = visit.team().has(actor.account()) || actor.holds(Role.STANDING_OFFICE);
		return impartial(actor, visit).and(() -> concerned ? Permission.grant() : Permission.refused("role.notOfTeam"));
	}

	private static Permission impartial(Actor actor, Visit visit) {
		if (worksForUnit(actor, visit)) {
			return Permission.refused("visit.ownUnit");
		}
		return visit.declaredBy(actor.account())
				? Permission.refused("visit.declaredInterest", visit.unit().shortName()) : Permission.grant();
	}

	/** Whether he does so on the team's behalf rather than as one of it. */
	static boolean onBehalf(Actor actor, Visit visit) {
		return !visit.team().has(actor.account());
	}

	private static Permission atWork(Visit visit, LocalDate today) {
		if (visit.inspection().state() == Inspection.State.CANCELLED) {
			return Permission.refused("inspection.is.CANCELLED");
		}
		if (today.isBefore(visit.inspection().day())) {
			return Permission.refused("visit.notYet");
		}
		return visit.team().open();
	}

	private static boolean speaks(Actor actor, Visit visit) {
		boolean anySpeaker = visit.team()
			.members()
			.stream()
			.filter(VisitPolicy::speaksForTeam)
			.map(Seat::account)
			.filter(Objects::nonNull)
			.anyMatch((account) -> !visit.declaredBy(account));
		boolean himself = visit.team()
			.members()
			.stream()
			.filter(VisitPolicy::speaksForTeam)
			.anyMatch((seat) -> actor.account().equals(seat.account()));
		return himself || (!anySpeaker && actor.holds(Role.STANDING_OFFICE));
	}

	private static boolean speaksForTeam(Seat seat) {
		return seat.function() == TeamFunction.HEAD || seat.function() == TeamFunction.SECRETARY;
	}

	private static boolean worksForUnit(Actor actor, Visit visit) {
		return actor.worksFor(visit.unit().id());
	}

}
