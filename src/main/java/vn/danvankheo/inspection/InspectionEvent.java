package vn.danvankheo.inspection;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import vn.danvankheo.campaign.CampaignEvent;
import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.UnitId;
import vn.danvankheo.web.VietnameseDate;

/**
 * A visit was planned, moved, held or cancelled. Only the committee reads of it: when a
 * unit may know of a visit is for its team to say.
 *
 * @param actor who did it
 * @param at when
 * @param what what happened, e.g. {@code planned}
 * @param inspection the visit
 */
record InspectionEvent(Actor actor, Instant at, String what, Inspection inspection) implements CampaignEvent {

	@Override
	public String event() {
		return "inspection." + this.what;
	}

	@Override
	public UUID subject() {
		return this.inspection.id().inspectionId();
	}

	@Override
	public UnitId unit() {
		return this.inspection.unit();
	}

	@Override
	public boolean internal() {
		return true;
	}

	@Override
	public Map<String, Object> detail() {
		Map<String, Object> detail = new HashMap<>();
		detail.put("day", VietnameseDate.format(this.inspection.day()));
		detail.put("place", this.inspection.place());
		if (this.inspection.reason() != null) {
			detail.put("reason", this.inspection.reason());
		}
		return detail;
	}

}
