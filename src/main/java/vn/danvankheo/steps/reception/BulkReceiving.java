package vn.danvankheo.steps.reception;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.KeptResults;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.steps.registration.Desk;
import vn.danvankheo.steps.registration.Remarks;
import vn.danvankheo.steps.sending.SentLetters;
import vn.danvankheo.steps.sending.SentLetters.SentLetter;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Place;
import vn.danvankheo.year.emulation.Stage;

/**
 * Receives many models, each by the same method as one alone and in a transaction of its
 * own: the refusal of one never stops the others.
 */
@Service
class BulkReceiving {

	/** The most that are received at once. */
	static final int MOST = 200;

	private final Receiving receiving;

	private final Desk desk;

	private final Remarks remarks;

	private final Units units;

	private final SentLetters letters;

	private final KeptResults<ReceptionResult> kept;

	BulkReceiving(Receiving receiving, Desk desk, Remarks remarks, Units units, SentLetters letters,
			JdbcClient database, Clock clock) {
		this.receiving = receiving;
		this.desk = desk;
		this.remarks = remarks;
		this.units = units;
		this.letters = letters;
		this.kept = new KeptResults<>(database, clock, "reception", "reception_id", ReceptionResult[].class);
	}

	/** What would happen to each, and what each unit would gain. Changes nothing. */
	@Allowed(Role.STANDING_OFFICE)
	public Reception preview(Actor actor, List<UUID> ids, String list) {
		List<ReceptionResult> results = new ArrayList<>();
		Map<UnitId, Gain> gains = new LinkedHashMap<>();
		for (UUID id : chosen(ids)) {
			results.add(foreseen(actor, id, gains));
		}
		List<SentLetter> letters = this.letters.of(actor.committee(),
				gains.values().stream().flatMap((gain) -> gain.ids().stream()).toList());
		return new Reception(null, list, results,
				gains.values().stream().map((gain) -> effect(gain, letters)).toList());
	}

	private ReceptionResult foreseen(Actor actor, UUID id, Map<UnitId, Gain> gains) {
		try {
			Participation model = this.desk.model(actor, new ParticipationId(id));
			Unit unit = this.units.findByIdAndCommittee(model.unit(), actor.committee()).orElseThrow();
			Permission permission = ReceptionPolicy.receive(actor, model,
					this.remarks.findByParticipationOrderByReturnNumberAscFactAsc(model.id()));
			boolean already = model.stage() == Stage.RECEIVED && !actor.worksFor(model.unit());
			if (permission.granted()) {
				gains.computeIfAbsent(unit.id(), (key) -> new Gain(unit, new ArrayList<>())).models().add(model);
			}
			return already ? result(model, unit, ReceptionResult.Outcome.ALREADY, Permission.grant())
					: result(model, unit,
							permission.granted() ? ReceptionResult.Outcome.RECEIVED : ReceptionResult.Outcome.REFUSED,
							permission);
		}
		catch (NoSuchRecord missing) {
			return missing(id);
		}
	}

	private Reception.Effect effect(Gain gain, List<SentLetter> letters) {
		Place place = gain.models().get(0).place();
		int before = (int) this.desk.all(place)
			.stream()
			.filter((model) -> Stage.ACCEPTED.contains(model.stage()))
			.count();
		return new Reception.Effect(gain.unit().shortName(), before, before + gain.models().size(),
				this.desk.clocks(place).required(),
				letters.stream().filter((letter) -> letter.isOf(gain.unit().id())).toList());
	}

	/** Receives each that may be received, and keeps what became of every one. */
	@Allowed(Role.STANDING_OFFICE)
	public UUID receive(Actor actor, List<UUID> ids, String list) {
		List<ReceptionResult> results = chosen(ids).stream().map((id) -> received(actor, id)).toList();
		return this.kept.add(actor, list, results);
	}

	private ReceptionResult received(Actor actor, UUID id) {
		Participation model = null;
		Unit unit = null;
		try {
			model = this.desk.model(actor, new ParticipationId(id));
			unit = this.units.findByIdAndCommittee(model.unit(), actor.committee()).orElseThrow();
			boolean now = this.receiving.receive(actor, model.id(), null);
			return result(model, unit, now ? ReceptionResult.Outcome.RECEIVED : ReceptionResult.Outcome.ALREADY,
					Permission.grant());
		}
		catch (NoSuchRecord missing) {
			return missing(id);
		}
		catch (Refused refused) {
			return result(model, unit, ReceptionResult.Outcome.REFUSED, refused.permission());
		}
		catch (OptimisticLockingFailureException | PessimisticLockingFailureException busy) {
			return result(model, unit, ReceptionResult.Outcome.REFUSED,
					Permission.refused("reception.changedMeanwhile"));
		}
	}

	/** What became of each, as kept by {@link #receive}. */
	@Allowed(Role.STANDING_OFFICE)
	public Reception result(Actor actor, UUID id) {
		KeptResults.Kept<ReceptionResult> found = this.kept.find(actor, id);
		return new Reception(id, found.list(), found.results(), List.of());
	}

	private static List<UUID> chosen(List<UUID> ids) {
		List<UUID> chosen = List.copyOf(new LinkedHashSet<>(ids));
		if (chosen.isEmpty()) {
			Permission.refused("reception.nothingChosen").orThrow();
		}
		if (chosen.size() > MOST) {
			Permission.refused("reception.tooMany", MOST).orThrow();
		}
		return chosen;
	}

	private static ReceptionResult result(Participation model, Unit unit, ReceptionResult.Outcome outcome,
			Permission reason) {
		return new ReceptionResult(model.id().participationId(), model.facts().name(), unit.shortName(), outcome,
				reason.messageKey(), reason.arguments());
	}

	private static ReceptionResult missing(UUID id) {
		return new ReceptionResult(id, null, null, ReceptionResult.Outcome.REFUSED,
				Permission.refused("reception.missing").messageKey(), List.of());
	}

	private record Gain(Unit unit, List<Participation> models) {

		private List<UUID> ids() {
			return this.models.stream().map((model) -> model.id().participationId()).toList();
		}

	}

}
