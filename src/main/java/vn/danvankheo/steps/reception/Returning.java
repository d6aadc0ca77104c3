package vn.danvankheo.steps.reception;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.steps.registration.Counting;
import vn.danvankheo.steps.registration.Desk;
import vn.danvankheo.steps.registration.Remark;
import vn.danvankheo.steps.registration.Remarks;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Participations;

/** Trả lại: the office gives one model back with remarks on its facts. */
@Service
public class Returning {

	private final Desk desk;

	private final Participations participations;

	private final Remarks remarks;

	private final Counting counting;

	private final Clock clock;

	Returning(Desk desk, Participations participations, Remarks remarks, Counting counting, Clock clock) {
		this.desk = desk;
		this.participations = participations;
		this.remarks = remarks;
		this.counting = counting;
		this.clock = clock;
	}

	/**
	 * Returns this one model; earlier remarks are closed, what is still wrong stands
	 * among the new ones. Refused without a remark, with a day that has passed, and when
	 * the model is no longer the version that was read.
	 */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public void giveBack(Actor actor, ParticipationId id, Long version, ReturnOrder order) {
		Participation model = this.desk.model(actor, id);
		this.counting.takeTurns(model.place());
		Move move = Move.of(actor, this.clock.instant());
		ReceptionPolicy.giveBack(actor, model).and(() -> complete(order, move)).orThrow();
		if (version != null) {
			Stale.unless(version, model.version());
		}
		List<Remark> earlier = this.remarks.findByParticipationOrderByReturnNumberAscFactAsc(id);
		int number = earlier.stream().mapToInt(Remark::returnNumber).max().orElse(0) + 1;
		earlier.forEach(Remark::close);
		this.remarks.saveAll(order.remarks()
			.entrySet()
			.stream()
			.sorted(Comparator.comparing(Map.Entry<Fact, String>::getKey))
			.map((entry) -> new Remark(model, number, entry.getKey(), entry.getValue(), order.answerBy(), move))
			.toList());
		model.returnToUnit(move);
		this.participations.saveAndFlush(model);
		this.counting.recountAfterReturn(model.place(), move.at());
	}

	private static Permission complete(ReturnOrder order, Move move) {
		if (order.remarks().isEmpty() || order.remarks().values().stream().anyMatch(String::isBlank)) {
			return Permission.refused("return.noRemarks");
		}
		if (order.answerBy() == null || order.answerBy().isBefore(Deadline.dayOf(move.at()))) {
			return Permission.refused("return.answerByPast");
		}
		return Permission.grant();
	}

}
