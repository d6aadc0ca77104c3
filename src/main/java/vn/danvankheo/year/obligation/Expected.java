package vn.danvankheo.year.obligation;

import java.util.UUID;

import vn.danvankheo.ground.organisation.Unit;

/**
 * Somebody is expected to deliver something in a period.
 *
 * @param subject what it is about, where one owes several, e.g. a model; may be null
 */
public record Expected(Debtor debtor, UUID subject) {

	/** One thing of a unit. */
	public static Expected of(Unit unit) {
		return new Expected(Debtor.unit(unit.id()), null);
	}

	static Expected of(Obligation obligation) {
		return new Expected(obligation.debtor(), obligation.subject());
	}

}
