package vn.danvankheo.steps.listimport;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import vn.danvankheo.steps.registration.Draft;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.year.emulation.Fact;

/** A list that was confirmed, and what it is compared with at this moment. */
record ConfirmedList(ListImport list, RegistrationId registration, List<ListImportRow> rows, ListContext now) {

	/** Whether the unit's models are still those that the preview spoke of. */
	boolean stillFits() {
		return written().allMatch((row) -> stillSo(row.content()));
	}

	private boolean stillSo(ListRow row) {
		KnownModel named = this.now.named(row.facts().name()).orElse(null);
		boolean nameIsFree = named == null || named.participation().equals(row.known());
		return nameIsFree && (row.fresh() || this.now.has(row.known(), row.knownVersion()));
	}

	/** The rows to write, in the order of the file. */
	private Stream<ListImportRow> written() {
		return this.rows.stream().filter(this.list::takes).sorted(Comparator.comparing(ListImportRow::number));
	}

	/** The models to write that the unit does not have. */
	List<Draft> created() {
		return written().filter((row) -> row.content().fresh())
			.map((row) -> new Draft(Fact.Stated.of(row.facts()), null, this.list.entrySource()))
			.toList();
	}

	/** The rows that change a model of the unit. */
	List<ListImportRow> changed() {
		return written().filter((row) -> !row.content().fresh()).toList();
	}

	int refused() {
		return (int) this.rows.stream().filter((row) -> row.outcome() == ListRow.Outcome.REFUSED).count();
	}

}
