package vn.danvankheo.ground.typesetting;

import java.util.Map;

/**
 * What a paper says looks the same in every form that this house prints; only heads, feet
 * and the indent are each form's own.
 */
final class BodyLooks {

	private static final double PITCH = 19;

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

	static void tables(Map<Part, Look> looks) {
		looks.put(Part.CAPTION, Look.centred(14).inBold().space(0, 6).keptWithNext());
		looks.put(Part.CELL, Look.of(12).space(2, 2));
		looks.put(Part.CELL_HEAD, Look.centred(12).inBold().space(3, 3));
		looks.put(Part.CELL_GROUP, Look.of(12).inBold().space(2, 2));
	}

}
