package vn.danvankheo.steps.sending;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.steps.registration.Clocks;
import vn.danvankheo.steps.registration.Counting;
import vn.danvankheo.steps.registration.Desk;
import vn.danvankheo.steps.registration.FactsChecks;
import vn.danvankheo.steps.registration.Progress;
import vn.danvankheo.steps.registration.Registration;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.steps.registration.RegistrationPolicy;
import vn.danvankheo.steps.registration.Registrations;
import vn.danvankheo.steps.registration.Remark;
import vn.danvankheo.steps.registration.Remarks;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.emulation.FactsCheck;
import vn.danvankheo.year.emulation.FactsCheck.Strictness;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Participations;
import vn.danvankheo.year.emulation.Place;
import vn.danvankheo.year.emulation.Stage;

/** Sending models of a list to the standing office, batch after batch, until it locks. */
@Service
public class Sending {

	private final Desk desk;

	private final Registrations registrations;

	private final Participations participations;

	private final Batches batches;

	private final Approvals approvals;

	private final Remarks remarks;

	private final FactsChecks checks;

	private final Counting counting;

	private final Campaigns campaigns;

	private final Units units;

	private final Clock clock;

	Sending(Desk desk, Registrations registrations, Participations participations, Batches batches, Approvals approvals,
			Remarks remarks, FactsChecks checks, Counting counting, Campaigns campaigns, Units units, Clock clock) {
		this.desk = desk;
		this.registrations = registrations;
		this.participations = participations;
		this.batches = batches;
		this.approvals = approvals;
		this.remarks = remarks;
		this.checks = checks;
		this.counting = counting;
		this.campaigns = campaigns;
		this.units = units;
		this.clock = clock;
	}

	/**
	 * Sends the chosen models as the next batch, all or none. Refused when one of them
	 * lacks one of the five facts, has an unanswered remark or was sent already, when the
	 * list is locked, or when it stays short of its minimum without a reason.
	 */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	@Transactional
	public BatchId send(Actor actor, RegistrationId id, SendOrder order) {
		Registration list = this.desk.list(actor, id);
		this.registrations.hold(list.id());
		Place place = list.place();
		Move move = Move.of(actor, this.clock.instant());
		Clocks clocks = this.desk.settledClocks(place);
		RegistrationPolicy.speaksFor(actor, place.unit(), order.source()).orThrow();
		List<Participation> all = this.desk.all(place);
		List<Participation> chosen = chosen(actor, all, order);
		refuseUnready(actor, chosen, clocks, move);
		RegistrationPolicy.sendList(all, chosen::contains, this.approvals.of(actor, list, chosen), clocks, move.at())
			.orThrow();
		int missing = Progress.of(clocks, all).missingAfter(chosen.size());
		if (missing > 0 && order.shortfallReason().isEmpty()) {
			Permission.refused("registration.shortfallReasonMissing", missing).orThrow();
		}
		boolean anew = chosen.stream().allMatch((model) -> model.submittedAt() != null);
		Batch batch = nextBatch(list, clocks, move, anew ? 0 : clocks.due().daysLate(move.at()));
		batch.enteredFrom(actor.worksFor(place.unit()) ? null : order.source());
		batch.comesWith(order.letter());
		batch.fallsShort(missing, (missing > 0) ? order.shortfallReason() : null);
		chosen.forEach((model) -> carry(batch, model, move, clocks));
		this.batches.saveAndFlush(batch);
		this.counting.recount(place, move.at(), batch.shortfallReason());
		return batch.id();
	}

	private void carry(Batch batch, Participation model, Move move, Clocks clocks) {
		boolean resent = model.stage() == Stage.RETURNED;
		model.submit(move, clocks.due());
		this.participations.save(model);
		batch.carry(model, resent);
	}

	private List<Participation> chosen(Actor actor, List<Participation> all, SendOrder order) {
		List<Participation> chosen = all.stream()
			.filter((model) -> order.models().contains(model.id()) && Desk.sees(actor, model))
			.toList();
		if (chosen.size() < order.models().size()) {
			throw new NoSuchRecord();
		}
		if (chosen.isEmpty()) {
			Permission.refused("registration.nothingChosen").orThrow();
		}
		return chosen;
	}

	private void refuseUnready(Actor actor, List<Participation> chosen, Clocks clocks, Move move) {
		FactsCheck check = this.checks.of(clocks.round().campaign());
		for (Participation model : chosen) {
			RegistrationPolicy.send(actor, model, clocks, move.at()).orThrow();
			if (!check.problems(model.stated(), Strictness.SEND).isEmpty()) {
				Permission.refused("registration.notReady", model.facts().name()).orThrow();
			}
		}
		List<ParticipationId> ids = chosen.stream().map(Participation::id).toList();
		if (this.remarks.findByParticipationIn(ids)
			.stream()
			.anyMatch((remark) -> remark.state() == Remark.State.OPEN)) {
			Permission.refused("registration.remarksOpen").orThrow();
		}
	}

	/** What was returned and is sent anew is not late: its first sending counts. */
	private Batch nextBatch(Registration list, Clocks clocks, Move move, int daysLate) {
		int number = this.batches.findByRegistrationOrderByNumber(list.id()).size() + 1;
		Place place = list.place();
		int year = this.campaigns.findByIdAndCommittee(place.campaign(), place.committee())
			.map(Campaign::year)
			.orElseThrow(NoSuchRecord::new);
		String unit = this.units.findByIdAndCommittee(place.unit(), place.committee())
			.map(Unit::code)
			.orElseThrow(NoSuchRecord::new);
		String reference = reference(year, clocks.round().number(), unit, number);
		return new Batch(list, number, reference, move, daysLate);
	}

	/** ĐK-2023-P01-1; a later round names itself: ĐK-2023-Đ2-P01-1. */
	static String reference(int year, int round, String unitCode, int number) {
		String later = (round > 1) ? "Đ" + round + "-" : "";
		return "ĐK-%d-%s%s-%d".formatted(year, later, unitCode, number);
	}

}
