package vn.danvankheo.year.campaign;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.VietnameseDate;

/** Keeps the milestones of the six steps. */
@Service
class MilestoneKeeping {

	private final Milestones milestones;

	private final PlanKeeping keeping;

	MilestoneKeeping(Milestones milestones, PlanKeeping keeping) {
		this.milestones = milestones;
		this.keeping = keeping;
	}

	/** The milestones in the order of the plan, to be edited. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public PlanList list(Actor actor, CampaignId id) {
		Campaign campaign = this.keeping.campaign(actor, id);
		List<Milestone> saved = this.milestones.findByCampaignOrderByStepAscPositionAsc(id);
		return new PlanList(campaign, saved, PlanValue.byField(values(saved)));
	}

	/** The milestones fall on these days from now on; refused when out of order. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public FormErrors change(Actor actor, CampaignId id, Map<String, String> typed) {
		Campaign campaign = this.keeping.campaign(actor, id);
		List<Milestone> saved = this.milestones.findByCampaignOrderByStepAscPositionAsc(id);
		this.keeping.sameVersion(campaign, "milestones", values(saved), typed);
		FormErrors errors = new FormErrors();
		Map<UUID, LocalDate> days = new HashMap<>();
		Map<UUID, Milestone.Kind> kinds = new HashMap<>();
		for (Milestone milestone : saved) {
			errors.text("name-" + milestone.id(), typed.get("name-" + milestone.id()), 300, "Nhập nội dung của mốc");
			String field = PlanCalendar.field(milestone);
			days.put(milestone.id(), errors.day(field, typed.get(field), null));
			kinds.put(milestone.id(), kind(typed.get("kind-" + milestone.id())));
		}
		errors.addAll(new PlanCalendar(campaign.year()).check(saved, days, kinds));
		if (errors.none()) {
			saved.forEach((milestone) -> milestone.settle(typed.get("name-" + milestone.id()).strip(),
					days.get(milestone.id()), kinds.get(milestone.id()),
					typed.containsKey("stated-" + milestone.id())));
			this.keeping.changed(actor, campaign, "milestonesChanged", Map.of());
		}
		return errors;
	}

	private static Milestone.Kind kind(String typed) {
		return Milestone.Kind.BEFORE.name().equals(typed) ? Milestone.Kind.BEFORE : Milestone.Kind.NO_LATER_THAN;
	}

	private static List<PlanValue> values(List<Milestone> saved) {
		return saved.stream()
			.flatMap((milestone) -> Stream.of(PlanValue.text("name-" + milestone.id(), "Nội dung", milestone.name()),
					PlanValue.text(PlanCalendar.field(milestone), "Ngày", VietnameseDate.format(milestone.onDate())),
					PlanValue.text("kind-" + milestone.id(), "Cách ghi ngày", milestone.kind().name()),
					PlanValue.flag("stated-" + milestone.id(), "Kế hoạch có nêu", milestone.statedInPlan())))
			.toList();
	}

}
