package vn.danvankheo.steps.listimport;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.web.Words;

/**
 * Reads lists in the background, two at a time, and tells how far it has come. A reader
 * that dies with its instance falls silent, which the next look at the import notices.
 */
@Component
class ListReading {

	private static final Logger log = LoggerFactory.getLogger(ListReading.class);

	private static final int TELL_EVERY = 100;

	private final ExecutorService readers = Executors.newFixedThreadPool(2, (work) -> new Thread(work, "list-reading"));

	private final ListImports imports;

	private final ListImportRows rows;

	private final ListContexts contexts;

	private final TransactionTemplate transactions;

	private final Words words;

	private final Clock clock;

	ListReading(ListImports imports, ListImportRows rows, ListContexts contexts, TransactionTemplate transactions,
			Words words, Clock clock) {
		this.imports = imports;
		this.rows = rows;
		this.contexts = contexts;
		this.transactions = transactions;
		this.words = words;
		this.clock = clock;
	}

	/** Begins to read; the import must be committed. */
	void begin(UUID id, Actor actor) {
		this.readers.execute(() -> {
			try {
				read(id, actor);
			}
			catch (Refused refused) {
				end(id, this.words.of(refused));
			}
			catch (RuntimeException failure) {
				log.error("Reading list {} failed", id, failure);
				end(id, this.words.of("list.readingFailed"));
			}
		});
	}

	private void read(UUID id, Actor actor) {
		ListImport list = this.imports.findById(id).orElseThrow();
		ListContext context = this.transactions.execute((status) -> this.contexts.of(actor, list));
		int[] total = new int[1];
		ListSheets sheets = ListSheets.of(list.file().sheets(), context.fields());
		if (sheets.isOpen(list.wantedSheet())) {
			ask(id);
			return;
		}
		RegistrationList read = RegistrationList.read(sheets, list.wantedSheet(), context,
				RegistrationList.Progress.of((found) -> tell(id, 0, total[0] = found), (done) -> {
					if (done % TELL_EVERY == 0) {
						tell(id, done, total[0]);
					}
				}));
		this.transactions.executeWithoutResult((status) -> store(id, read));
	}

	private void store(UUID id, RegistrationList read) {
		ListImport list = this.imports.findById(id).orElseThrow();
		this.rows.forget(id);
		List<ListImportRow> stored = new ArrayList<>();
		for (ListRow row : read.inOrderOfAttention()) {
			stored.add(new ListImportRow(list, stored.size(), row));
		}
		this.rows.saveAll(stored);
		list.ready(read);
		this.imports.save(list);
	}

	private void ask(UUID id) {
		this.transactions.executeWithoutResult((status) -> {
			ListImport list = this.imports.findById(id).orElseThrow();
			list.ask();
			this.imports.save(list);
		});
	}

	private void tell(UUID id, int read, int total) {
		this.transactions.executeWithoutResult((status) -> this.imports.hear(id, read, total, this.clock.instant()));
	}

	private void end(UUID id, String problem) {
		this.transactions.executeWithoutResult((status) -> this.imports.findById(id)
			.filter((list) -> list.state() == ListImport.State.READING)
			.ifPresent((list) -> list.unreadable(problem)));
	}

	/** What was being read when an instance died will never be ready. */
	@Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT0S")
	void endInterrupted() {
		Instant limit = this.clock.instant().minus(ListImport.SILENCE);
		this.imports.findByStateAndHeardAtBefore(ListImport.State.READING, limit)
			.forEach((list) -> end(list.id(), this.words.of("list.readingInterrupted")));
		Instant writers = this.clock.instant().minus(ListImport.LONGEST_WRITING);
		this.imports.findByStateAndHeardAtBefore(ListImport.State.WRITING, writers)
			.forEach((list) -> this.transactions.executeWithoutResult((status) -> {
				list.notWritten(this.words.of("list.writingFailed"));
				this.imports.save(list);
			}));
	}

	@PreDestroy
	void stop() {
		this.readers.shutdownNow();
	}

}
