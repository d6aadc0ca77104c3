package vn.danvankheo.steps.implementation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.ground.web.StaleForm;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Participations;
import vn.danvankheo.year.emulation.SeenModels;
import vn.danvankheo.year.emulation.Stage;

/**
 * A unit's people write the plans of its models and send them. Sending begins the
 * building.
 */
@Service
@Transactional
public class PlanWriting {

	private final SeenModels models;

	private final Participations participations;

	private final ModelPlans plans;

	private final Targets targets;

	private final PlanContents contents;

	private final ApplicationEventPublisher events;

	private final Words words;

	private final Clock clock;

	PlanWriting(SeenModels models, Participations participations, ModelPlans plans, Targets targets,
			PlanContents contents, ApplicationEventPublisher events, Words words, Clock clock) {
		this.models = models;
		this.participations = participations;
		this.plans = plans;
		this.targets = targets;
		this.contents = contents;
		this.events = events;
		this.words = words;
		this.clock = clock;
	}

	/**
	 * What became of it.
	 *
	 * @param version the version of the plan now
	 * @param errors what is wrong, by the name of the input
	 */
	record Outcome(Long version, FormErrors errors) {
	}

	/**
	 * Saves one screen: what is right is saved, what is wrong is said. Where somebody
	 * else has saved meanwhile, both texts are shown.
	 */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	public Outcome save(Actor actor, ParticipationId id, PlanPart part, PlanForm form) {
		Participation model = this.models.one(actor, id);
		ModelPlan plan = this.plans.latest(id).orElse(null);
		ImplementationPolicy.writePlan(actor, model, plan).orThrow();
		Map<String, String> saved = PlanForm.texts(this.contents.content(model, plan));
		if (plan != null && !Objects.equals(form.version(), plan.version())) {
			throw difference(model, part, form, plan, saved);
		}
		PlanReading reading = new PlanReading(form.over(saved));
		reading.content();
		PlanContent right = new PlanReading(form.without(reading.errors().keySet()).over(saved)).content();
		return new Outcome(keep(model, plan, right, Move.of(actor, this.clock.instant())).version(), reading.errors());
	}

	/** Says all of this in the plan. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	public void state(Actor actor, ParticipationId id, PlanContent content) {
		Participation model = this.models.one(actor, id);
		ModelPlan plan = this.plans.latest(id).orElse(null);
		ImplementationPolicy.writePlan(actor, model, plan).orThrow();
		keep(model, plan, content, Move.of(actor, this.clock.instant()));
	}

	private ModelPlan keep(Participation model, ModelPlan plan, PlanContent content, Move move) {
		ModelPlan kept = (plan != null) ? plan : new ModelPlan(model, 1, content.words(), content.milestones(), move);
		kept.revise(content.words(), content.milestones(), move);
		if (!this.contents.fixed(model)) {
			keepTargets(model, content.targets());
		}
		return this.plans.saveAndFlush(kept);
	}

	private void keepTargets(Participation model, List<TargetLine> lines) {
		List<Target> known = this.targets.findByParticipationOrderByPosition(model.id());
		for (Target target : known) {
			lines.stream()
				.filter((line) -> line.position() == target.line().position())
				.findFirst()
				.ifPresentOrElse(target::state, () -> this.targets.delete(target));
		}
		lines.stream()
			.filter((line) -> known.stream().noneMatch((target) -> target.line().position() == line.position()))
			.forEach((line) -> this.targets.save(new Target(model, line)));
	}

	/** Sends the plan as it was read, unless somebody has saved it meanwhile. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	public void send(Actor actor, ParticipationId id, Long version) {
		this.models.one(actor, id);
		this.plans.latest(id)
			.ifPresentOrElse((plan) -> Stale.unless(version, plan.version(), plan.changedByName()),
					() -> Stale.unless(version, null));
		send(actor, id);
	}

	/** Sends the plan; the first one brings the model into the building. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	public void send(Actor actor, ParticipationId id) {
		Participation model = this.models.one(actor, id);
		ModelPlan plan = this.plans.latest(id).orElse(null);
		PlanContent content = this.contents.content(model, plan);
		ImplementationPolicy.sendPlan(actor, model, plan, content.missing()).orThrow();
		Move move = Move.of(actor, this.clock.instant());
		ModelPlan sent = (plan != null) ? plan : keep(model, null, content, move);
		sent.send(move);
		this.plans.saveAndFlush(sent);
		if (model.stage() == Stage.ASSIGNED) {
			model.begin(move);
			this.participations.save(model);
		}
		this.events.publishEvent(model.happened("plan.sent", move)
			.with("number", sent.number())
			.with("targets", content.targets().stream().map(TargetLine::words).toList()));
	}

	/**
	 * Opens a sent plan to add to it; it stands as it was sent until it is sent again.
	 */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	public void reopen(Actor actor, ParticipationId id) {
		Participation model = this.models.one(actor, id);
		ModelPlan plan = this.plans.latest(id).orElse(null);
		ImplementationPolicy.reopenPlan(actor, model, plan).orThrow();
		Move move = Move.of(actor, this.clock.instant());
		this.plans.saveAndFlush(new ModelPlan(model, plan.number() + 1, plan.words(), plan.milestones(), move));
		this.events.publishEvent(model.happened("plan.reopened", move));
	}

	private StaleForm difference(Participation model, PlanPart part, PlanForm form, ModelPlan plan,
			Map<String, String> saved) {
		StaleForm stale = new StaleForm("/participations/" + model.id() + "/plan/" + part.path(), plan.version(),
				plan.changedByName(), plan.changedAt());
		part.inputs().forEach((name) -> stale.text(name, label(name), form.over(saved).get(name), saved.get(name)));
		return stale;
	}

	/** «Chỉ tiêu 2, con số» for «target-1-goal». */
	private String label(String input) {
		String[] parts = input.split("-");
		return (parts.length == 1) ? this.words.of("planInput." + input)
				: this.words.of("planInput." + parts[0] + "." + parts[2], Integer.parseInt(parts[1]) + 1);
	}

}
