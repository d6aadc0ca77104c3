package vn.danvankheo.ground.organisation;

import java.util.Optional;
import java.util.UUID;

import vn.danvankheo.ground.web.PlainText;

/**
 * Which units the list shows.
 *
 * @param q words of the name or code, with or without marks
 * @param kind the name of a {@link UnitKind}; anything else means all
 * @param ended whether ended units are shown too
 * @param after the identity of the last unit of the page before
 */
record UnitFilter(String q, String kind, Boolean ended, String after) {

	UnitFilter {
		ended = Boolean.TRUE.equals(ended);
		q = PlainText.line(q);
		q = q.substring(0, Math.min(200, q.length()));
	}

	String pattern() {
		return "%" + SearchKey.of(this.q).value() + "%";
	}

	Optional<UnitKind> unitKind() {
		return Typed.constant(UnitKind.class, this.kind);
	}

	UUID afterId() {
		return Typed.identity(this.after).orElse(null);
	}

	/** The heading of the list: how many units it shows. */
	public String heading(int total) {
		if (narrows()) {
			return total + " đơn vị phù hợp";
		}
		return total + (this.ended ? " đơn vị, kể cả đã kết thúc" : " đơn vị đang hoạt động");
	}

	public boolean narrows() {
		return !this.q.isEmpty() || unitKind().isPresent();
	}

}
