package vn.danvankheo.obligation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

import vn.danvankheo.campaign.Deadline;
import vn.danvankheo.campaign.Quota;
import vn.danvankheo.campaign.Quotas;
import vn.danvankheo.campaign.Round;
import vn.danvankheo.campaign.RoundId;
import vn.danvankheo.campaign.Rounds;
import vn.danvankheo.organisation.Happened;
import vn.danvankheo.organisation.UnitKind;
import vn.danvankheo.organisation.Units;

/**
 * Freezes who owes a registration when a round's opening day has come: every unit that
 * exists on that day, of a kind that has a quota. So no rate can pass 100 %.
 */
@Component
class RoundOpenings {

	private final Rounds rounds;

	private final Quotas quotas;

	private final Units units;

	private final Obligations obligations;

	private final EntityManager entities;

	private final PlatformTransactionManager transactions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RoundOpenings(Rounds rounds, Quotas quotas, Units units, Obligations obligations, EntityManager entities,
			PlatformTransactionManager transactions, ApplicationEventPublisher events, Clock clock) {
		this.rounds = rounds;
		this.quotas = quotas;
		this.units = units;
		this.obligations = obligations;
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

	void openDue(Instant now) {
		this.rounds.findByOpenedAtIsNullAndOpensOnLessThanEqual(Deadline.dayOf(now))
			.forEach((round) -> inOwnTransaction(() -> open(round.id(), now)));
	}

	void openIfDue(RoundId id, Instant now) {
		boolean due = this.rounds.existsByIdAndOpenedAtIsNullAndOpensOnLessThanEqual(id, Deadline.dayOf(now));
		if (due && TransactionSynchronizationManager.isActualTransactionActive()
				&& !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
			open(id, now);
		}
		else if (due) {
			inOwnTransaction(() -> open(id, now));
		}
	}

	private void inOwnTransaction(Runnable work) {
		TransactionTemplate template = new TransactionTemplate(this.transactions);
		template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		template.executeWithoutResult((status) -> work.run());
	}

	/**
	 * The one who turns the mark does the work; everybody else waits and finds it done.
	 */
	private void open(RoundId id, Instant now) {
		if (this.rounds.markOpened(id, now) == 0) {
			return;
		}
		Round round = this.rounds.findById(id).orElseThrow();
		this.entities.refresh(round);
		List<Obligation> owed = round.quotaApplies() ? owed(round) : List.of();
		this.obligations.saveAll(owed);
		this.events.publishEvent(Happened.byCalendar(round.committee(), now, "round.opened", round.id().roundId())
			.with("units", owed.size()));
	}

	private List<Obligation> owed(Round round) {
		Map<UnitKind, Integer> minima = this.quotas.findByCampaign(round.campaign())
			.stream()
			.collect(Collectors.toMap(Quota::unitKind, Quota::minimum));
		return this.units.findByCommittee(round.committee())
			.stream()
			.filter((unit) -> minima.containsKey(unit.kind()) && unit.existsOn(round.days().opensOn()))
			.map((unit) -> Obligation.toRegister(unit.id(), round, minima.get(unit.kind())))
			.toList();
	}

}
