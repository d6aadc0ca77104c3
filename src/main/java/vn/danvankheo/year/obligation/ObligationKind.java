package vn.danvankheo.year.obligation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.DaysOff;

/**
 * A kind of thing that is owed. The room that owns it declares it as a bean; the board,
 * home, exceptions and the opening of its periods follow. Its name is the message
 * «obligation.kind.CODE»; any other word «obligation.…» of this room is said otherwise
 * for it by a message with «.CODE» behind its key.
 */
public interface ObligationKind {

	/** What the database and addresses call it. */
	String code();

	/**
	 * The periods of this campaign as they stand now. Asked again and again: new ones are
	 * added, days that changed are taken over. A period that has begun long ago is caught
	 * up with, so a kind leaves out those that nobody is to owe.
	 * @param daysOff of the committee, for days that fall on one
	 */
	List<PeriodPlan> periods(Campaign campaign, DaysOff daysOff);

	/**
	 * Who owes in this period, among the units of one day: of the opening day when the
	 * set is frozen, of today when the board asks who has come since.
	 */
	List<Expected> expected(ObligationPeriod period, List<Unit> units);

	/**
	 * These are owed from this instant: in the same transaction the room writes down what
	 * only it needs of them.
	 */
	default void begun(ObligationPeriod period, List<Obligation> owed, Instant at) {
	}

	/** How many were delivered, by obligation; empty for a kind that does not count. */
	default Map<UUID, Amount> amounts(Collection<UUID> obligations) {
		return Map.of();
	}

	/** What its subjects are called, by subject; empty for a kind without. */
	default Map<UUID, String> subjects(Collection<UUID> subjects) {
		return Map.of();
	}

	/** Where it is done. */
	default String path(Obligation owed) {
		return "/obligations/" + owed.id();
	}

	/**
	 * Where all that a unit owes in a period stands together; empty for a kind of which
	 * it owes one.
	 */
	default Optional<String> together(UnitId unit, UUID period) {
		return Optional.empty();
	}

	/** Whether its room itself tells those who owe it at home. */
	default boolean toldByItsRoom() {
		return false;
	}

}
