package vn.danvankheo.steps.sampling;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;

/** A rule as typed. */
record SampleForm(String size, boolean eachWard, Set<Priority> first, String seed, String reason) {

	/** More than all teams of a year can see. */
	private static final int MOST = 2000;

	private static final int LARGEST_SEED = 999_999;

	private static final int LONGEST_REASON = 1000;

	/**
	 * What the page proposes: a third of the models, those first that want looking at.
	 */
	static SampleForm proposed(int candidates, int seed) {
		return new SampleForm(String.valueOf(Math.max(1, Math.min(MOST, (candidates + 2) / 3))), true,
				EnumSet.of(Priority.UNVISITED, Priority.SILENT), String.valueOf(seed), "");
	}

	static SampleForm of(Map<String, String> fields) {
		Set<Priority> first = EnumSet.noneOf(Priority.class);
		for (Priority priority : Priority.values()) {
			if (fields.containsKey("first-" + priority)) {
				first.add(priority);
			}
		}
		return new SampleForm(fields.getOrDefault("size", ""), fields.containsKey("eachWard"), first,
				fields.getOrDefault("seed", ""), fields.getOrDefault("reason", ""));
	}

	/** The rule, for so many candidates. */
	Checked<Rule> rule(int candidates) {
		FormErrors errors = new FormErrors();
		Integer many = errors.number("size", this.size, 1, Math.max(1, Math.min(candidates, MOST)),
				"Nhập số mô hình cần kiểm tra");
		Integer number = errors.number("seed", this.seed, 0, LARGEST_SEED, "Nhập số ngẫu nhiên, ví dụ 2023");
		return errors.or(() -> new Rule(many, this.eachWard, this.first, number));
	}

	/** Why it is drawn so. */
	Checked<String> why() {
		FormErrors errors = new FormErrors();
		String words = errors.text("reason", this.reason, LONGEST_REASON, "Ghi vì sao chọn như vậy; in vào quyết định");
		return errors.or(() -> words);
	}

	public List<Priority> priorities() {
		return List.of(Priority.values());
	}

}
