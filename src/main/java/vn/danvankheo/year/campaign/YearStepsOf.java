package vn.danvankheo.year.campaign;

import java.time.Clock;

import org.springframework.stereotype.Component;

/** Tells where a campaign stands today. */
@Component
public class YearStepsOf {

	private final Rounds rounds;

	private final Milestones milestones;

	private final Clock clock;

	YearStepsOf(Rounds rounds, Milestones milestones, Clock clock) {
		this.rounds = rounds;
		this.milestones = milestones;
		this.clock = clock;
	}

	/** The six steps of the campaign, as they stand today. */
	public YearSteps of(Campaign campaign) {
		return YearSteps.on(Deadline.dayOf(this.clock.instant()), campaign.year(),
				this.rounds.findByCampaignOrderByNumber(campaign.id()),
				this.milestones.findByCampaignOrderByStepAscPositionAsc(campaign.id()));
	}

}
