package vn.danvankheo.steps.implementation;

import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.SeenModels;

/** Shows plans: to others as they were sent, to the unit as they stand. */
@Service
@Transactional(readOnly = true)
class PlanViews {

	private final SeenModels models;

	private final ModelPlans plans;

	private final PlanContents contents;

	PlanViews(SeenModels models, ModelPlans plans, PlanContents contents) {
		this.models = models;
		this.plans = plans;
		this.contents = contents;
	}

	/** The plan on its own page; others see nothing before it was sent. */
	@Allowed
	public PlanPage show(Actor actor, ParticipationId id) {
		Participation model = this.models.one(actor, id);
		if (actor.worksFor(model.unit())) {
			return page(actor, model, this.plans.latest(id).orElse(null), null);
		}
		return page(actor, model, this.plans.sent(id).orElseThrow(NoSuchRecord::new), null);
	}

	/** Whether it can be written in now; else its page says why. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	public boolean writable(Actor actor, ParticipationId id) {
		Participation model = this.models.one(actor, id);
		return ImplementationPolicy.writePlan(actor, model, this.plans.latest(id).orElse(null)).granted();
	}

	/** A screen of it, with what was saved or, if not null, what was typed. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	public PlanPage write(Actor actor, ParticipationId id, PlanForm typed) {
		Participation model = this.models.one(actor, id);
		ModelPlan plan = this.plans.latest(id).orElse(null);
		ImplementationPolicy.writePlan(actor, model, plan).orThrow();
		return page(actor, model, plan, typed);
	}

	private PlanPage page(Actor actor, Participation model, ModelPlan plan, PlanForm typed) {
		PlanContent content = this.contents.content(model, plan);
		Map<String, String> saved = PlanForm.texts(content);
		return new PlanPage(model, plan, content, (typed != null) ? typed.over(saved) : saved,
				this.contents.fixed(model), ImplementationPolicy.writePlan(actor, model, plan),
				ImplementationPolicy.sendPlan(actor, model, plan, content.missing()),
				ImplementationPolicy.reopenPlan(actor, model, plan));
	}

}
