package vn.danvankheo.steps.implementation;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.danvankheo.year.campaign.AreaContacts;
import vn.danvankheo.year.emulation.Facts;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Survey;

/**
 * What a plan says; before anybody has written one, what registration and survey say of
 * it.
 */
@Component
class PlanContents {

	private final ModelPlans plans;

	private final Targets targets;

	private final AreaContacts areas;

	PlanContents(ModelPlans plans, Targets targets, AreaContacts areas) {
		this.plans = plans;
		this.targets = targets;
		this.areas = areas;
	}

	/** What this plan says; null is one that nobody has begun. */
	PlanContent content(Participation model, ModelPlan plan) {
		return (plan == null) ? prefilled(model) : new PlanContent(plan.words(), lines(model), plan.milestones());
	}

	/** Its targets as they stand. */
	List<TargetLine> lines(Participation model) {
		return this.targets.findByParticipationOrderByPosition(model.id()).stream().map(Target::line).toList();
	}

	/** Whether its targets are fixed: one of its plans was sent. */
	boolean fixed(Participation model) {
		return this.plans.sent(model.id()).isPresent();
	}

	private PlanContent prefilled(Participation model) {
		Facts facts = model.facts();
		Survey survey = model.stated().survey();
		String solutions = survey.approach().isEmpty() ? facts.content() : survey.approach();
		String lead = Stream.of(facts.owner(), facts.personInCharge())
			.filter((name) -> !name.isEmpty())
			.distinct()
			.reduce((owner, person) -> owner + "; phụ trách: " + person)
			.orElse("");
		String directing = this.areas.of(model.place().committee(), model.place().campaign(), model.unit())
			.map((contact) -> contact.words() + " (thành viên Ban Chỉ đạo phụ trách địa bàn)")
			.orElse("");
		return new PlanContent(new PlanWords(solutions, "", lead, "", "", directing, null, null, null, ""),
				List.of(new TargetLine(0, "", "", null, facts.endsOn())), List.of());
	}

}
