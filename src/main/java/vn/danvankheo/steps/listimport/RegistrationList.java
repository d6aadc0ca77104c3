package vn.danvankheo.steps.listimport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

import vn.danvankheo.ground.file.Sheet;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Refused;

/**
 * Danh sách đăng ký as units really make it, read against what is already there.
 *
 * @param rows its models, in the order of the sheet
 * @param ignored the rows below the heading that are no models
 */
record RegistrationList(Sheet sheet, ListHeading heading, List<ListRow> rows, List<Integer> ignored) {

	/** Hears how many rows there are, and after each how many are read. */
	interface Progress {

		void found(int rows);

		void read(int rows);

		/** Nobody listens. */
		static Progress none() {
			return of((rows) -> {
			}, (rows) -> {
			});
		}

		static Progress of(IntConsumer found, IntConsumer read) {
			return new Progress() {
				@Override
				public void found(int rows) {
					found.accept(rows);
				}

				@Override
				public void read(int rows) {
					read.accept(rows);
				}
			};
		}

	}

	/**
	 * Reads the first sheet that has a list's heading.
	 * @throws Refused when no sheet has one, or there is no row below it
	 */
	static RegistrationList read(List<Sheet> sheets, ListContext context, Progress progress) {
		for (Sheet sheet : sheets) {
			Optional<ListHeading> heading = ListHeading.find(sheet);
			if (heading.isPresent()) {
				return read(sheet, heading.get(), context, progress);
			}
		}
		throw new Refused(Permission.refused("list.headingMissing"));
	}

	private static RegistrationList read(Sheet sheet, ListHeading heading, ListContext context, Progress progress) {
		ListBody body = ListBody.of(sheet, heading);
		if (body.models().isEmpty()) {
			throw new Refused(Permission.refused("list.noRows"));
		}
		progress.found(body.models().size());
		RowReader reader = new RowReader(context, heading);
		Map<String, List<Sheet.Row>> named = named(body, reader);
		List<ListRow> rows = new ArrayList<>();
		for (Sheet.Row row : body.models()) {
			List<Sheet.Row> twins = named.getOrDefault(ListContext.key(reader.name(row)), List.of());
			rows.add(reader.read(row, twins.stream().filter((twin) -> twin != row).toList()));
			progress.read(rows.size());
		}
		return new RegistrationList(sheet, heading, rows, body.ignored().stream().map(Sheet.Row::number).toList());
	}

	private static Map<String, List<Sheet.Row>> named(ListBody body, RowReader reader) {
		Map<String, List<Sheet.Row>> named = new LinkedHashMap<>();
		for (Sheet.Row row : body.models()) {
			String key = ListContext.key(reader.name(row));
			if (!key.isEmpty()) {
				named.computeIfAbsent(key, (unused) -> new ArrayList<>()).add(row);
			}
		}
		return named;
	}

	/** The rows as the preview shows them: what needs attention first. */
	List<ListRow> inOrderOfAttention() {
		return this.rows.stream()
			.sorted(Comparator.comparing(ListRow::outcome).thenComparing(ListRow::number))
			.toList();
	}

	/** How many rows have this outcome. */
	int count(ListRow.Outcome outcome) {
		return (int) this.rows.stream().filter((row) -> row.outcome() == outcome).count();
	}

}
