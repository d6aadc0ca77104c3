package vn.danvankheo.steps.listimport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import vn.danvankheo.ground.file.Sheet;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.ListColumn;

/**
 * Danh sách đăng ký as units really make it, read against what is already there.
 *
 * @param passedSheets the sheets that were not read, as people call them
 * @param rows its models, in the order of the sheet
 * @param ignored the rows below the heading that are no models
 */
record RegistrationList(Sheet sheet, String passedSheets, ListHeading heading, List<ListRow> rows,
		List<Integer> ignored) {

	private static final Map<Fact, Set<ListColumn>> HELD_BY = Map.of(Fact.FIELD, EnumSet.of(ListColumn.FIELD),
			Fact.ADDRESS, EnumSet.of(ListColumn.ADDRESS), Fact.STARTS_ON,
			EnumSet.of(ListColumn.START, ListColumn.PERIOD), Fact.ENDS_ON,
			EnumSet.of(ListColumn.END, ListColumn.PERIOD, ListColumn.START), Fact.CONTENT,
			EnumSet.of(ListColumn.CONTENT), Fact.OWNER, EnumSet.of(ListColumn.OWNER, ListColumn.OWNER_AND_PERSON));

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

	/** Reads the sheet that is wanted, of a file that has one list or several. */
	static RegistrationList read(ListSheets sheets, Integer wanted, ListContext context, Progress progress) {
		ListSheets.Listed listed = sheets.read(wanted);
		ListHeading heading = listed.heading();
		ListBody body = ListBody.of(listed.sheet(), heading, context.fields());
		progress.found(body.models().size());
		RowReader reader = new RowReader(context, heading);
		Twins twins = new Twins(body.models(), reader);
		List<ListRow> rows = new ArrayList<>();
		for (ListLine line : body.models()) {
			rows.add(reader.read(line, twins.of(line)));
			progress.read(rows.size());
		}
		return new RegistrationList(listed.sheet(), sheets.passedOver(listed.sheet()), heading, rows,
				body.ignored().stream().map(Sheet.Row::number).toList());
	}

	/** The rows as the preview shows them: what needs attention first. */
	List<ListRow> inOrderOfAttention() {
		return this.rows.stream()
			.sorted(Comparator.comparing(RegistrationList::attention).thenComparing(ListRow::number))
			.toList();
	}

	private static int attention(ListRow row) {
		return switch (row.outcome()) {
			case REFUSED -> 0;
			case ASKED -> 1;
			case CHANGED, CREATED -> row.settled() ? 3 : 2;
			case UNCHANGED -> 4;
		};
	}

	/** How many rows have this outcome. */
	int count(ListRow.Outcome outcome) {
		return (int) this.rows.stream().filter((row) -> row.outcome() == outcome).count();
	}

	/**
	 * The titles of the columns that the list would need, because rows lack what they
	 * hold.
	 */
	String missingColumns() {
		return HELD_BY.entrySet()
			.stream()
			.filter((one) -> one.getValue().stream().noneMatch((column) -> this.heading.column(column).isPresent()))
			.filter((one) -> this.rows.stream().anyMatch((row) -> row.missing().contains(one.getKey())))
			.sorted(Map.Entry.comparingByKey())
			.map((one) -> ListColumn.of(one.getKey()).title())
			.collect(Collectors.joining("; "));
	}

	/** The numbers of the hidden rows that would be taken. */
	String hiddenRows() {
		return this.rows.stream()
			.filter((row) -> row.hidden() && row.outcome().writes())
			.map((row) -> String.valueOf(row.number()))
			.collect(Collectors.joining(", "));
	}

}
