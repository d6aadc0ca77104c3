package vn.danvankheo.steps.notice;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.document.PaperEntry;
import vn.danvankheo.ground.document.PaperRegister;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.year.campaign.AreaContacts;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.emulation.ModelPanel;
import vn.danvankheo.year.emulation.Participation;

/** On a model's page: by which notice it was assigned, what comes next, whom to call. */
@Component
class NoticePanel implements ModelPanel {

	private final Assigned assigned;

	private final AreaContacts areas;

	private final Campaigns campaigns;

	private final PaperRegister papers;

	NoticePanel(Assigned assigned, AreaContacts areas, Campaigns campaigns, PaperRegister papers) {
		this.assigned = assigned;
		this.areas = areas;
		this.campaigns = campaigns;
		this.papers = papers;
	}

	@Override
	public int order() {
		return 5;
	}

	@Override
	public Optional<Shown> shown(Participation model, Actor actor) {
		boolean committee = actor.seesWholeCommittee();
		return this.assigned.of(actor.scope(), model.id(), committee && !actor.worksFor(model.unit()))
			.map((place) -> new Shown("steps/notice/notice-panel :: panel", content(model, actor, place)));
	}

	private Map<String, Object> content(Participation model, Actor actor, Assigned.Place place) {
		Map<String, Object> content = new HashMap<>();
		content.put("assigned", place.assigned());
		content.put("reference",
				(place.reference() != null) ? NoticeSource.reference(place.reference(), place.datedOn()) : null);
		content.put("noticePath", actor.holds(Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER, Role.LEADER)
				? "/assignment-notices/" + place.notice() : null);
		content.put("paperPath",
				this.papers.latest(actor, NoticeSource.KIND, place.notice()).map(PaperEntry::path).orElse(null));
		content.put("own", actor.worksFor(model.unit()));
		content.put("monthlyDay",
				this.campaigns.findByIdAndCommittee(model.place().campaign(), model.place().committee())
					.map(Campaign::monthlyDueDay)
					.orElse(null));
		content.put("area",
				this.areas.of(model.place().committee(), model.place().campaign(), model.unit()).orElse(null));
		return content;
	}

}
