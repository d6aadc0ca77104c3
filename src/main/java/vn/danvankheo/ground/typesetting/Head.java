package vn.danvankheo.ground.typesetting;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

import vn.danvankheo.ground.typesetting.OfficialDocument.Issuer;

/** What stands above the text: who issues it, number, date, type, summary, addressees. */
final class Head {

	private static final double ADDRESSEES_AT = 0.3;

	private static final double GAP = 2;

	private static final Pattern END = Pattern.compile("[\\s.;,]*$");

	private final OfficialDocument document;

	private final PaperForm form;

	private final Lines lines;

	private final double width;

	Head(OfficialDocument document, PaperForm form, double width) {
		this.document = document;
		this.form = form;
		this.lines = new Lines(form);
		this.width = width;
	}

	List<Piece> pieces() {
		List<Piece> pieces = new ArrayList<>();
		pieces.add(new Piece.Columns(widths(), List.of(List.of(issuer(), nation()), List.of(number(), placeDate()))));
		if (isLetter()) {
			pieces.add(new Piece.Space(Part.PARAGRAPH, this.form.look(Part.PARAGRAPH), 1));
		}
		else {
			pieces.addAll(this.lines.of(Part.TYPE_NAME, this.document.heading()));
			pieces.addAll(this.lines.titled(Part.SUBJECT, this.document.subject(), this.width));
			pieces.addAll(markBelow(this.document.subject()));
		}
		pieces.addAll(addressees());
		return pieces;
	}

	/** The nation's lines never break; the issuer has what they leave. */
	private List<Double> widths() {
		double needed = this.form.nation()
			.stream()
			.mapToDouble((line) -> Letters.width(line.text(), this.form.look(line.part())))
			.max()
			.orElse(0) + 4;
		double nation = Math.max(needed, this.width * (1 - this.form.issuerShare()));
		return List.of(this.width - nation, nation);
	}

	private List<Piece> issuer() {
		double room = widths().get(0);
		List<Piece> pieces = new ArrayList<>();
		List<Piece.Line> name = List.of();
		String above = "";
		for (Iterator<Issuer> organs = this.document.issuer().all().iterator(); organs.hasNext();) {
			Issuer organ = organs.next();
			if (!organ.above().equals(above)) {
				pieces.addAll(this.lines.titled(Part.ISSUER_ABOVE, organ.above(), room));
			}
			above = organ.above();
			name = this.lines.titled(Part.ISSUER, organ.name() + (organs.hasNext() ? " -" : ""), room);
			pieces.addAll(name);
		}
		if (this.form.issuerRule() > 0 && !name.isEmpty()) {
			pieces.add(rule(name.get(name.size() - 1), this.form.issuerRule(), room));
		}
		pieces.addAll(this.lines.of(Part.STAR, this.form.issuerMark()));
		return pieces;
	}

	private List<Piece> nation() {
		List<Piece> pieces = new ArrayList<>();
		Piece.Line last = null;
		for (PaperForm.Nation nation : this.form.nation()) {
			last = this.lines.line(nation.part(), List.of(Span.plain(nation.text())));
			pieces.add(last);
		}
		pieces.add(rule(last, this.form.nationRule(), widths().get(1)));
		return pieces;
	}

	private List<Piece> number() {
		List<Piece> pieces = new ArrayList<>();
		String symbol = String.join(" ", Lines.split(this.document.symbol()));
		if (!symbol.isEmpty() || this.document.number() != null) {
			String number = this.document.profile().numbered(this.document.number(), symbol);
			pieces.add(this.lines.line(Part.NUMBER,
					List.of(Span.plain(this.form.numberWord().stripTrailing() + " " + number))));
		}
		if (isLetter()) {
			String word = this.form.letterSubjectWord();
			String subject = String.join(" ", Lines.split(this.document.subject()));
			pieces.addAll(this.lines.of(Part.LETTER_SUBJECT, subject.startsWith(word) ? subject : word + subject));
		}
		return pieces;
	}

	private List<Piece> placeDate() {
		String place = String.join(" ", Lines.split(this.document.place()));
		if (place.isEmpty()) {
			return List.of();
		}
		String date = PaperDate.words(this.document.date(), this.document.year());
		return List.of(this.lines.line(Part.PLACE_DATE, List.of(Span.plain(place + ", " + date))));
	}

	private List<Piece> addressees() {
		List<String> names = this.document.addressees();
		if (names.isEmpty()) {
			return List.of();
		}
		Piece.Line to = this.lines.one(Part.ADDRESSEE, "Kính gửi:");
		if (names.size() == 1) {
			Piece.Line line = this.lines.one(Part.ADDRESSEE, "Kính gửi: " + names.get(0));
			return List.of(new Piece.Line(line.part(), line.spans(), line.look().align(Look.Align.CENTRE)));
		}
		List<Piece> listed = new ArrayList<>();
		for (int at = 0; at < names.size(); at++) {
			String bare = END.matcher(names.get(at).strip()).replaceFirst("");
			String end = (at < names.size() - 1) ? this.form.recipientBreak() : ".";
			listed.add(this.lines.one(Part.ADDRESSEE, "- " + bare + end));
		}
		double left = this.width * ADDRESSEES_AT;
		Piece.Line word = new Piece.Line(to.part(), to.spans(), to.look().align(Look.Align.RIGHT));
		return List.of(new Piece.Columns(List.of(left, GAP, this.width - left - GAP),
				List.of(List.of(List.<Piece>of(word), List.of(), listed))));
	}

	/** What stands under a title. */
	List<Piece> markBelow(String title) {
		if (!this.form.subjectMark().isEmpty()) {
			return List.copyOf(this.lines.of(Part.SUBJECT_MARK, this.form.subjectMark()));
		}
		List<Piece.Line> above = this.lines.titled(Part.SUBJECT, title, this.width);
		if (above.isEmpty() || this.form.subjectRule() == 0) {
			return List.of();
		}
		return List.of(rule(above.get(above.size() - 1), this.form.subjectRule(), this.width),
				new Piece.Space(Part.CELL, this.form.look(Part.CELL), 1));
	}

	private static Piece rule(Piece.Line above, double part, double room) {
		return new Piece.Rule(Math.min(Letters.width(above.text(), above.look()), room) * part);
	}

	private boolean isLetter() {
		return this.document.type() == DocumentType.OFFICIAL_LETTER;
	}

}
