package vn.danvankheo.ground.typesetting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * State papers: Nghị định 30/2020/NĐ-CP, Phụ lục I, as read second-hand (docs/papers.md).
 */
final class StateForm {

	private static final double INDENT = 12.7;

	/** Nghị định 30/2020/NĐ-CP. */
	static final PaperForm ND30 = new PaperForm(new PaperForm.Page(210, 297, 20, 20, 30, 15, 10, false), looks(),
			List.of(new PaperForm.Nation(Part.NATION, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
					new PaperForm.Nation(Part.MOTTO, "Độc lập - Tự do - Hạnh phúc")),
			1, "", 0.4, 0.4, "Số: ", "", 0.4, "V/v ", false, List.of("TM. ", "KT. ", "TL. ", "TUQ. ", "Q. "), "./.",
			";");

	private StateForm() {
	}

	private static Map<Part, Look> looks() {
		Map<Part, Look> looks = new EnumMap<>(Part.class);
		head(looks);
		BodyLooks.text(looks, INDENT);
		looks.compute(Part.BASIS, (part, look) -> look.inItalics());
		BodyLooks.tables(looks);
		foot(looks);
		return looks;
	}

	private static void head(Map<Part, Look> looks) {
		looks.put(Part.NATION, Look.centred(13).inBold());
		looks.put(Part.MOTTO, Look.centred(14).inBold());
		looks.put(Part.ISSUER_ABOVE, Look.centred(13));
		looks.put(Part.ISSUER, Look.centred(13).inBold());
		looks.put(Part.STAR, Look.centred(13));
		looks.put(Part.NUMBER, Look.centred(13));
		looks.put(Part.LETTER_SUBJECT, Look.centred(13));
		looks.put(Part.PLACE_DATE, Look.centred(14).inItalics());
		looks.put(Part.TYPE_NAME, Look.centred(14).inBold().space(18, 0).keptWithNext());
		looks.put(Part.SUBJECT, Look.centred(14).inBold().keptWithNext());
		looks.put(Part.SUBJECT_MARK, Look.centred(14).inBold().keptWithNext());
		looks.put(Part.APPENDIX_TITLE, Look.centred(14).inBold().keptWithNext());
		looks.put(Part.APPENDIX_REFERENCE, Look.centred(14).inItalics().keptWithNext());
		looks.put(Part.PAGE_NUMBER, Look.centred(14));
	}

	private static void foot(Map<Part, Look> looks) {
		looks.put(Part.AUTHORITY, Look.centred(14).inBold());
		looks.put(Part.POSITION, Look.centred(14).inBold());
		looks.put(Part.SIGNER, Look.centred(14).inBold());
		looks.put(Part.RECIPIENTS, Look.of(12).inBold().inItalics());
		looks.put(Part.RECIPIENT, Look.of(11));
	}

}
