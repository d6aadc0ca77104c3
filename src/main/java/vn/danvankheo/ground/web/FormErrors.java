package vn.danvankheo.ground.web;

import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What is wrong with a form: the words by field, in the order of the page. A page that
 * gets them as «errors» after a form was sent answers 422 ({@link WrongForms}).
 */
public final class FormErrors extends AbstractMap<String, String> {

	private final Map<String, String> byField = new LinkedHashMap<>();

	/** One thing that is wrong. */
	public static FormErrors of(String field, String words) {
		FormErrors errors = new FormErrors();
		errors.add(field, words);
		return errors;
	}

	/** Says what is wrong with a field, unless null; the first word on a field stays. */
	public void add(String field, String words) {
		if (words != null) {
			this.byField.putIfAbsent(field, words);
		}
	}

	/** Says it of the field unless this holds. */
	public void unless(boolean right, String field, String words) {
		if (!right) {
			add(field, words);
		}
	}

	/**
	 * The day typed into a field; null when there is none or it is wrong, which is said.
	 * @param missing what to say to an empty field; null when it may be empty
	 */
	public LocalDate day(String field, String typed, String missing) {
		String text = text(field, typed, 30, missing);
		if (text.isEmpty()) {
			return null;
		}
		add(field, VietnameseDate.whyNone(text));
		return VietnameseDate.parse(text).orElse(null);
	}

	/** The telephone numbers typed into a field must be some, unless it is empty. */
	public void phones(String field, String typed) {
		boolean empty = text(field, typed, PhoneNumbers.LONGEST, null).isEmpty();
		unless(empty || PhoneNumbers.parse(typed).isPresent(), field, PhoneNumbers.UNREADABLE);
	}

	/** The whole number typed into a field; null when there is none or it is wrong. */
	public Integer number(String field, String typed, int least, int most, String missing) {
		String text = text(field, typed, 10, missing);
		if (text.isEmpty()) {
			return null;
		}
		if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
			add(field, "Nhập số từ %d đến %d".formatted(least, most));
			return null;
		}
		return Integer.valueOf(text);
	}

	/**
	 * The text typed into a field, without blanks around it; empty when there is none.
	 */
	public String text(String field, String typed, int longest, String missing) {
		String text = (typed != null) ? typed.strip() : "";
		if (text.isEmpty() && missing != null) {
			add(field, missing);
		}
		if (text.length() > longest) {
			add(field, "Tối đa %d ký tự".formatted(longest));
		}
		return text;
	}

	public boolean none() {
		return isEmpty();
	}

	/** What the form says, made only when nothing is wrong with it. */
	public <T> Checked<T> or(Supplier<T> value) {
		return new Checked<>(none() ? value.get() : null, this);
	}

	/** Says what is wrong with a part of the form, too; null when something is. */
	public <T> T take(Checked<T> part) {
		addAll(part.errors());
		return part.errors().none() ? part.value() : null;
	}

	/** Says these, too. */
	public void addAll(FormErrors others) {
		others.forEach(this::add);
	}

	/** Fails where the form was filled in by a program. */
	public void orThrow() {
		if (!none()) {
			throw new IllegalArgumentException(toString());
		}
	}

	@Override
	public Set<Entry<String, String>> entrySet() {
		return Collections.unmodifiableSet(this.byField.entrySet());
	}

}
