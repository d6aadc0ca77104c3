package vn.danvankheo.steps.notice;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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

	private final LetGo letGo;

	private final AreaContacts areas;

	private final Campaigns campaigns;

	private final PaperRegister papers;

	NoticePanel(Assigned assigned, LetGo letGo, AreaContacts areas, Campaigns campaigns, PaperRegister papers) {
		this.assigned = assigned;
		this.letGo = letGo;
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
		if (ModelPanel.neverSent(model)) {
			return Optional.empty();
		}
		boolean committee = actor.seesWholeCommittee();
		return this.assigned.of(actor.scope(), model.id(), committee && !actor.worksFor(model.unit()))
			.map((place) -> new Shown("steps/notice/notice-panel :: panel", content(model, actor, place)))
			.or(() -> this.letGo.of(actor.scope(), model.id())
				.map((gone) -> new Shown("steps/notice/notice-panel :: gone", gone(actor, gone))));
	}

	private static Map<String, Object> gone(Actor actor, LetGo.Gone gone) {
		Map<String, Object> content = new HashMap<>();
		content.put("sentence", gone.sentence());
		content.put("reason", actor.seesWholeCommittee() ? gone.reason() : null);
		content.put("noticePath", noticePath(actor, gone.notice()));
		return content;
	}

	private static String noticePath(Actor actor, UUID notice) {
		return actor.holds(Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER, Role.LEADER)
				? "/assignment-notices/" + notice : null;
	}

	private Map<String, Object> content(Participation model, Actor actor, Assigned.Place place) {
		Map<String, Object> content = new HashMap<>();
		content.put("assigned", place.assigned());
		content.put("reference",
				(place.reference() != null) ? NoticeSource.reference(place.reference(), place.datedOn()) : null);
		content.put("noticePath", noticePath(actor, place.notice()));
		content.put("paperPath",
				this.papers.latest(actor, NoticeSource.KIND, place.notice()).map(PaperEntry::path).orElse(null));
		content.put("own", actor.worksFor(model.unit()));
		content.put("monthly",
				this.campaigns.findByIdAndCommittee(model.place().campaign(), model.place().committee())
					.map((campaign) -> campaign.reportDays().monthlyWords())
					.orElse(null));
		content.put("area",
				this.areas.of(model.place().committee(), model.place().campaign(), model.unit()).orElse(null));
		return content;
	}

}
