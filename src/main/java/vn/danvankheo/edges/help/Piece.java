package vn.danvankheo.edges.help;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * A piece of the guide: words and what they are, never HTML.
 *
 * @param kind the element it becomes, or «text»
 * @param text the words, or where a link leads; empty for what only holds others
 */
record Piece(String kind, String text, List<Piece> pieces) {

	/** What stands in this node. */
	static List<Piece> in(Node parent) {
		List<Piece> pieces = new ArrayList<>();
		for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
			if (parent instanceof ListItem && node instanceof Paragraph) {
				pieces.addAll(in(node));
			}
			else {
				pieces.add(of(node));
			}
		}
		return pieces;
	}

	static Piece of(Node node) {
		if (node instanceof Text words) {
			return new Piece("text", words.getLiteral(), List.of());
		}
		if (node instanceof Code words) {
			return new Piece("code", words.getLiteral(), List.of());
		}
		if (node instanceof Link link) {
			return new Piece("a", link.getDestination(), in(node));
		}
		String kind = kind(node);
		return new Piece(kind, kind.equals("text") ? " " : "", in(node));
	}

	/** Whatever the guide does not use is a space: line breaks, and HTML. */
	private static String kind(Node node) {
		if (node instanceof Paragraph) {
			return "p";
		}
		if (node instanceof StrongEmphasis) {
			return "strong";
		}
		if (node instanceof ListItem) {
			return "li";
		}
		return (node instanceof BulletList) ? "ul" : (node instanceof OrderedList) ? "ol" : "text";
	}

	/** Its words without what they are. */
	String words() {
		String own = this.kind.equals("a") ? "" : this.text;
		return own + this.pieces.stream().map(Piece::words).collect(Collectors.joining(list() ? " " : ""));
	}

	/** Itself, or the items of a list. */
	Stream<Piece> lines() {
		return list() ? this.pieces.stream() : Stream.of(this);
	}

	private boolean list() {
		return this.kind.equals("ul") || this.kind.equals("ol");
	}

}
