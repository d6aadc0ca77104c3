package vn.danvankheo.year.obligation;

import java.util.List;
import java.util.stream.IntStream;

import vn.danvankheo.ground.organisation.UnitKind;

/** The units of one kind on the board of a year. */
record YearGroup(UnitKind kind, List<YearRow> rows) {

	private static final int BAR = 26;

	private static final int HEIGHT = 60;

	/** Received of expected in each column. */
	public List<YearSum> sums() {
		int columns = this.rows.get(0).cells().size();
		return IntStream.range(0, columns)
			.mapToObj((at) -> YearSum.of(this.rows.stream().map((row) -> row.cells().get(at)).toList()))
			.toList();
	}

	public YearSum sum() {
		return YearSum.of(this.rows.stream().flatMap((row) -> row.cells().stream()).toList());
	}

	/** The bars of its picture: a column each, as high as its rate. */
	public List<Bar> bars() {
		List<YearSum> sums = sums();
		return IntStream.range(0, sums.size())
			.filter((at) -> sums.get(at).expected() > 0)
			.mapToObj((at) -> new Bar(at * BAR, HEIGHT - HEIGHT * sums.get(at).percent() / 100,
					HEIGHT * sums.get(at).percent() / 100))
			.toList();
	}

	/** How wide its picture is. */
	public int width() {
		return Math.max(1, this.rows.get(0).cells().size()) * BAR;
	}

	/** A bar, in the units of the picture. */
	record Bar(int x, int y, int height) {

	}

}
