package vn.danvankheo.steps.meeting;

import java.util.List;
import java.util.UUID;

import vn.danvankheo.ground.organisation.Permission;

/**
 * How a meeting voted on each of its models.
 *
 * @param permission whether votes may be noted
 */
record VotesPage(Meeting meeting, Permission permission, List<Row> rows) {

	/** The heading: a sentence that carries the answer. */
	public String heading() {
		long noted = this.rows.stream().filter((row) -> !row.line().votes().words().isEmpty()).count();
		return "Đã ghi biểu quyết " + noted + "/" + this.rows.size() + " mô hình";
	}

	/** How many may vote, said once: on most models all of those present. */
	public String electorate() {
		return most() + " người được biểu quyết" + (this.rows.stream().anyMatch(this::fewer)
				? ", ít hơn ở mô hình có người không được biểu quyết." : ".");
	}

	/** Whether somebody who is present may not vote on this one. */
	public boolean fewer(Row row) {
		return row.voters() < most();
	}

	private int most() {
		return this.rows.stream().mapToInt(Row::voters).max().orElse(0);
	}

	/**
	 * One model.
	 *
	 * @param voters how many of the members present may vote on it
	 * @param permission whether the reader may note the votes on it
	 */
	record Row(AgendaLine line, int voters, Permission permission) {

		public UUID item() {
			return this.line.item();
		}

	}

}
