package vn.danvankheo.steps.listimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.steps.registration.Registration;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.ListColumn;

/** Looking at a list before it is written, and giving the ends it lacks. */
@Service
public class LookingAtLists {

	private static final int ROWS_A_PAGE = 50;

	private final ListImports imports;

	private final ListImportRows rows;

	private final ListContexts contexts;

	private final Units units;

	private final Words words;

	LookingAtLists(ListImports imports, ListImportRows rows, ListContexts contexts, Units units, Words words) {
		this.imports = imports;
		this.rows = rows;
		this.contexts = contexts;
		this.units = units;
		this.words = words;
	}

	/** A page of the preview, from 1. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	@Transactional(readOnly = true)
	public ListPreview look(Actor actor, UUID id, int page) {
		ListImport list = find(actor, id);
		Registration registration = this.contexts.registration(list);
		int year = this.contexts.campaign(registration.place().campaign(), list.committee()).year();
		ListNotes notes = list.view().report().notes();
		int wanted = Math.max(1, Math.min(page, 1000));
		Page<ListImportRow> rowsOfPage = this.rows.findByImportIdOrderByPosition(id,
				PageRequest.of(wanted - 1, ROWS_A_PAGE));
		return new ListPreview(list.view(), registration.id(), unitName(list), year,
				RowCounts.of(this.rows.countOutcomes(id)), rowsOfPage.map((row) -> line(row, notes)).getContent(),
				wanted, Math.max(1, rowsOfPage.getTotalPages()),
				this.contexts.allFields(registration.place().campaign()));
	}

	private PreviewLine line(ListImportRow row, ListNotes notes) {
		return new PreviewLine(row.content(), tag(row.content()), VietnameseDate.format(row.endsOn()), notes);
	}

	private String tag(ListRow row) {
		String outcome = this.words.of("list.outcome." + row.outcome());
		if (row.outcome() == ListRow.Outcome.CHANGED) {
			outcome += ": " + this.words.inSentence(row.changes().stream().map(ListRow.Change::fact).toList());
		}
		List<Fact> lacking = row.missing()
			.stream()
			.filter((fact) -> row.outcome() != ListRow.Outcome.ASKED || fact != Fact.ENDS_ON)
			.toList();
		if (!row.outcome().writes() || lacking.isEmpty()) {
			return outcome;
		}
		String draft = (row.outcome() == ListRow.Outcome.CREATED) ? "Tạo nháp" : outcome;
		return draft + ", còn thiếu: " + this.words.inSentence(lacking);
	}

	/** The sheets of a file with several lists, for somebody to say which is meant. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	@Transactional(readOnly = true)
	public ListSheets sheets(Actor actor, UUID id) {
		ListImport list = find(actor, id);
		list.mustBe(ListImport.State.CHOOSING);
		return ListSheets.of(list.file().sheets(), this.contexts.of(actor, list).fields());
	}

	/** How far the reader has come. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	@Transactional(readOnly = true)
	public ListImportView progress(Actor actor, UUID id) {
		return find(actor, id).view();
	}

	/**
	 * Stores the ends given for rows, by their number (null for none), and whether hidden
	 * rows are taken (null leaves that open), and returns the rows that begin after the
	 * end given.
	 */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	@Transactional
	public List<Integer> answer(Actor actor, UUID id, Map<Integer, LocalDate> ends, Boolean hiddenRowsTaken) {
		ListImport list = find(actor, id);
		list.mustBe(ListImport.State.READY);
		if (hiddenRowsTaken != null) {
			list.takeHiddenRows(hiddenRowsTaken);
		}
		List<Integer> wrong = new ArrayList<>();
		for (ListImportRow row : this.rows.findByImportIdAndRowNumberIn(id, List.copyOf(ends.keySet()))) {
			LocalDate end = ends.get(row.number());
			if (isBefore(end, row.content().facts().startsOn())) {
				wrong.add(row.number());
			}
			else {
				row.endOn(end);
			}
		}
		return wrong;
	}

	/**
	 * Assumes this of the columns, in all rows that say nothing there; what is no choice
	 * or assumed already changes nothing.
	 */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	@Transactional
	public void assume(Actor actor, UUID id, Map<ListColumn, String> values) {
		ListImport list = find(actor, id);
		list.mustBe(ListImport.State.READY);
		Map<ListColumn, Enum<?>> other = list.view().report().notes().other(values);
		if (!other.isEmpty()) {
			List<ListImportRow> all = this.rows.findByImportIdOrderByPosition(id, Limit.unlimited());
			all.forEach((row) -> other.forEach(row::assume));
			list.say(list.view().report().saying(ListNotes.of(all.stream().map(ListImportRow::content).toList())));
		}
	}

	private static boolean isBefore(LocalDate end, LocalDate start) {
		return start != null && end != null && end.isBefore(start);
	}

	private String unitName(ListImport list) {
		return this.units.findByIdAndCommittee(list.unit(), list.committee())
			.map(Unit::shortName)
			.orElseThrow(NoSuchRecord::new);
	}

	private ListImport find(Actor actor, UUID id) {
		return this.imports.findByImportIdAndCommittee(id, actor.committee())
			.filter((list) -> list.isSeenBy(actor))
			.orElseThrow(NoSuchRecord::new);
	}

}
