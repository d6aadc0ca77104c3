package vn.danvankheo.year.campaign;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.danvankheo.ground.web.StaleForm;

/**
 * One field of a list in the plan, as saved.
 *
 * @param value what it says; empty for nothing
 * @param flag whether it is ticked («true») or not, rather than typed
 */
record PlanValue(String field, String label, String value, boolean flag) {

	static PlanValue text(String field, String label, Object value) {
		return new PlanValue(field, label, (value != null) ? value.toString() : "", false);
	}

	static PlanValue flag(String field, String label, boolean value) {
		return new PlanValue(field, label, value ? "true" : "", true);
	}

	static Map<String, String> byField(List<PlanValue> values) {
		return values.stream().collect(Collectors.toMap(PlanValue::field, PlanValue::value));
	}

	void compare(StaleForm stale, Map<String, String> typed) {
		String mine = typed.getOrDefault(this.field, "");
		if (this.flag) {
			stale.choice(this.field, this.label, mine, words(mine), this.value, words(this.value));
		}
		else {
			stale.text(this.field, this.label, mine, this.value);
		}
	}

	private static String words(String flag) {
		return flag.isEmpty() ? "không" : "có";
	}

}
