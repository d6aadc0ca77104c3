package vn.danvankheo.year.obligation;

import java.util.UUID;

import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.campaign.Deadline;

/**
 * What a unit still owes, in words.
 *
 * @param id the obligation
 * @param name «Báo cáo tháng: Tháng 5»
 * @param key tells it from all else that its unit owes; short, for an address
 */
public record OpenDuty(UUID id, UnitId unit, String name, Deadline due, int daysLate, String key) {

	public boolean late() {
		return this.daysLate > 0;
	}

}
