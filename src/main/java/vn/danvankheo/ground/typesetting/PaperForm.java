package vn.danvankheo.ground.typesetting;

import java.util.List;
import java.util.Map;

/**
 * A rule of form as data: everything in which one rule differs from another.
 *
 * @param nationRule the rule under them, as a part of their last line; 1 is as long
 * @param issuerMark what stands under the issuer; empty for nothing
 * @param issuerRule the rule under the issuer, as a part of its name; 0 for none
 * @param issuerShare the part of the head's width that the issuer has
 * @param subjectMark what stands under the summary; empty for nothing
 * @param subjectRule the rule under the summary, as a part of its last line; 0 for none
 * @param basisDash whether bases begin with a dash
 * @param authorities what lines begin with that say in whose stead somebody signs
 */
record PaperForm(Page page, Map<Part, Look> looks, List<Nation> nation, double nationRule, String issuerMark,
		double issuerRule, double issuerShare, String numberWord, String subjectMark, double subjectRule,
		String letterSubjectWord, boolean basisDash, List<String> authorities, String endMark, String recipientBreak) {

	PaperForm {
		looks = Map.copyOf(looks);
		nation = List.copyOf(nation);
		authorities = List.copyOf(authorities);
	}

	/** The rule as data. */
	static PaperForm of(FormatProfile profile) {
		return switch (profile) {
			case HD36 -> PartyForm.HD36;
			case HD05 -> PartyForm.HD05;
			case ND30 -> StateForm.ND30;
		};
	}

	/**
	 * The rule for this paper: set more tightly, within the rule, where that spares it a
	 * page, which would hold little. Long lists are not set three times to find that out.
	 */
	static PaperForm of(OfficialDocument document, boolean bothSides) {
		PaperForm rule = of(document.profile());
		PaperForm usual = bothSides ? rule : rule.with(rule.page.oneSided(), rule.looks);
		if (document.isLong()) {
			return usual;
		}
		int pages = Pdf.pages(document, usual);
		if (pages == 1) {
			return usual;
		}
		PaperForm tight = usual.with(usual.page, BodyLooks.tightened(usual.looks));
		int fewer = Pdf.pages(document, tight);
		PaperForm better = (fewer < pages) ? tight : usual;
		PaperForm close = tight.with(tight.page, BodyLooks.withCloseRows(tight.looks));
		return document.isList() && fewer > 2 && isBetter(document, close, tight, fewer) ? close : better;
	}

	/**
	 * Takes fewer pages, and the last holds more than its end unless the other's does
	 * not.
	 */
	private static boolean isBetter(OfficialDocument document, PaperForm form, PaperForm other, int pages) {
		int needed = Pdf.pages(document, form);
		return needed < pages && (endsWell(document, form, needed) || !endsWell(document, other, pages));
	}

	private static boolean endsWell(OfficialDocument document, PaperForm form, int pages) {
		return Pdf.pages(document.withoutEnd(), form) == pages;
	}

	private PaperForm with(Page page, Map<Part, Look> looks) {
		return new PaperForm(page, looks, this.nation, this.nationRule, this.issuerMark, this.issuerRule,
				this.issuerShare, this.numberWord, this.subjectMark, this.subjectRule, this.letterSubjectWord,
				this.basisDash, this.authorities, this.endMark, this.recipientBreak);
	}

	/** Lines between what a signer is and his name. */
	int roomToSign() {
		return BodyLooks.isTight(look(Part.PARAGRAPH)) ? 3 : 5;
	}

	Look look(Part part) {
		return this.looks.get(part);
	}

	/** A line at the head's right. */
	record Nation(Part part, String text) {

	}

	/**
	 * Paper and margins, in millimetres.
	 *
	 * @param left margin, where papers are bound
	 * @param number from the upper edge to the page's number
	 * @param mirrored whether the back of a sheet has left and right exchanged
	 */
	record Page(double shortSide, double longSide, double top, double bottom, double left, double right, double number,
			boolean mirrored) {

		Page oneSided() {
			return new Page(this.shortSide, this.longSide, this.top, this.bottom, this.left, this.right, this.number,
					false);
		}

		double width(boolean landscape) {
			return landscape ? this.longSide : this.shortSide;
		}

		double height(boolean landscape) {
			return landscape ? this.shortSide : this.longSide;
		}

		/** Between the margins. */
		double textWidth(boolean landscape) {
			return width(landscape) - this.left - this.right;
		}

		/** Between the margins. */
		double textHeight(boolean landscape) {
			return height(landscape) - this.top - this.bottom;
		}

	}

}
