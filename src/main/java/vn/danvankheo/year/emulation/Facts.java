package vn.danvankheo.year.emulation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.danvankheo.year.campaign.FieldId;

/**
 * What a unit states about a model for one year; a draft may leave anything but the name
 * empty. Texts are NFC, without NUL, trimmed; never null.
 *
 * @param name tên mô hình, điển hình (fact 1)
 * @param field lĩnh vực; null while not chosen
 * @param hardField whether the unit marks it as a hard, central field (plan, V bước 1)
 * @param address địa chỉ thực hiện (fact 2)
 * @param startsOn first day (fact 3); null while not known
 * @param endsOn last day (fact 3); null while not known
 * @param content nội dung thực hiện (fact 4)
 * @param owner chủ mô hình (fact 5)
 * @param personInCharge người phụ trách (fact 5, may be named together with the owner)
 * @param phone digits beginning with 0, as {@code PhoneNumber} writes it; empty when not
 * given
 * @param note ghi chú
 */
@Embeddable
public record Facts(String name, @Enumerated(EnumType.STRING) ModelKind modelKind,
		@Enumerated(EnumType.STRING) OwnerKind ownerKind, @Enumerated(EnumType.STRING) Novelty novelty, FieldId field,
		boolean hardField, String address, LocalDate startsOn, LocalDate endsOn, String content, String owner,
		String personInCharge, String phone, String note) {

	private static final Facts EMPTY = new Facts("", ModelKind.MODEL, OwnerKind.COLLECTIVE, Novelty.NEW, null, false,
			"", null, null, "", "", "", "", "");

	/** What a list that was read long ago did not keep is empty. */
	public Facts {
		name = Objects.requireNonNullElse(name, "");
		address = Objects.requireNonNullElse(address, "");
		content = Objects.requireNonNullElse(content, "");
		owner = Objects.requireNonNullElse(owner, "");
		personInCharge = Objects.requireNonNullElse(personInCharge, "");
		phone = Objects.requireNonNullElse(phone, "");
		note = Objects.requireNonNullElse(note, "");
	}

	/** Nothing stated yet: mô hình, tập thể, mới. */
	public static Facts empty() {
		return EMPTY;
	}

	/** What is stated of a fact; null when no day or field is. */
	public Object of(Fact fact) {
		return fact.value(Fact.Stated.of(this));
	}

	/** The same but for one fact. */
	public Facts with(Fact changed, Object value) {
		return said((fact) -> (fact == changed) ? value : of(fact));
	}

	/**
	 * Whether one of its days is not of this year; the unit may mean it, and is asked.
	 */
	public boolean hasDaysOutside(int year) {
		return Stream.of(this.startsOn, this.endsOn).filter(Objects::nonNull).anyMatch((day) -> day.getYear() != year);
	}

	/** All that is said; the one place that knows in which order facts stand. */
	static Facts said(Function<Fact, Object> said) {
		return new Facts((String) said.apply(Fact.NAME), (ModelKind) said.apply(Fact.MODEL_KIND),
				(OwnerKind) said.apply(Fact.OWNER_KIND), (Novelty) said.apply(Fact.NOVELTY),
				(FieldId) said.apply(Fact.FIELD), (Boolean) said.apply(Fact.HARD_FIELD),
				(String) said.apply(Fact.ADDRESS), (LocalDate) said.apply(Fact.STARTS_ON),
				(LocalDate) said.apply(Fact.ENDS_ON), (String) said.apply(Fact.CONTENT),
				(String) said.apply(Fact.OWNER), (String) said.apply(Fact.PERSON_IN_CHARGE),
				(String) said.apply(Fact.PHONE), (String) said.apply(Fact.NOTE));
	}

}
