package vn.danvankheo.ground.typesetting;

import java.util.ArrayList;
import java.util.List;

/** Composes a paper as its rule wants it, section by section. */
final class Composer {

	private final OfficialDocument document;

	private final PaperForm form;

	private Composer(OfficialDocument document, PaperForm form) {
		this.document = document;
		this.form = form;
	}

	static List<Piece.Section> compose(OfficialDocument document, PaperForm form) {
		return new Composer(document, form).sections();
	}

	private List<Piece.Section> sections() {
		List<Piece.Section> sections = new ArrayList<>();
		sections.add(new Piece.Section(this.document.landscape(), main()));
		this.document.appendices()
			.forEach((appendix) -> sections.add(new Piece.Section(appendix.landscape(), appendix(appendix))));
		return sections;
	}

	private List<Piece> main() {
		double width = this.form.page().textWidth(this.document.landscape());
		List<Piece> pieces = new ArrayList<>(new Head(this.document, this.form, width).pieces());
		List<Piece> text = new Body(this.form, width).pieces(EndMark.put(this.document, this.form));
		Foot foot = new Foot(this.document, this.form, width);
		pieces.addAll(foot.isSigned() ? Foot.keptWithLast(text) : text);
		pieces.addAll(foot.pieces());
		return ended(pieces);
	}

	/**
	 * Room below the last table would ask for a page of its own where one ends with it.
	 */
	private static List<Piece> ended(List<Piece> pieces) {
		int last = pieces.size() - 1;
		return (last >= 0 && pieces.get(last) instanceof Piece.Space) ? pieces.subList(0, last) : pieces;
	}

	private List<Piece> appendix(OfficialDocument.Appendix appendix) {
		double width = this.form.page().textWidth(appendix.landscape());
		Lines lines = new Lines(this.form);
		List<Piece> pieces = new ArrayList<>(lines.titled(Part.APPENDIX_TITLE, appendix.title(), width));
		pieces.addAll(lines.of(Part.APPENDIX_REFERENCE, appendix.reference()));
		pieces.addAll(new Head(this.document, this.form, width).markBelow(appendix.title()));
		pieces.addAll(new Body(this.form, width).pieces(appendix.body()));
		return ended(pieces);
	}

}
