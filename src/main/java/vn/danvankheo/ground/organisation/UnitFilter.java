package vn.danvankheo.ground.organisation;

import java.util.Map;

import vn.danvankheo.ground.web.ListFilter;
import vn.danvankheo.ground.web.UrlFilter;
import vn.danvankheo.ground.web.UrlNames;

/** Which units the list shows: by name or code, by kind, ended ones too or not. */
record UnitFilter(UrlFilter asked) implements ListFilter {

	private static final UrlNames NAMES = UrlNames.at("/units")
		.words("q")
		.oneOf("kind", UnitKind.values())
		.flag("ended")
		.id("after");

	static UnitFilter of(Map<String, String> given) {
		return new UnitFilter(NAMES.of(given));
	}

	public boolean ended() {
		return this.asked.asks("ended");
	}

	/** The heading of the list: how many units it shows. */
	public String heading(int total) {
		if (narrows()) {
			return total + " đơn vị phù hợp";
		}
		return total + (ended() ? " đơn vị, kể cả đã kết thúc" : " đơn vị đang hoạt động");
	}

	public boolean narrows() {
		return this.asked.asksBut("ended");
	}

}
