package vn.danvankheo.steps.reporting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Campaigns;

/** Keeps what the reports of a campaign ask. */
@Service
class QuestionKeeping {

	private final Campaigns campaigns;

	private final Questions questions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	QuestionKeeping(Campaigns campaigns, Questions questions, ApplicationEventPublisher events, Clock clock) {
		this.campaigns = campaigns;
		this.questions = questions;
		this.events = events;
		this.clock = clock;
	}

	/** The questions as they are asked now, and of which version. */
	record Shown(Campaign campaign, int number, List<Question> questions) {

	}

	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public Shown list(Actor actor, UUID id) {
		Campaign campaign = campaign(actor, id);
		return new Shown(campaign, this.questions.number(campaign), this.questions.latest(campaign));
	}

	/**
	 * Reports that nobody has begun ask this from now on; the others go on as they are.
	 */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public FormErrors change(Actor actor, UUID id, Map<String, String> fields) {
		Campaign campaign = campaign(actor, id);
		Stale.unless(fields.get("version"), String.valueOf(this.questions.number(campaign)));
		FormErrors errors = new FormErrors();
		List<Question> before = this.questions.latest(campaign);
		List<Question> asked = errors.take(new QuestionForm(fields).over(before));
		if (errors.none() && !asked.equals(before)) {
			this.questions.change(campaign, asked, actor, this.clock.instant());
			this.events.publishEvent(Happened.of(actor, this.clock.instant(), "campaign.questionsChanged", id)
				.with("count", asked.size()));
		}
		return errors;
	}

	private Campaign campaign(Actor actor, UUID id) {
		return this.campaigns.findByIdAndCommittee(new CampaignId(id), actor.committee())
			.orElseThrow(NoSuchRecord::new);
	}

}
