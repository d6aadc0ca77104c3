package vn.danvankheo.obligation;

import vn.danvankheo.campaign.Campaign;
import vn.danvankheo.organisation.UnitId;

/** Obligations without a database, for the tests of rooms that owe them. */
public final class SampleObligations {

	private SampleObligations() {
	}

	/** A unit owes this in a period that is planned so. */
	public static Obligation of(Campaign campaign, String kind, PeriodPlan plan, UnitId unit) {
		return new Obligation(new ObligationPeriod(campaign, kind, plan), new Expected(Debtor.unit(unit), null), true);
	}

}
