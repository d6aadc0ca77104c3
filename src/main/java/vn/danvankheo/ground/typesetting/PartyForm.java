package vn.danvankheo.ground.typesetting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Party papers: Hướng dẫn 36-HD/VPTW (2018) and 05-HD/VPTW (2026), as read second-hand
 * (docs/papers.md). Where the first says nothing, the second's value stands: body, pitch,
 * indent, end mark, weights in the signature block, recipients and page number.
 */
final class PartyForm {

	private static final double INDENT = 10;

	/** Hướng dẫn 36-HD/VPTW, for papers until 26/5/2026. */
	static final PaperForm HD36 = party();

	/** Hướng dẫn 05-HD/VPTW, for papers since 27/5/2026. */
	static final PaperForm HD05 = party();

	private PartyForm() {
	}

	private static PaperForm party() {
		return new PaperForm(new PaperForm.Page(210, 297, 20, 20, 30, 15, 10, true), looks(),
				List.of(new PaperForm.Nation(Part.NATION, "ĐẢNG CỘNG SẢN VIỆT NAM")), 1, "*", 0, 0.48, "Số ", "-----",
				0, "", true, List.of("T/M ", "K/T ", "T/L ", "Q. "), ".", ",");
	}

	private static Map<Part, Look> looks() {
		Map<Part, Look> looks = new EnumMap<>(Part.class);
		head(looks);
		BodyLooks.text(looks, INDENT);
		BodyLooks.tables(looks);
		foot(looks);
		return looks;
	}

	private static void head(Map<Part, Look> looks) {
		looks.put(Part.NATION, Look.centred(15).inBold());
		looks.put(Part.MOTTO, Look.centred(14).inBold());
		looks.put(Part.ISSUER_ABOVE, Look.centred(14));
		looks.put(Part.ISSUER, Look.centred(14).inBold());
		looks.put(Part.STAR, Look.centred(14));
		looks.put(Part.NUMBER, Look.centred(14));
		looks.put(Part.LETTER_SUBJECT, Look.centred(12).inItalics());
		looks.put(Part.PLACE_DATE, Look.centred(14).inItalics());
		looks.put(Part.TYPE_NAME, Look.centred(16).inBold().space(18, 0).keptWithNext());
		looks.put(Part.SUBJECT, Look.centred(14).inBold().keptWithNext());
		looks.put(Part.SUBJECT_MARK, Look.centred(14).inBold().space(0, 8).keptWithNext());
		looks.put(Part.APPENDIX_TITLE, Look.centred(15).inBold().keptWithNext());
		looks.put(Part.APPENDIX_REFERENCE, Look.centred(14).inItalics().keptWithNext());
		looks.put(Part.PAGE_NUMBER, Look.centred(14));
	}

	private static void foot(Map<Part, Look> looks) {
		looks.put(Part.AUTHORITY, Look.centred(14).inBold());
		looks.put(Part.POSITION, Look.centred(14));
		looks.put(Part.SIGNER, Look.centred(14).inBold());
		looks.put(Part.RECIPIENTS, Look.of(14).withLineBelow());
		looks.put(Part.RECIPIENT, Look.of(12));
	}

}
