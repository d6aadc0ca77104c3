package vn.danvankheo.steps.listimport;

import java.util.UUID;

/**
 * A list being brought in, as pages show it.
 *
 * @param rowsTotal how many there are; 0 while not known
 * @param problem why it cannot be read; null when it can
 * @param created how many models were created; null before
 * @param changed how many were changed; null before
 * @param refused how many rows were refused; null before
 */
record ListImportView(UUID id, ListImport.State state, Long version, String fileName, int rowsRead, int rowsTotal,
		String problem, ListReport report, Integer created, Integer changed, Integer refused) {

	/** How much is read, of a hundred. */
	public int percent() {
		return (this.rowsTotal == 0) ? 0 : this.rowsRead * 100 / this.rowsTotal;
	}

}
