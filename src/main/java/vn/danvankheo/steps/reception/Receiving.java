package vn.danvankheo.steps.reception;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.steps.registration.Counting;
import vn.danvankheo.steps.registration.Desk;
import vn.danvankheo.steps.registration.Remark;
import vn.danvankheo.steps.registration.Remarks;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Participations;
import vn.danvankheo.year.emulation.Stage;

/** Tiếp nhận: the office takes a model that was sent into its list. */
@Service
@Transactional
public class Receiving {

	private final Desk desk;

	private final Participations participations;

	private final Remarks remarks;

	private final Counting counting;

	private final Clock clock;

	Receiving(Desk desk, Participations participations, Remarks remarks, Counting counting, Clock clock) {
		this.desk = desk;
		this.participations = participations;
		this.remarks = remarks;
		this.counting = counting;
		this.clock = clock;
	}

	/**
	 * Receives one model, in a transaction of its own, and closes the remarks the unit
	 * followed. False when it was received already. Refused to people of the unit, in any
	 * other stage, while a remark is unresolved, and when the model is no longer the
	 * version that was read (null asks for no version).
	 */
	@Allowed(Role.STANDING_OFFICE)
	public boolean receive(Actor actor, ParticipationId id, Long version) {
		Participation model = this.desk.model(actor, id);
		this.counting.takeTurns(model.place());
		List<Remark> raised = this.remarks.findByParticipationOrderByReturnNumberAscFactAsc(id);
		if (model.stage() == Stage.RECEIVED && !actor.worksFor(model.unit())) {
			return false;
		}
		ReceptionPolicy.receive(actor, model, raised).orThrow();
		if (version != null) {
			Stale.unless(version, model.version());
		}
		Move move = Move.of(actor, this.clock.instant());
		raised.forEach(Remark::close);
		model.receive(move);
		this.participations.saveAndFlush(model);
		this.counting.recount(model.place(), move.at(), null);
		return true;
	}

	/**
	 * The office is satisfied with the unit's answer to a remark; names the model it is
	 * about.
	 */
	@Allowed(Role.STANDING_OFFICE)
	public ParticipationId close(Actor actor, UUID remarkId) {
		Remark remark = this.remarks.findById(remarkId).orElseThrow(NoSuchRecord::new);
		Participation model = this.desk.model(actor, remark.participation());
		if (remark.state() != Remark.State.CLOSED) {
			ReceptionPolicy.close(actor, model, remark).orThrow();
			remark.close();
		}
		return model.id();
	}

}
