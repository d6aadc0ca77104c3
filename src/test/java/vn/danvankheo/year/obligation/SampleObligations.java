package vn.danvankheo.year.obligation;

import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.campaign.Campaign;

/** Obligations without a database, for the tests of rooms that owe them. */
public final class SampleObligations {

	private SampleObligations() {
	}

	/** A unit owes this in a period that is planned so. */
	public static Obligation of(Campaign campaign, String kind, PeriodPlan plan, UnitId unit) {
		return new Obligation(new ObligationPeriod(campaign, kind, plan), new Expected(Debtor.unit(unit), null), true);
	}

}
