package vn.danvankheo.ground.typesetting;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a paper says looks the same in every form that this house prints; only heads, feet
 * and the indent are each form's own.
 */
final class BodyLooks {

	private static final double PITCH = 19;

	private static final double LEAST_PITCH = 18;

	/** What Word calls single, for letters of 11 points. */
	private static final double SINGLE = 12.65;

	private BodyLooks() {
	}

	static void text(Map<Part, Look> looks, double indent) {
		Look text = Look.of(14).exactly(PITCH).align(Look.Align.JUSTIFIED).indented(indent).space(0, 6);
		looks.put(Part.ADDRESSEE, Look.of(14).exactly(PITCH).space(0, 6));
		looks.put(Part.BASIS, text);
		looks.put(Part.CENTRED, Look.centred(14).inBold().exactly(PITCH).space(0, 6).keptWithNext());
		looks.put(Part.HEADING_1, text.inBold().keptWithNext());
		looks.put(Part.HEADING_2, text.inBold().keptWithNext());
		looks.put(Part.PARAGRAPH, text);
		looks.put(Part.ITEM, text);
		looks.put(Part.ARTICLE, text);
		looks.put(Part.LABELLED, text.align(Look.Align.LEFT));
	}

	/**
	 * The same with less room between lines and rows; 18 points are the least allowed.
	 */
	static Map<Part, Look> tightened(Map<Part, Look> usual) {
		Map<Part, Look> looks = new EnumMap<>(usual);
		looks.replaceAll((part, look) -> (look.pitch() == PITCH) ? look.exactly(LEAST_PITCH) : look);
		looks.computeIfPresent(Part.TYPE_NAME, (part, look) -> look.space(12, look.after()));
		looks.put(Part.CELL, Look.of(11).space(1, 1));
		looks.put(Part.CELL_HEAD, Look.centred(11).inBold().space(2, 2));
		looks.put(Part.CELL_GROUP, Look.of(11).inBold().space(1, 1));
		return looks;
	}

	/** The same with the rows of tables as close as they can be read. */
	static Map<Part, Look> withCloseRows(Map<Part, Look> tight) {
		Map<Part, Look> looks = new EnumMap<>(tight);
		Look cell = Look.of(11).pitched(SINGLE).space(0.5, 0.5);
		looks.put(Part.CELL, cell);
		looks.put(Part.CELL_HEAD, cell.align(Look.Align.CENTRE).inBold().space(1, 1));
		looks.put(Part.CELL_GROUP, cell.inBold());
		return looks;
	}

	static boolean isTight(Look paragraph) {
		return paragraph.pitch() == LEAST_PITCH;
	}

	static void tables(Map<Part, Look> looks) {
		looks.put(Part.CAPTION, Look.centred(14).inBold().space(0, 6).keptWithNext());
		looks.put(Part.CELL, Look.of(12).space(2, 2));
		looks.put(Part.CELL_HEAD, Look.centred(12).inBold().space(3, 3));
		looks.put(Part.CELL_GROUP, Look.of(12).inBold().space(2, 2));
	}

}
