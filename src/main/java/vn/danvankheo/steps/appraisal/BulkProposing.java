package vn.danvankheo.steps.appraisal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

/**
 * Proposes many models for assignment, each by the same method as one alone and in a
 * transaction of its own. Nothing else is ever proposed in bulk.
 */
@Service
class BulkProposing {

	/** The most that are proposed at once. */
	static final int MOST = 200;

	private final Proposing proposing;

	private final Judging judging;

	private final Foreseeing foreseeing;

	private final UnitEffects effects;

	private final Units units;

	private final KeptResults<ProposedModel> kept;

	BulkProposing(Proposing proposing, Judging judging, Foreseeing foreseeing, UnitEffects effects, Units units,
			JdbcClient database, Clock clock) {
		this.proposing = proposing;
		this.judging = judging;
		this.foreseeing = foreseeing;
		this.effects = effects;
		this.units = units;
		this.kept = new KeptResults<>(database, clock, "verdict_batch", "batch_id", ProposedModel[].class);
	}

	/** What would happen to each, and what each unit would have. Changes nothing. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public ProposalBatch preview(Actor actor, List<UUID> ids, String list) {
		List<ParticipationId> models = chosen(ids).stream().map(ParticipationId::new).toList();
		Foresight foresight = this.foreseeing.of(actor, models);
		Map<UnitId, String> names = this.units.findByCommittee(actor.committee())
			.stream()
			.collect(Collectors.toMap(Unit::id, Unit::shortName));
		List<ProposedModel> results = models.stream()
			.map((id) -> foresight.model(id)
				.map((model) -> foreseen(actor, model, foresight, names.get(model.unit())))
				.orElseGet(() -> ProposedModel.missing(id.participationId())))
			.toList();
		List<UUID> proposed = results.stream()
			.filter((result) -> result.outcome() == ProposedModel.Outcome.PROPOSED)
			.map(ProposedModel::id)
			.toList();
		return new ProposalBatch(null, list, results, this.effects.ofSelecting(actor, proposed));
	}

	private static ProposedModel foreseen(Actor actor, Participation model, Foresight foresight, String unit) {
		Permission permission = AppraisalPolicy.propose(actor, model, foresight.conflict(model.id()));
		Optional<Verdict> pending = foresight.pendingOn(model.id());
		boolean already = pending.isPresent() && pending.get().ruling().kind() == VerdictKind.SELECT;
		if (permission.granted() && pending.isPresent() && !already) {
			permission = Permission.refused("verdict.another", pending.get().givenByName());
		}
		return ProposedModel.of(model, unit, permission, already);
	}

	/** Proposes each that may be proposed, and keeps what became of every one. */
	@Allowed(Role.STANDING_OFFICE)
	public UUID propose(Actor actor, List<UUID> ids, String list) {
		List<ProposedModel> results = chosen(ids).stream().map((id) -> proposed(actor, id)).toList();
		return this.kept.add(actor, list, results);
	}

	private ProposedModel proposed(Actor actor, UUID id) {
		Participation model = null;
		try {
			model = this.judging.seen(actor, new ParticipationId(id));
			boolean now = this.proposing.propose(actor, model.id(), Ruling.select(), null);
			return result(actor, model, Permission.grant(), !now);
		}
		catch (NoSuchRecord missing) {
			return ProposedModel.missing(id);
		}
		catch (Refused refused) {
			return result(actor, model, refused.permission(), false);
		}
		catch (OptimisticLockingFailureException | PessimisticLockingFailureException
				| DataIntegrityViolationException busy) {
			return result(actor, model, Permission.refused("appraisal.changedMeanwhile"), false);
		}
	}

	/** What became of each, as kept by {@link #propose}. */
	@Allowed(Role.STANDING_OFFICE)
	public ProposalBatch result(Actor actor, UUID id) {
		KeptResults.Kept<ProposedModel> found = this.kept.find(actor, id);
		return new ProposalBatch(id, found.list(), found.results(), List.of());
	}

	private ProposedModel result(Actor actor, Participation model, Permission permission, boolean already) {
		String unit = this.units.findByIdAndCommittee(model.unit(), actor.committee()).map(Unit::shortName).orElse("");
		return ProposedModel.of(model, unit, permission, already);
	}

	private static List<UUID> chosen(List<UUID> ids) {
		List<UUID> chosen = ids.stream().filter(Objects::nonNull).distinct().toList();
		if (chosen.isEmpty()) {
			Permission.refused("reception.nothingChosen").orThrow();
		}
		if (chosen.size() > MOST) {
			Permission.refused("verdict.tooMany", MOST).orThrow();
		}
		return chosen;
	}

}
