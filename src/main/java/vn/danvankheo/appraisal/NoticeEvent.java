package vn.danvankheo.appraisal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import vn.danvankheo.campaign.CampaignEvent;
import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.UnitId;

/**
 * Something happened to an assignment notice; what it means for a model is told by the
 * model itself.
 */
record NoticeEvent(Actor actor, Instant at, NoticeId notice, String what,
		Map<String, Object> detail) implements CampaignEvent {

	@Override
	public String event() {
		return "notice." + this.what;
	}

	@Override
	public UUID subject() {
		return this.notice.noticeId();
	}

	@Override
	public UnitId unit() {
		return null;
	}

	@Override
	public boolean internal() {
		return true;
	}

}
