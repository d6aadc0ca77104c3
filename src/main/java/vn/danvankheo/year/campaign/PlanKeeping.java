package vn.danvankheo.year.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.ground.web.StaleForm;
import vn.danvankheo.ground.web.VietnameseDate;

/**
 * What every change of a plan has in common: it is of the actor's committee, it turns the
 * campaign's version, so that two people cannot overwrite each other, and it is logged.
 */
@Component
class PlanKeeping {

	private final Campaigns campaigns;

	private final EntityManager entities;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PlanKeeping(Campaigns campaigns, EntityManager entities, ApplicationEventPublisher events, Clock clock) {
		this.campaigns = campaigns;
		this.entities = entities;
		this.events = events;
		this.clock = clock;
	}

	Campaign campaign(Actor actor, CampaignId id) {
		return this.campaigns.findByIdAndCommittee(id, actor.committee()).orElseThrow(NoSuchRecord::new);
	}

	/** The campaign, which nobody else settles anything in until this is done. */
	Campaign locked(Actor actor, CampaignId id) {
		Campaign campaign = campaign(actor, id);
		this.entities.lock(campaign, LockModeType.PESSIMISTIC_WRITE);
		return campaign;
	}

	/** Refuses a list that was filled from an older version, showing both. */
	void sameVersion(Campaign campaign, String list, List<PlanValue> saved, Map<String, String> typed) {
		Stale.unless(typed.get("version"), String.valueOf(campaign.version()), () -> {
			StaleForm stale = new StaleForm("/campaigns/" + campaign.id() + "/" + list, campaign.version(), null, null);
			saved.forEach((value) -> value.compare(stale, typed));
			return stale;
		});
	}

	void changed(Actor actor, Campaign campaign, String what, Map<String, Object> detail) {
		this.entities.lock(campaign, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
		told(actor, campaign, what, detail);
	}

	/** Something beside the plan itself was settled, which leaves its version alone. */
	void told(Actor actor, Campaign campaign, String what, Map<String, Object> detail) {
		this.events.publishEvent(
				Happened.of(actor, this.clock.instant(), "campaign." + what, campaign.id().campaignId()).with(detail));
	}

	void rescheduled(Actor actor, Campaign campaign, Round round, RoundDays before) {
		this.entities.lock(campaign, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
		this.events.publishEvent(new RoundRescheduled(round));
		this.events.publishEvent(Happened.of(actor, this.clock.instant(), "round.rescheduled", round.id().roundId())
			.with("from", words(before))
			.with("to", words(round.days())));
	}

	private static String words(RoundDays days) {
		return "mở %s, đúng hạn %s, khóa %s".formatted(VietnameseDate.format(days.opensOn()),
				VietnameseDate.format(days.dueOn()), VietnameseDate.format(days.locksOn()));
	}

}
