package vn.danvankheo.year.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.Stale;

/** Keeps the days on which units report. */
@Service
public class ReportDaysKeeping {

	private final PlanKeeping keeping;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ReportDaysKeeping(PlanKeeping keeping, ApplicationEventPublisher events, Clock clock) {
		this.keeping = keeping;
		this.events = events;
		this.clock = clock;
	}

	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public Campaign campaign(Actor actor, CampaignId id) {
		return this.keeping.campaign(actor, id);
	}

	/** Units report on these days from now on; what is still owed moves along. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public FormErrors change(Actor actor, CampaignId id, ReportDaysForm form) {
		Campaign campaign = this.keeping.campaign(actor, id);
		Stale.unless(form.version(), campaign.version(), () -> form.beside(campaign));
		FormErrors errors = new FormErrors();
		LocalDate today = Deadline.dayOf(this.clock.instant());
		ReportDays days = errors.take(form.days(campaign.year(), campaign.reportDays(), today));
		ReviewDays reviews = errors.take(form.reviews(campaign.year(), campaign.reviewDays(), today));
		if (errors.none()) {
			campaign.reviewBy(reviews);
			settle(actor, id, days);
		}
		return errors;
	}

	/** Units look at their models themselves by these days, known to be right. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public void settle(Actor actor, CampaignId id, ReviewDays reviews) {
		Campaign campaign = this.keeping.campaign(actor, id);
		campaign.reviewBy(reviews);
		settle(actor, id, campaign.reportDays());
	}

	/** The same, by days that are known to be right. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public void settle(Actor actor, CampaignId id, ReportDays days) {
		Campaign campaign = this.keeping.campaign(actor, id);
		campaign.reportBy(days);
		this.keeping.changed(actor, campaign, "reportDaysChanged",
				(days.monthlyWords() != null) ? Map.of("monthly", days.monthlyWords()) : Map.of());
		this.events.publishEvent(new ReportDaysSettled(id));
	}

}
