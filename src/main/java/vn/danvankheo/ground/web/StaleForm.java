package vn.danvankheo.ground.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Somebody else saved the record while this form was open. The answer is a 409 page that
 * shows both texts, lets the person choose for each field, and sends the same form again
 * with the fresh version. Nothing is overwritten. A controller or service throws it:
 *
 * <pre class="code">
 * throw new StaleForm("/participations/" + id + "/content", saved.version(), saved.changedByName(), saved.changedAt())
 *     .text("name", "Tên mô hình", form.name(), saved.name())
 *     .text("content", "Nội dung thực hiện", form.content(), saved.content())
 *     .choice("novelty", "Loại", form.novelty(), words(form.novelty()), saved.novelty(), words(saved.novelty()));
 * </pre>
 *
 * Name every field of the form: those that are equal travel along hidden, those that
 * differ are asked for. The chosen values arrive under the same names, with the fresh
 * version in {@code version}.
 */
public class StaleForm extends Stale {

	private final String action;

	private final long freshVersion;

	private final transient Instant changedAt;

	private final transient List<Difference> differences = new ArrayList<>();

	private final transient Map<String, String> unchanged = new LinkedHashMap<>();

	/**
	 * Begins the comparison.
	 * @param action where the form is sent, beginning with a slash
	 * @param changedBy who saved it; may be null when that is not known
	 * @param changedAt when he did; may be null
	 */
	public StaleForm(String action, long freshVersion, String changedBy, Instant changedAt) {
		super(changedBy);
		this.action = action;
		this.freshVersion = freshVersion;
		this.changedAt = changedAt;
	}

	/** Compares a typed text, which may also be edited by hand on the page. */
	public StaleForm text(String name, String label, String mine, String theirs) {
		return add(new Difference(name, label, words(mine), words(mine), words(theirs), words(theirs), true));
	}

	/** Compares a value chosen from a list; the words are what the person reads. */
	public StaleForm choice(String name, String label, Object mine, String mineInWords, Object theirs,
			String theirsInWords) {
		return add(new Difference(name, label, words(mine), mineInWords, words(theirs), theirsInWords, false));
	}

	/** Sends this value along without asking. */
	public StaleForm hidden(String name, Object value) {
		this.unchanged.put(name, words(value));
		return this;
	}

	private StaleForm add(Difference difference) {
		if (difference.mine().equals(difference.theirs())) {
			return hidden(difference.name(), difference.mine());
		}
		this.differences.add(difference);
		return this;
	}

	private static String words(Object value) {
		return Objects.toString(value, "").replace("\r\n", "\n");
	}

	String action() {
		return this.action;
	}

	long freshVersion() {
		return this.freshVersion;
	}

	Instant changedAt() {
		return this.changedAt;
	}

	List<Difference> differences() {
		return this.differences;
	}

	Map<String, String> unchanged() {
		return this.unchanged;
	}

	/**
	 * One field in which the two texts differ.
	 *
	 * @param editable whether a third text may be written by hand
	 */
	record Difference(String name, String label, String mine, String mineInWords, String theirs, String theirsInWords,
			boolean editable) {

		/** Whether it needs a large box. */
		public boolean isLong() {
			return this.mine.length() > 80 || this.theirs.length() > 80 || this.mine.contains("\n")
					|| this.theirs.contains("\n");
		}

	}

}
