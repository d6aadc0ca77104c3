package vn.danvankheo.year.obligation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;

/**
 * Freezes who owes in a period when its opening day has come, for every kind: every
 * night, at the start for the days it stood still, and when a page needs it before that.
 */
@Component
public class PeriodOpenings {

	private final PeriodCalendar calendar;

	private final ObligationKinds kinds;

	private final ObligationPeriods periods;

	private final Obligations obligations;

	private final Campaigns campaigns;

	private final Units units;

	private final EntityManager entities;

	private final PlatformTransactionManager transactions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PeriodOpenings(PeriodCalendar calendar, ObligationKinds kinds, ObligationPeriods periods, Obligations obligations,
			Campaigns campaigns, Units units, EntityManager entities, PlatformTransactionManager transactions,
			ApplicationEventPublisher events, Clock clock) {
		this.calendar = calendar;
		this.kinds = kinds;
		this.periods = periods;
		this.obligations = obligations;
		this.campaigns = campaigns;
		this.units = units;
		this.entities = entities;
		this.transactions = transactions;
		this.events = events;
		this.clock = clock;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Scheduled(cron = "5 0 0 * * *", zone = "Asia/Ho_Chi_Minh")
	void openDueNow() {
		openDue(this.clock.instant());
	}

	/**
	 * Opens what is due at this instant in every campaign, each in its own transaction.
	 */
	public void openDue(Instant now) {
		this.campaigns.findAll().stream().map(Campaign::id).forEach((campaign) -> {
			inOwnTransaction(() -> this.calendar.renew(campaign));
			due(campaign, now).forEach((period) -> inOwnTransaction(() -> open(period, now)));
		});
	}

	/** Opens what is due at this instant in this campaign. */
	public void openDue(CampaignId campaign, Instant now) {
		Runnable work = () -> {
			this.calendar.renew(campaign)
				.stream()
				.filter((period) -> !period.opened() && !period.opensOn().isAfter(Deadline.dayOf(now)))
				.filter((period) -> this.kinds.find(period.kind()).isPresent())
				.map(ObligationPeriod::id)
				.toList()
				.forEach((period) -> open(period, now));
		};
		boolean writing = TransactionSynchronizationManager.isActualTransactionActive()
				&& !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
		if (writing) {
			work.run();
		}
		else {
			inOwnTransaction(work);
		}
	}

	/** Whether the set of the period with this subject is frozen. */
	public boolean opened(String kind, UUID subject) {
		return this.periods.existsByKindAndSubjectIdAndOpenedAtIsNotNull(kind, subject);
	}

	private List<UUID> due(CampaignId campaign, Instant now) {
		return this.periods.findByCampaignAndOpenedAtIsNullAndOpensOnLessThanEqual(campaign, Deadline.dayOf(now))
			.stream()
			.filter((period) -> this.kinds.find(period.kind()).isPresent())
			.map(ObligationPeriod::id)
			.toList();
	}

	private void inOwnTransaction(Runnable work) {
		TransactionTemplate template = new TransactionTemplate(this.transactions);
		template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		template.executeWithoutResult((status) -> work.run());
	}

	/**
	 * The one who turns the mark does the work; everybody else waits and finds it done.
	 */
	private void open(UUID id, Instant now) {
		if (this.periods.markOpened(id, now) == 0) {
			return;
		}
		ObligationPeriod period = this.periods.findById(id).orElseThrow();
		this.entities.refresh(period);
		ObligationKind kind = this.kinds.get(period.kind());
		List<Obligation> owed = kind
			.expected(period,
					this.units.findByCommittee(period.committee())
						.stream()
						.filter((unit) -> unit.existsOn(period.opensOn()))
						.toList())
			.stream()
			.distinct()
			.map((expected) -> new Obligation(period, expected, true))
			.toList();
		period.expectMore(owed.size());
		this.obligations.saveAllAndFlush(owed);
		kind.begun(period, owed, now);
		this.events.publishEvent(Happened.byCalendar(period.committee(), now, "obligation.opened", period.id())
			.with(Map.of("kind", period.kind(), "about", period.name(), "expected", period.expected())));
	}

}
