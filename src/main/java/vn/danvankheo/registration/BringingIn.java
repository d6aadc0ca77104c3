package vn.danvankheo.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.document.PlainText;
import vn.danvankheo.document.SpreadsheetReader;
import vn.danvankheo.emulation.Fact;
import vn.danvankheo.emulation.Participation;
import vn.danvankheo.emulation.ParticipationId;
import vn.danvankheo.emulation.Participations;
import vn.danvankheo.emulation.Survey;
import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.Allowed;
import vn.danvankheo.organisation.Role;
import vn.danvankheo.web.NoSuchRecord;

/**
 * Bringing in a list from a spreadsheet: it is read in the background, looked at, and its
 * rows are then written all at once or not at all.
 */
@Service
public class BringingIn {

	private static final int ROWS_REMEMBERED = 25;

	private final Desk desk;

	private final ListImports imports;

	private final ListImportRows rows;

	private final ListContexts contexts;

	private final ListReading reading;

	private final Drafting drafting;

	private final Participations participations;

	private final Registrations registrations;

	private final EntityManager entityManager;

	private final Clock clock;

	BringingIn(Desk desk, ListImports imports, ListImportRows rows, ListContexts contexts, ListReading reading,
			Drafting drafting, Participations participations, Registrations registrations, EntityManager entityManager,
			Clock clock) {
		this.desk = desk;
		this.imports = imports;
		this.rows = rows;
		this.contexts = contexts;
		this.reading = reading;
		this.drafting = drafting;
		this.participations = participations;
		this.registrations = registrations;
		this.entityManager = entityManager;
		this.clock = clock;
	}

	/**
	 * Takes a file for a list and begins to read it. Refused at once when it is plainly
	 * no workbook, when the round is not open, or when the office names no source.
	 */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	public UUID take(Actor actor, RegistrationId id, String fileName, byte[] content, String source) {
		Registration list = this.desk.list(actor, id);
		Instant now = this.clock.instant();
		RegistrationPolicy.draft(actor, list.place().unit(), source, this.desk.clocks(list.place()), now).orThrow();
		SpreadsheetReader.inspect(content);
		String ownSource = actor.worksFor(list.place().unit()) ? null : PlainText.line(source);
		ListImport taken = new ListImport(list.place(), shown(fileName), content, ownSource, actor, now);
		this.imports.save(taken);
		this.reading.begin(taken.id(), actor);
		return taken.id();
	}

	private static String shown(String fileName) {
		String line = PlainText.line(fileName);
		String last = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1);
		return (last.length() <= 255) ? last : last.substring(0, 255);
	}

	/**
	 * Writes all rows that are not refused and returns true; or, when the unit's models
	 * changed since the list was read, reads it anew and returns false.
	 */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	@Transactional
	public boolean confirm(Actor actor, UUID id) {
		ListImport list = find(actor, id);
		Registration registration = this.registrations.hold(this.contexts.registration(list).id()).orElseThrow();
		list.mustBe(ListImport.State.READY);
		RegistrationPolicy
			.draft(actor, list.unit(), list.entrySource(), this.desk.clocks(registration.place()), this.clock.instant())
			.orThrow();
		List<ListImportRow> all = this.rows.findByImportIdOrderByPosition(id, Limit.unlimited());
		ListContext now = this.contexts.of(actor, list);
		if (all.stream().anyMatch((row) -> row.outcome().writes() && !stillSo(row.content(), now))) {
			return false;
		}
		write(actor, list, registration, all);
		return true;
	}

	private static boolean stillSo(ListRow row, ListContext now) {
		KnownModel known = now.named(row.facts().name()).orElse(null);
		if (row.known() == null || known == null) {
			return row.known() == null && known == null;
		}
		return known.participation().equals(row.known()) && known.version().equals(row.knownVersion());
	}

	private void write(Actor actor, ListImport list, Registration registration, List<ListImportRow> all) {
		int created = 0;
		int changed = 0;
		for (ListImportRow row : all) {
			if ((created + changed) % ROWS_REMEMBERED == 0) {
				forgetWritten();
			}
			if (row.outcome().writes() && row.content().known() == null) {
				Fact.Stated stated = new Fact.Stated(row.facts(), Survey.none());
				this.drafting.begin(actor, registration.id(), new Draft(stated, null, list.entrySource()));
				created++;
			}
			else if (row.outcome().writes()) {
				change(actor, row);
				changed++;
			}
		}
		long refused = all.stream().filter((row) -> row.outcome() == ListRow.Outcome.REFUSED).count();
		list.confirmed(created, changed, (int) refused, this.clock.instant());
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

	/** Reads the file from the beginning. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	public void readAnew(Actor actor, UUID id) {
		ListImport list = find(actor, id);
		list.mustBe(ListImport.State.READY);
		list.readAnew(this.clock.instant());
		this.imports.save(list);
		this.reading.begin(id, actor);
	}

	/** Gives up an import; refused once it is confirmed. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	@Transactional
	public void discard(Actor actor, UUID id) {
		ListImport list = find(actor, id);
		list.discard();
		this.rows.forget(id);
		this.imports.save(list);
	}

	private ListImport find(Actor actor, UUID id) {
		return this.imports.findByImportIdAndCommittee(id, actor.committee())
			.filter((list) -> list.isSeenBy(actor))
			.orElseThrow(NoSuchRecord::new);
	}

}
