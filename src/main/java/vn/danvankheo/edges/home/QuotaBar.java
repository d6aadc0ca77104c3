package vn.danvankheo.edges.home;

import vn.danvankheo.steps.registration.Progress;
import vn.danvankheo.steps.registration.UnitProgress;
import vn.danvankheo.steps.sending.BatchRow;

/**
 * How far a unit is with its minimum number.
 *
 * @param receipt of what it sent last; null while it sent nothing
 */
record QuotaBar(UnitProgress of, BatchRow receipt) {

	public Progress progress() {
		return this.of.progress();
	}

}
