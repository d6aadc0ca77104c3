package vn.danvankheo.year.obligation;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.year.campaign.Campaign;

/**
 * Units × periods: who has delivered what in a year.
 *
 * @param years to choose from
 * @param kinds the codes of all kinds that have periods this year
 * @param kind the one that is shown; «ALL» for all together
 * @param own the name of the reader's unit where he sees no other; null else
 * @param areaMember whether the reader may look after units
 */
record YearBoard(Campaign campaign, List<Choice> years, List<String> kinds, String kind, YearFilter filter,
		List<YearColumn> columns, List<YearGroup> groups, String own, boolean areaMember) {

	static final String ALL = "ALL";

	public List<YearRow> rows() {
		return this.groups.stream().flatMap((group) -> group.rows().stream()).toList();
	}

	public YearSum sum() {
		return YearSum.of(rows().stream().flatMap((row) -> row.cells().stream()).toList());
	}

	/** Received of expected in each column. */
	public List<YearSum> sums() {
		List<YearRow> rows = rows();
		return IntStream.range(0, this.columns.size())
			.mapToObj((at) -> YearSum.of(rows.stream().map((row) -> row.cells().get(at)).toList()))
			.toList();
	}

	/** «50/54 đã nhận, còn thiếu 4». */
	public String heading() {
		YearSum sum = sum();
		String whose = (this.own != null) ? "Năm của " + this.own + ": " : "";
		if (sum.expected() == 0) {
			return whose + "chưa có kỳ nào đến hạn";
		}
		int missing = rows().stream()
			.flatMap((row) -> row.cells().stream())
			.filter(Objects::nonNull)
			.mapToInt(YearCell::missing)
			.sum();
		return whose + sum.words() + ((this.own != null) ? " đã nộp" : " đã nhận")
				+ ((missing > 0) ? ", còn thiếu " + missing : "");
	}

}
