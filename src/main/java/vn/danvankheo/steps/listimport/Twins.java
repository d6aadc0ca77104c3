package vn.danvankheo.steps.listimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.danvankheo.year.emulation.ListColumn;

/**
 * Finds the lines of a list that say they are the same model: by its name or its code.
 */
final class Twins {

	/** The other lines with the name of one, and with its code. */
	record Of(List<ListLine> named, List<ListLine> coded) {
	}

	private final RowReader reader;

	private final Map<String, List<ListLine>> named = new HashMap<>();

	private final Map<String, List<ListLine>> coded = new HashMap<>();

	Twins(List<ListLine> lines, RowReader reader) {
		this.reader = reader;
		lines.forEach((line) -> {
			this.named.computeIfAbsent(name(line), (unused) -> new ArrayList<>()).add(line);
			this.coded.computeIfAbsent(code(line), (unused) -> new ArrayList<>()).add(line);
		});
		this.named.remove("");
		this.coded.remove("");
	}

	Of of(ListLine line) {
		return new Of(others(this.named.get(name(line)), line), others(this.coded.get(code(line)), line));
	}

	/** What is hidden does not stand in the way of what is seen. */
	private static List<ListLine> others(List<ListLine> same, ListLine line) {
		return (same == null) ? List.of()
				: same.stream()
					.filter((other) -> other != line && (line.row().hidden() || !other.row().hidden()))
					.toList();
	}

	private String name(ListLine line) {
		return ListContext.key(this.reader.text(line, ListColumn.NAME));
	}

	private String code(ListLine line) {
		return ListContext.code(this.reader.text(line, ListColumn.CODE));
	}

}
