package vn.danvankheo.steps.listimport;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.danvankheo.ground.file.Sheet;
import vn.danvankheo.year.emulation.Fact;

/**
 * The row or rows of a sheet that are one model.
 *
 * @param row its cells, joined, and those of merged areas that cover it
 * @param numbers the numbers of its rows
 * @param merged the columns whose value stands in an area merged with rows above, and the
 * row where it stands
 * @param groups the rows that head it
 */
record ListLine(Sheet.Row row, List<Integer> numbers, Map<Integer, Integer> merged, List<Group> groups) {

	/** The number of its first row. */
	int number() {
		return this.row.number();
	}

	/** The group that says this of it. */
	Optional<Group> group(Fact fact) {
		return this.groups.stream().filter((group) -> group.means().get(fact) != null).findFirst();
	}

	/** Its rows, as people say them. */
	String spoken() {
		return (this.numbers.size() == 1) ? String.valueOf(number())
				: number() + "–" + this.numbers.get(this.numbers.size() - 1);
	}

}
