package vn.danvankheo.steps.listimport;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import jakarta.persistence.EntityManager;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.domain.Limit;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.runtime.LongWork;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.steps.registration.Desk;
import vn.danvankheo.steps.registration.Draft;
import vn.danvankheo.steps.registration.Drafting;
import vn.danvankheo.steps.registration.Lineage;
import vn.danvankheo.steps.registration.Registration;
import vn.danvankheo.steps.registration.RegistrationPolicy;
import vn.danvankheo.steps.registration.Registrations;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Participations;

/**
 * Writes the rows of a confirmed list in one transaction: a short list while the person
 * waits, a long one in the background, so that no request is held open for it.
 */
@Component
class ListWriting {

	/** Rows that are written while the person waits. */
	static final int AT_ONCE = 100;

	private static final Logger log = LoggerFactory.getLogger(ListWriting.class);

	private static final int ROWS_REMEMBERED = 50;

	private final ExecutorService writer = Executors
		.newSingleThreadExecutor((work) -> new Thread(work, "list-writing"));

	private final ListImports imports;

	private final ListImportRows rows;

	private final ListContexts contexts;

	private final Drafting drafting;

	private final Participations participations;

	private final Registrations registrations;

	private final Desk desk;

	private final Lineage lineage;

	private final EntityManager entityManager;

	private final TransactionTemplate transactions;

	private final Words words;

	private final Clock clock;

	ListWriting(ListImports imports, ListImportRows rows, ListContexts contexts, Drafting drafting,
			Participations participations, Registrations registrations, Desk desk, Lineage lineage,
			EntityManager entityManager, TransactionTemplate transactions, Words words, Clock clock) {
		this.imports = imports;
		this.rows = rows;
		this.contexts = contexts;
		this.drafting = drafting;
		this.participations = participations;
		this.registrations = registrations;
		this.desk = desk;
		this.lineage = lineage;
		this.entityManager = entityManager;
		this.transactions = transactions;
		this.words = words;
		this.clock = clock;
	}

	/**
	 * Writes the list, or begins to; false, and nothing is written, when the unit's
	 * models changed since it was read.
	 */
	boolean write(Actor actor, UUID id) {
		Outcome outcome = this.transactions.execute((status) -> begin(actor, id));
		if (outcome == Outcome.BEGUN) {
			this.writer.execute(new DelegatingSecurityContextRunnable(() -> writeLong(actor, id)));
		}
		return outcome != Outcome.CHANGED_MEANWHILE;
	}

	private Outcome begin(Actor actor, UUID id) {
		ConfirmedList confirmed = confirmed(actor, id, ListImport.State.READY);
		if (!confirmed.stillFits()) {
			return Outcome.CHANGED_MEANWHILE;
		}
		if (confirmed.rows().size() > AT_ONCE) {
			confirmed.list().writing(this.clock.instant());
			this.imports.save(confirmed.list());
			return Outcome.BEGUN;
		}
		writeAll(actor, confirmed, codes(confirmed));
		return Outcome.WRITTEN;
	}

	/**
	 * The codes are taken in a transaction before the long one, so that no other unit
	 * waits for its end; if nothing is written after all, they are left out.
	 */
	private void writeLong(Actor actor, UUID id) {
		try {
			LongWork.run(() -> {
				Iterator<String> codes = this.transactions
					.execute((status) -> codes(confirmed(actor, id, ListImport.State.WRITING)));
				this.transactions.executeWithoutResult((status) -> {
					ConfirmedList confirmed = confirmed(actor, id, ListImport.State.WRITING);
					if (!confirmed.stillFits()) {
						throw new IllegalStateException("The unit's models changed meanwhile");
					}
					writeAll(actor, confirmed, codes);
				});
			});
		}
		catch (Refused refused) {
			notWritten(id, this.words.of(refused));
		}
		catch (RuntimeException failure) {
			log.error("Writing list {} failed", id, failure);
			notWritten(id, this.words.of("list.writingFailed"));
		}
	}

	private Iterator<String> codes(ConfirmedList confirmed) {
		return this.lineage.codes(confirmed.list().committee(), confirmed.created().size());
	}

	private ConfirmedList confirmed(Actor actor, UUID id, ListImport.State state) {
		ListImport list = this.imports.findById(id).orElseThrow(NoSuchRecord::new);
		Registration registration = this.registrations.hold(this.contexts.registration(list).id()).orElseThrow();
		list.mustBe(state);
		RegistrationPolicy
			.draft(actor, list.unit(), list.entrySource(), this.desk.clocks(registration.place()), this.clock.instant())
			.orThrow();
		List<ListImportRow> all = this.rows.findByImportIdOrderByPosition(id, Limit.unlimited());
		return new ConfirmedList(list, registration.id(), all, this.contexts.of(actor, list));
	}

	private void writeAll(Actor actor, ConfirmedList confirmed, Iterator<String> codes) {
		ListImport list = confirmed.list();
		List<Draft> created = confirmed.created();
		List<ListImportRow> changed = confirmed.changed();
		changed.forEach((row) -> change(actor, row));
		Instant now = this.clock.instant();
		for (int from = 0; from < created.size(); from += ROWS_REMEMBERED) {
			forgetWritten();
			this.drafting.beginAll(actor, confirmed.registration(),
					created.subList(from, Math.min(from + ROWS_REMEMBERED, created.size())), codes,
					now.plus(from, ChronoUnit.MICROS));
		}
		list.confirmed(created.size(), changed.size(), confirmed.refused(), this.clock.instant());
		this.imports.save(list);
	}

	/**
	 * Each query looks for changes in all that is remembered, so little of a long list
	 * is.
	 */
	private void forgetWritten() {
		this.entityManager.flush();
		this.entityManager.clear();
	}

	private void change(Actor actor, ListImportRow row) {
		ParticipationId id = new ParticipationId(row.content().known());
		Participation model = this.participations.findById(id).orElseThrow(NoSuchRecord::new);
		this.drafting.revise(actor, id, row.content().knownVersion(),
				new Fact.Stated(row.facts(), model.stated().survey()));
	}

	private void notWritten(UUID id, String problem) {
		this.transactions.executeWithoutResult((status) -> this.imports.findById(id)
			.filter((list) -> list.state() == ListImport.State.WRITING)
			.ifPresent((list) -> {
				list.notWritten(problem);
				this.imports.save(list);
			}));
	}

	@PreDestroy
	void stop() {
		this.writer.shutdownNow();
	}

	private enum Outcome {

		WRITTEN, BEGUN, CHANGED_MEANWHILE

	}

}
