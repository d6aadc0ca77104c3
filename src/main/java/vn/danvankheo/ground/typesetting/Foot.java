package vn.danvankheo.ground.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What stands below the text: who gets the paper, at the left, and who signs it. */
final class Foot {

	private static final double ABOVE = 12;

	private static final Pattern DASH = Pattern.compile("^[-–]\\s*");

	private static final Pattern END = Pattern.compile("[\\s.;,]*$");

	private final OfficialDocument document;

	private final PaperForm form;

	private final Lines lines;

	private final double width;

	Foot(OfficialDocument document, PaperForm form, double width) {
		this.document = document;
		this.form = form;
		this.lines = new Lines(form);
		this.width = width;
	}

	boolean isSigned() {
		return !this.document.signatures().isEmpty();
	}

	List<Piece> pieces() {
		List<OfficialDocument.Signature> signatures = this.document.signatures();
		if (signatures.isEmpty() && this.document.recipients().isEmpty()) {
			return List.of();
		}
		if (this.document.issuer().isJoint()) {
			return jointly(signatures);
		}
		List<List<List<Piece>>> rows = new ArrayList<>();
		if (signatures.size() < 2) {
			rows.add(List.of(lowered(recipients()),
					signatures.isEmpty() ? List.of() : lowered(signature(signatures.get(0)))));
		}
		for (int at = 0; at < signatures.size() && signatures.size() > 1; at += 2) {
			rows.add(List.of(lowered(signature(signatures.get(at))),
					(at + 1 < signatures.size()) ? lowered(signature(signatures.get(at + 1))) : List.of()));
		}
		return List.of(new Piece.Columns(List.of(this.width / 2, this.width / 2), rows));
	}

	/**
	 * The organ that presides signs at the right, the others beside and below it; who
	 * gets the paper stands under all of them.
	 */
	private List<Piece> jointly(List<OfficialDocument.Signature> signatures) {
		List<List<List<Piece>>> rows = new ArrayList<>();
		for (int at = 0; at < signatures.size(); at += 2) {
			List<Piece> left = (at + 1 < signatures.size()) ? lowered(signature(signatures.get(at + 1))) : List.of();
			rows.add(List.of(left, lowered(signature(signatures.get(at)))));
		}
		rows.add(List.of(lowered(recipients()), List.of()));
		return List.of(new Piece.Columns(List.of(this.width / 2, this.width / 2), rows));
	}

	private List<Piece> recipients() {
		List<String> names = this.document.recipients();
		if (names.isEmpty()) {
			return List.of();
		}
		List<Piece> pieces = new ArrayList<>(this.lines.of(Part.RECIPIENTS, "Nơi nhận:"));
		for (int at = 0; at < names.size(); at++) {
			String bare = END.matcher(DASH.matcher(names.get(at).strip()).replaceFirst("")).replaceFirst("");
			String end = (at < names.size() - 1) ? this.form.recipientBreak() : ".";
			pieces.add(this.lines.one(Part.RECIPIENT, "- " + bare + end));
		}
		return pieces;
	}

	private List<Piece> signature(OfficialDocument.Signature signature) {
		List<Piece> pieces = new ArrayList<>();
		for (String line : signature.lines()) {
			boolean authority = this.form.authorities().stream().anyMatch(line::startsWith);
			pieces.addAll(this.lines.of(authority ? Part.AUTHORITY : Part.POSITION, line));
		}
		pieces.add(new Piece.Space(Part.POSITION, this.form.look(Part.POSITION), this.form.roomToSign()));
		pieces.addAll(this.lines.of(Part.SIGNER, signature.name()));
		return pieces;
	}

	/** Some room between the text and the first line. */
	private static List<Piece> lowered(List<Piece> pieces) {
		List<Piece> lowered = new ArrayList<>(pieces);
		if (!lowered.isEmpty() && lowered.get(0) instanceof Piece.Line line) {
			lowered.set(0, new Piece.Line(line.part(), line.spans(), line.look().space(ABOVE, line.look().after())));
		}
		return lowered;
	}

	/**
	 * The signature never stands alone on a page: the last lines of the text go along,
	 * and a picture among them does not part them.
	 */
	static List<Piece> keptWithLast(List<Piece> text) {
		List<Piece> kept = new ArrayList<>(text);
		int at = kept.size() - 1;
		while (at >= 0) {
			kept.set(at, keptWithNext(kept.get(at)));
			boolean below = at > 0 && kept.get(at - 1) instanceof Piece.Image;
			if (!below && !(kept.get(at) instanceof Piece.Image)) {
				return kept;
			}
			at--;
		}
		return kept;
	}

	private static Piece keptWithNext(Piece piece) {
		if (piece instanceof Piece.Line line) {
			return new Piece.Line(line.part(), line.spans(), line.look().keptWithNext());
		}
		if (piece instanceof Piece.Dotted dotted) {
			return new Piece.Dotted((Piece.Line) keptWithNext(dotted.line()));
		}
		return piece;
	}

}
