package vn.danvankheo.year.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.story.StoryWorld;

/** What the committee of a story allows, and what its board of the year shows. */
public final class BoardStory {

	private final StoryWorld world;

	/** In this world. */
	public BoardStory(StoryWorld world) {
		this.world = world;
	}

	/** The office gives more time, until the end of this day. */
	public void extend(UUID owed, LocalDate until) {
		this.world.as("danvan",
				(actor) -> this.world.bean(ExceptionDesk.class)
					.extend(actor, owed, new ExtensionForm(VietnameseDate.format(until), "Cán bộ đi học"))
					.orThrow());
	}

	/** The Thường trực lets the unit off. */
	public void excuse(UUID owed) {
		this.world.as("thuongtruc",
				(actor) -> this.world.bean(ExceptionDesk.class).excuse(actor, owed, "Đang sắp xếp tổ chức").orThrow());
	}

	/** The board of this kind, whole: its heads, its units, its sums. */
	public List<String> lines(String kind) {
		return this.world.ask("danvan", (actor) -> {
			YearBoard board = this.world.bean(YearBoards.class)
				.of(actor, YearFilter.of(Map.of("kind", kind)))
				.orElseThrow();
			List<String> lines = new ArrayList<>(List.of(board.heading()));
			lines.add(board.columns().stream().map(YearColumn::head).collect(Collectors.joining(" ")));
			board.rows().forEach((row) -> lines.add(said(row)));
			lines.add("Tất cả: " + board.sums().stream().map(YearSum::words).collect(Collectors.joining(" ")));
			return lines;
		});
	}

	/** What is owed: until the last column that anybody owes anything in. */
	private static String said(YearRow row) {
		return row.unit().shortName() + ": "
				+ row.cells()
					.stream()
					.map((cell) -> (cell != null) ? cell.words() : "–")
					.collect(Collectors.joining(" | "))
				+ " = " + row.sum().words();
	}

}
