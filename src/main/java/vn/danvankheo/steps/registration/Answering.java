package vn.danvankheo.steps.registration;

import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

/** Answering the office's remarks on a returned model. */
@Service
public class Answering {

	private final Desk desk;

	private final Remarks remarks;

	private final Clock clock;

	Answering(Desk desk, Remarks remarks, Clock clock) {
		this.desk = desk;
		this.remarks = remarks;
		this.clock = clock;
	}

	/**
	 * Says that a remark was followed, or why it was not; refused without a reason, and
	 * once the model is sent again.
	 */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	@Transactional
	public void answer(Actor actor, ParticipationId id, UUID remarkId, boolean followed, String reason) {
		Participation model = this.desk.model(actor, id);
		Move move = Move.of(actor, this.clock.instant());
		RegistrationPolicy.revise(actor, model, this.desk.settledClocks(model.place()), move.at()).orThrow();
		Remark remark = this.remarks.findById(remarkId)
			.filter((found) -> found.participation().equals(id) && found.state() != Remark.State.CLOSED)
			.orElseThrow(NoSuchRecord::new);
		remark.answer(followed, (reason != null && !reason.isBlank()) ? reason.strip() : null, move);
	}

}
