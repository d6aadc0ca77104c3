package vn.danvankheo.steps.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.steps.implementation.BuildingStory;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.ReviewDays;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.obligation.Obligation;
import vn.danvankheo.year.obligation.Obligations;
import vn.danvankheo.year.obligation.PeriodOpenings;

/** Units of a story look at their models by the day that the clock shows. */
public final class ReviewStory {

	private final StoryWorld world;

	/** Reviews of this world. */
	public ReviewStory(StoryWorld world) {
		this.world = world;
	}

	/** What this unit owes of a model that it was given, due today. */
	public UUID owed(Unit unit, String name) {
		return owed(new BuildingStory(this.world).assigned(unit, name));
	}

	/** The same, sent by this person of the unit. */
	public UUID sent(Unit unit, String person, String name) {
		UUID review = owed(unit, name);
		this.world.as(person, (actor) -> this.world.bean(ReviewFiling.class)
			.file(actor, review, "Làm đúng kế hoạch", "", "Làm tiếp", (criterion) -> "PASSED"));
		return review;
	}

	/** The period of a review. */
	public UUID period(UUID review) {
		return one(review).period();
	}

	/**
	 * What is owed of this model, due today in the next period that nobody owes in yet.
	 */
	UUID owed(Participation model) {
		LocalDate today = this.world.today();
		ReviewDays days = this.world.bean(Campaigns.class)
			.findById(this.world.campaign().id())
			.orElseThrow()
			.reviewDays();
		settle((days.threeMonthsOn() == null) ? new ReviewDays(today, null, null) : (days.sixMonthsOn() == null)
				? new ReviewDays(today, today, null) : new ReviewDays(today, today, today));
		return of(model);
	}

	/** From now on reviews are due on these days; what is due by now is opened. */
	void settle(ReviewDays days) {
		this.world.within(() -> {
			Campaigns campaigns = this.world.bean(Campaigns.class);
			Campaign campaign = campaigns.findById(this.world.campaign().id()).orElseThrow();
			campaign.reviewBy(days);
			return campaigns.saveAndFlush(campaign);
		});
		this.world.bean(PeriodOpenings.class)
			.openDue(this.world.campaign().id(), this.world.bean(Clock.class).instant());
	}

	/** What is owed of a model in the period that opened last. */
	UUID of(Participation model) {
		return this.world.bean(JdbcClient.class)
			.sql("""
					select o.obligation_id from obligation o join obligation_period d on d.period_id = o.period_id
					where o.kind = 'SELF_REVIEW' and o.subject_id = ? order by d.to_day desc limit 1""")
			.param(model.id().participationId())
			.query(UUID.class)
			.single();
	}

	Obligation one(UUID id) {
		return this.world.bean(Obligations.class).findById(id).orElseThrow();
	}

	/** The day the clock shows. */
	LocalDate today() {
		return this.world.today();
	}

}
