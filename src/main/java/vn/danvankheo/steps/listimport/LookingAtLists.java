package vn.danvankheo.steps.listimport;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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
import vn.danvankheo.steps.registration.Registration;

/** Looking at a list before it is written, and giving the ends it lacks. */
@Service
public class LookingAtLists {

	private static final int ROWS_A_PAGE = 50;

	private final ListImports imports;

	private final ListImportRows rows;

	private final ListContexts contexts;

	private final Units units;

	LookingAtLists(ListImports imports, ListImportRows rows, ListContexts contexts, Units units) {
		this.imports = imports;
		this.rows = rows;
		this.contexts = contexts;
		this.units = units;
	}

	/** A page of the preview, from 1. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	@Transactional(readOnly = true)
	public ListPreview look(Actor actor, UUID id, int page) {
		ListImport list = find(actor, id);
		Registration registration = this.contexts.registration(list);
		Map<ListRow.Outcome, Integer> counts = new EnumMap<>(ListRow.Outcome.class);
		this.rows.countOutcomes(id).forEach((count) -> counts.put(count.outcome(), (int) count.rows()));
		int wanted = Math.max(1, Math.min(page, 1000));
		Page<ListImportRow> rowsOfPage = this.rows.findByImportIdOrderByPosition(id,
				PageRequest.of(wanted - 1, ROWS_A_PAGE));
		return new ListPreview(list.view(), registration.id(), unitName(list), counts,
				rowsOfPage.map(ListPreview.Line::of).getContent(), wanted, Math.max(1, rowsOfPage.getTotalPages()),
				this.contexts.allFields(registration.place().campaign()));
	}

	/** How far the reader has come. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	@Transactional(readOnly = true)
	public ListImportView progress(Actor actor, UUID id) {
		return find(actor, id).view();
	}

	/**
	 * Stores the ends given for rows, by their number, and returns what is wrong with
	 * those that cannot be stored, as message codes by row number.
	 */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	@Transactional
	public Map<Integer, String> answer(Actor actor, UUID id, Map<Integer, String> ends) {
		find(actor, id).mustBe(ListImport.State.READY);
		Map<Integer, String> wrong = new LinkedHashMap<>();
		for (ListImportRow row : this.rows.findByImportIdAndRowNumberIn(id, List.copyOf(ends.keySet()))) {
			String typed = ends.get(row.number()).strip();
			Optional<LocalDate> day = VietnameseDate.parse(typed);
			if (!typed.isEmpty() && day.isEmpty()) {
				wrong.put(row.number(), "list.end.unreal");
			}
			else if (day.isPresent() && isBefore(day.get(), row.content().facts().startsOn())) {
				wrong.put(row.number(), "list.end.beforeStart");
			}
			else {
				row.endOn(day.orElse(null));
			}
		}
		return wrong;
	}

	private static boolean isBefore(LocalDate end, LocalDate start) {
		return start != null && end.isBefore(start);
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
