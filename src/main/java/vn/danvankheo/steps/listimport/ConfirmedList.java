package vn.danvankheo.steps.listimport;

import java.util.List;

import vn.danvankheo.steps.registration.Draft;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.year.emulation.Fact;

/** A list that was confirmed, and what it is compared with at this moment. */
record ConfirmedList(ListImport list, RegistrationId registration, List<ListImportRow> rows, ListContext now) {

	/** Whether the unit's models are still those that the preview spoke of. */
	boolean stillFits() {
		return this.rows.stream().allMatch((row) -> !row.outcome().writes() || stillSo(row.content()));
	}

	private boolean stillSo(ListRow row) {
		KnownModel known = this.now.named(row.facts().name()).orElse(null);
		if (row.known() == null || known == null) {
			return row.known() == null && known == null;
		}
		return known.participation().equals(row.known()) && known.version().equals(row.knownVersion());
	}

	/** The models to write that the unit does not have. */
	List<Draft> created() {
		return this.rows.stream()
			.filter((row) -> row.outcome().writes() && row.content().known() == null)
			.map((row) -> new Draft(Fact.Stated.of(row.facts()), null, this.list.entrySource()))
			.toList();
	}

	/** The rows that change a model of the unit. */
	List<ListImportRow> changed() {
		return this.rows.stream().filter((row) -> row.outcome().writes() && row.content().known() != null).toList();
	}

	int refused() {
		return (int) this.rows.stream().filter((row) -> row.outcome() == ListRow.Outcome.REFUSED).count();
	}

}
