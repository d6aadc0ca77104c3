package vn.danvankheo.edges.help;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import vn.danvankheo.ground.organisation.SearchKey;

/**
 * What stands under one heading of the guide.
 *
 * @param anchor its place on the page; empty for what stands under the page's own heading
 */
record GuidePart(String page, String anchor, String title, List<Piece> pieces) {

	private static final int LONGEST = 200;

	public String path() {
		return "/help/" + this.page + (this.anchor.isEmpty() ? "" : "#" + this.anchor);
	}

	/** Whether every word asked for stands in it, with marks or without. */
	boolean says(SearchKey asked) {
		return holds(this.title + " " + words(), asked);
	}

	/** Whether its heading says so already. */
	boolean headedBy(SearchKey asked) {
		return holds(this.title, asked);
	}

	/** The line of it that answers best, shortened. */
	String line(SearchKey asked) {
		List<String> lines = this.pieces.stream().flatMap(Piece::lines).map(Piece::words).toList();
		String best = lines.stream()
			.filter((line) -> holds(line, asked))
			.findFirst()
			.orElse(lines.isEmpty() ? "" : lines.get(0));
		return (best.length() <= LONGEST) ? best : best.substring(0, LONGEST).stripTrailing() + "…";
	}

	private String words() {
		return this.pieces.stream().map(Piece::words).collect(Collectors.joining(" "));
	}

	private static boolean holds(String text, SearchKey asked) {
		String key = " " + SearchKey.of(text).value();
		return Arrays.stream(asked.value().split(" ")).allMatch((word) -> key.contains(" " + word));
	}

}
