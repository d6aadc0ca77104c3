package vn.danvankheo.steps.listimport;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.file.SpreadsheetReader;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.PlainText;
import vn.danvankheo.steps.registration.Desk;
import vn.danvankheo.steps.registration.Registration;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.steps.registration.RegistrationPolicy;

/**
 * Bringing in a list from a spreadsheet: it is read in the background, looked at, and its
 * rows are then written all at once or not at all.
 */
@Service
public class BringingIn {

	private static final int LONGEST_NAME = 255;

	private final Desk desk;

	private final ListImports imports;

	private final ListImportRows rows;

	private final ListReading reading;

	private final ListWriting writing;

	private final Clock clock;

	BringingIn(Desk desk, ListImports imports, ListImportRows rows, ListReading reading, ListWriting writing,
			Clock clock) {
		this.desk = desk;
		this.imports = imports;
		this.rows = rows;
		this.reading = reading;
		this.writing = writing;
		this.clock = clock;
	}

	/**
	 * Takes a file for a list and begins to read it. Refused at once when it is plainly
	 * no workbook, when the round is not open, or when the office names no source.
	 */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	public UUID take(Actor actor, RegistrationId id, String fileName, byte[] content, String source) {
		return begin(actor, id, new ArrivedFile(shown(fileName), content, false), source,
				() -> SpreadsheetReader.inspect(content));
	}

	/** Takes rows that somebody copied elsewhere and pasted into the page, as a file. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	public UUID paste(Actor actor, RegistrationId id, String copied, String source) {
		byte[] content = copied.getBytes(StandardCharsets.UTF_8);
		return begin(actor, id, new ArrivedFile("bảng dán", content, true), source,
				() -> SpreadsheetReader.pasted(copied));
	}

	private UUID begin(Actor actor, RegistrationId id, ArrivedFile file, String source, Runnable inspection) {
		Registration list = this.desk.list(actor, id);
		Instant now = this.clock.instant();
		RegistrationPolicy.draft(actor, list.place().unit(), source, this.desk.clocks(list.place()), now).orThrow();
		inspection.run();
		String ownSource = actor.worksFor(list.place().unit()) ? null : PlainText.line(source);
		ListImport taken = new ListImport(list.place(), file, ownSource, actor, now);
		this.imports.save(taken);
		this.reading.begin(taken.id(), actor);
		return taken.id();
	}

	private static String shown(String fileName) {
		String line = PlainText.line(fileName);
		String last = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1);
		if (last.length() > LONGEST_NAME) {
			Permission.refused("spreadsheet.nameTooLong", LONGEST_NAME).orThrow();
		}
		return last;
	}

	/**
	 * Writes all rows that are not refused, a long list in the background; or, when the
	 * unit's models changed since the list was read, returns false.
	 */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	public boolean confirm(Actor actor, UUID id) {
		return this.writing.write(actor, find(actor, id).id());
	}

	/** Says which of several sheets is meant, so that it is read. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	public void choose(Actor actor, UUID id, int sheet) {
		ListImport list = find(actor, id);
		list.choose(sheet, this.clock.instant());
		this.imports.save(list);
		this.reading.begin(id, actor);
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
