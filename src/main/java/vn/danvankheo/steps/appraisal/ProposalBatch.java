package vn.danvankheo.steps.appraisal;

import java.util.List;
import java.util.UUID;

/**
 * Many models proposed at once.
 *
 * @param id its identity; null for a preview
 * @param list the filter they were chosen from, as a query
 * @param effects what each unit would have; empty afterwards
 */
record ProposalBatch(UUID id, String list, List<ProposedModel> results, List<UnitEffect> effects) {

	/** What would come of it, as a heading. */
	public String foreseen() {
		return ((proposed() == 0) ? "Không mô hình nào đề nghị được" : "Sẽ đề nghị giao " + proposed() + " mô hình")
				+ refusedToo();
	}

	/** What came of it, as a heading. */
	public String outcome() {
		return "Đã đề nghị giao " + proposed() + " mô hình" + refusedToo();
	}

	private String refusedToo() {
		return (refused() > 0) ? ", " + refused() + " mô hình không được" : "";
	}

	public long proposed() {
		return count(ProposedModel.Outcome.PROPOSED);
	}

	/** How many may not be. */
	public long refused() {
		return count(ProposedModel.Outcome.REFUSED);
	}

	private long count(ProposedModel.Outcome outcome) {
		return this.results.stream().filter((result) -> result.outcome() == outcome).count();
	}

}
