package vn.danvankheo.appraisal;

import java.util.Map;
import java.util.UUID;

import vn.danvankheo.campaign.CampaignEvent;
import vn.danvankheo.emulation.Move;
import vn.danvankheo.emulation.Participation;
import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.UnitId;

/**
 * Something was said or proposed about a model. Of opinions and of verdicts that no
 * meeting has confirmed its unit never reads.
 *
 * @param move who and when
 * @param what what happened, e.g. {@code verdict.given}
 * @param model the model
 * @param internal whether only the committee's people may read of it
 * @param detail what else is worth keeping
 */
record AppraisalEvent(Move move, String what, Participation model, boolean internal,
		Map<String, Object> detail) implements CampaignEvent {

	static AppraisalEvent internal(Move move, String what, Participation model, Map<String, Object> detail) {
		return new AppraisalEvent(move, what, model, true, detail);
	}

	@Override
	public Actor actor() {
		return this.move.by();
	}

	@Override
	public java.time.Instant at() {
		return this.move.at();
	}

	@Override
	public String event() {
		return this.what;
	}

	@Override
	public UUID subject() {
		return this.model.id().participationId();
	}

	@Override
	public UnitId unit() {
		return this.model.unit();
	}

}
