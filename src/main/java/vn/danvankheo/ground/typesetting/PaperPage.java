package vn.danvankheo.ground.typesetting;

import java.util.Base64;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The PDF's source as a tree of elements: no text of a paper is ever read as markup.
 */
final class PaperPage {

	/** What the PDF may round up, in millimetres. */
	private static final double SURELY = 0.1;

	private final Document page;

	private final PaperForm form;

	private PaperPage(Document page, PaperForm form) {
		this.page = page;
		this.form = form;
	}

	static Document of(OfficialDocument document, PaperForm form) {
		try {
			Document page = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
			new PaperPage(page, form).write(document);
			return page;
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void write(OfficialDocument document) {
		Element html = this.page.createElement("html");
		this.page.appendChild(html);
		html.setAttribute("lang", "vi-VN");
		Element head = add(html, "head", null);
		text(add(head, "title", null), Titles.of(document));
		Element description = add(head, "meta", null);
		description.setAttribute("name", "subject");
		description.setAttribute("content", Titles.of(document));
		text(add(head, "style", null), PaperCss.of(this.form));
		Element body = add(html, "body", null);
		boolean first = true;
		for (Piece.Section section : Composer.compose(document, this.form)) {
			Element part = add(body, "div",
					(section.landscape() ? "lying" : "standing") + " section" + (first ? " first" : ""));
			double width = this.form.page().textWidth(section.landscape());
			section.pieces().forEach((piece) -> write(part, piece, width));
			first = false;
		}
	}

	private void write(Element target, Piece piece, double room) {
		if (piece instanceof Piece.Line line) {
			line(target, line, "");
		}
		else if (piece instanceof Piece.Dotted dotted) {
			dotted(target, dotted.line(), room);
		}
		else if (piece instanceof Piece.Rule rule) {
			add(target, "div", "rule").setAttribute("style", millimetres("width", rule.width()));
		}
		else if (piece instanceof Piece.Space space) {
			add(target, "div", null).setAttribute("style", "height: " + space.height() + "pt");
		}
		else if (piece instanceof Piece.Columns columns) {
			columns(target, columns);
		}
		else if (piece instanceof Piece.Ruled ruled) {
			new PageTable(this, target).write(ruled);
		}
		else if (piece instanceof Piece.Image image) {
			picture(target, image);
		}
	}

	void line(Element target, Piece.Line line, String also) {
		Look usual = this.form.look(line.part());
		StringBuilder classes = new StringBuilder(line.part().style()).append(also);
		if (line.look().align() != usual.align()) {
			classes.append(' ').append(line.look().align().name().toLowerCase(Locale.ROOT));
		}
		if (line.look().withNext() && !usual.withNext()) {
			classes.append(" kept");
		}
		Element paragraph = add(target, element(line.part()), classes.toString());
		if (line.look().before() != usual.before() || line.look().firstLine() != usual.firstLine()) {
			paragraph.setAttribute("style", "padding-top: " + line.look().before() + "pt; "
					+ millimetres("text-indent", line.look().firstLine()));
		}
		spans(paragraph, line);
	}

	private void spans(Element target, Piece.Line line) {
		for (List<Span> word : Words.of(line.spans())) {
			if (word.size() > 1) {
				whole(target, word, line.look());
			}
			else {
				span(target, word.get(0));
			}
		}
	}

	/**
	 * A word whose letters are set in different ways is one word all the same. A line
	 * would end between its parts, so each takes the room of those that follow, and they
	 * step back into it.
	 */
	private void whole(Element target, List<Span> word, Look look) {
		double room = 0;
		for (int at = 0; at < word.size(); at++) {
			Span span = word.get(at);
			double rest = width(word.subList(at + 1, word.size()), look);
			Element part = add(target, span.italic() ? "i" : "span", span.bold() ? "whole strong" : "whole");
			part.setAttribute("style", millimetres("margin-left", -room) + "; " + millimetres("margin-right", rest));
			text(part, blanks(span.text()));
			room = rest;
		}
	}

	private static double width(List<Span> spans, Look look) {
		return spans.stream()
			.mapToDouble((span) -> SURELY + Letters.of(look.bold() || span.bold(), look.italic() || span.italic())
				.width(span.text(), look.size()))
			.sum();
	}

	private void span(Element target, Span span) {
		if (!span.text().isEmpty()) {
			Element inner = span.bold() ? add(target, "b", null) : target;
			text(span.italic() ? add(inner, "i", null) : inner, blanks(span.text()));
		}
	}

	private void dotted(Element target, Piece.Line line, double room) {
		Look look = line.look();
		String before = line.spans().isEmpty() ? "" : line.text() + " ";
		double indent = look.firstLine();
		double used = (Letters.width(before, look) + indent) % room;
		int dots = (int) ((room - used) / Letters.width(".", look));
		Piece.Line filled = new Piece.Line(line.part(), List.of(Span.plain(before + ".".repeat(dots))), look);
		line(target, filled, "");
	}

	private void columns(Element target, Piece.Columns columns) {
		Element table = add(target, "div", "columns");
		double width = columns.widths().stream().mapToDouble(Double::doubleValue).sum();
		table.setAttribute("style", millimetres("width", width));
		for (List<List<Piece>> cells : columns.rows()) {
			Element row = add(table, "div", "row");
			for (int at = 0; at < cells.size(); at++) {
				double room = columns.widths().get(at);
				Element cell = add(row, "div", "cell");
				cell.setAttribute("style", millimetres("width", room));
				cells.get(at).forEach((piece) -> write(cell, piece, room));
			}
		}
	}

	private void picture(Element target, Piece.Image image) {
		Element picture = add(add(target, "div", "picture"), "img", null);
		picture.setAttribute("src",
				"data:image/png;base64," + Base64.getEncoder().encodeToString(Pictures.png(image.source().content())));
		picture.setAttribute("alt", Span.text(Span.of(image.source().alternative())));
		picture.setAttribute("style",
				millimetres("width", image.width()) + "; " + millimetres("height", image.height()));
	}

	/** Blanks keep their width. */
	private static String blanks(String text) {
		return text.replaceAll(" (?= )", "\u00A0");
	}

	private static String element(Part part) {
		return switch (part) {
			case TYPE_NAME, APPENDIX_TITLE -> "h1";
			case HEADING_1 -> "h2";
			case HEADING_2 -> "h3";
			default -> "p";
		};
	}

	Element add(Element target, String name, String classes) {
		Element element = this.page.createElement(name);
		if (classes != null) {
			element.setAttribute("class", classes);
		}
		target.appendChild(element);
		return element;
	}

	private void text(Element target, String text) {
		target.appendChild(this.page.createTextNode(text));
	}

	static String millimetres(String what, double value) {
		return String.format(Locale.ROOT, "%s: %.3fmm", what, value);
	}

}
