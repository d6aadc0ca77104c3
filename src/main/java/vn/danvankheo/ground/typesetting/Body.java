package vn.danvankheo.ground.typesetting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of a paper or an appendix. */
final class Body {

	private static final Pattern DASH = Pattern.compile("^[-–]\\s*");

	private static final Pattern ENDED = Pattern.compile(".*[.;,:]$");

	private final PaperForm form;

	private final Lines lines;

	private final double width;

	Body(PaperForm form, double width) {
		this.form = form;
		this.lines = new Lines(form);
		this.width = width;
	}

	List<Piece> pieces(List<Block> blocks) {
		List<Piece> pieces = new ArrayList<>();
		blocks.forEach((block) -> pieces.addAll(pieces(block)));
		return pieces;
	}

	private List<? extends Piece> pieces(Block block) {
		if (block instanceof Block.Basis basis) {
			return basis(basis.text());
		}
		if (block instanceof Block.Centred centred) {
			return this.lines.of(Part.CENTRED, centred.text());
		}
		if (block instanceof Block.Heading heading) {
			return this.lines.of((heading.level() == 1) ? Part.HEADING_1 : Part.HEADING_2, heading.text());
		}
		if (block instanceof Block.Paragraph paragraph) {
			return this.lines.of(Part.PARAGRAPH, paragraph.text());
		}
		if (block instanceof Block.Item item) {
			return led(Part.ITEM, Span.plain("- "), DASH.matcher(item.text().strip()).replaceFirst(""), Part.ITEM);
		}
		if (block instanceof Block.Article article) {
			return led(Part.ARTICLE, Span.strong("Điều " + article.number() + ". "), article.text(), Part.PARAGRAPH);
		}
		return filledIn(block);
	}

	private List<? extends Piece> filledIn(Block block) {
		if (block instanceof Block.Labelled labelled) {
			return labelled(labelled);
		}
		if (block instanceof Block.Dots dots) {
			Look look = this.form.look(Part.LABELLED).indented(0);
			Piece empty = new Piece.Dotted(new Piece.Line(Part.LABELLED, List.of(), look));
			return Collections.nCopies(Math.max(0, dots.lines()), empty);
		}
		if (block instanceof Block.Grid grid) {
			return new Table(this.lines, this.width).pieces(grid);
		}
		return picture((Block.Picture) block);
	}

	/** One that cannot be shown is replaced by its description. */
	private List<? extends Piece> picture(Block.Picture picture) {
		Optional<Piece.Image> image = Pictures.fit(picture, this.width, this.form.page().textHeight(true));
		return image.isPresent() ? List.of(image.get()) : this.lines.of(Part.PARAGRAPH, picture.alternative());
	}

	private List<Piece.Line> basis(String text) {
		String bare = DASH.matcher(text.strip()).replaceFirst("");
		String whole = ENDED.matcher(bare).matches() ? bare : bare + ";";
		return led(Part.BASIS, Span.plain(this.form.basisDash() ? "- " : ""), whole, Part.BASIS);
	}

	/** A first line that begins with something, and what follows it. */
	private List<Piece.Line> led(Part part, Span lead, String text, Part others) {
		List<String> parts = Lines.split(text);
		List<Piece.Line> made = new ArrayList<>();
		for (int at = 0; at < Math.max(1, parts.size()); at++) {
			List<Span> spans = new ArrayList<>();
			if (at == 0 && !lead.text().isEmpty()) {
				spans.add(lead);
			}
			spans.addAll(parts.isEmpty() ? List.of() : Span.of(parts.get(at)));
			made.add(this.lines.line((at == 0) ? part : others, spans));
		}
		return made;
	}

	/** The first line of the value stands beside the label, the others each below. */
	private List<? extends Piece> labelled(Block.Labelled labelled) {
		List<String> values = Lines.split(labelled.value());
		String label = String.join(" ", Lines.split(labelled.label()));
		String word = label.endsWith(":") ? label : label + ":";
		if (values.isEmpty()) {
			return List.of(new Piece.Dotted(this.lines.one(Part.LABELLED, word)));
		}
		List<Piece> pieces = new ArrayList<>(List.of(this.lines.one(Part.LABELLED, word + " " + values.get(0))));
		values.stream().skip(1).map((value) -> this.lines.one(Part.LABELLED, value)).forEach(pieces::add);
		return pieces;
	}

}
