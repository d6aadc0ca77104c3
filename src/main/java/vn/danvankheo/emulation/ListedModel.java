package vn.danvankheo.emulation;

import java.util.List;

import vn.danvankheo.web.VietnameseDate;

/**
 * A model as the printed list of registrations has it, everything in words.
 *
 * @param unitName the unit, as lists call it
 * @param unitKind its kind, by name
 * @param name tên mô hình, điển hình
 * @param kind «Mô hình, tập thể»
 * @param field lĩnh vực
 * @param address địa chỉ thực hiện
 * @param period from and to
 * @param content nội dung thực hiện
 * @param owner chủ mô hình, người phụ trách, điện thoại
 * @param novelty mới, duy trì, …
 * @param note ghi chú
 * @param stage where it stands
 */
public record ListedModel(String unitName, String unitKind, String name, String kind, String field, String address,
		String period, String content, String owner, String novelty, String note, Stage stage) {

	static ListedModel of(ExportedModel model, FactWords words) {
		return new ListedModel(model.unitName(), model.unitKind(), model.name(),
				kind(model.modelKind(), model.ownerKind(), words), (model.fieldName() != null) ? model.fieldName() : "",
				model.address(), period(model.startsOn(), model.endsOn()), model.content(),
				owner(model.owner(), model.personInCharge(), words.of(Fact.PHONE, model.phone())),
				words.of(Fact.NOVELTY, model.novelty().name()), model.note(), model.stage());
	}

	/** One that a unit has in hand. */
	public static ListedModel of(Participation model, String unitName, FactWords words) {
		Facts facts = model.facts();
		return new ListedModel(unitName, "", facts.name(), kind(facts.modelKind(), facts.ownerKind(), words),
				words.of(Fact.FIELD, Fact.FIELD.of(model.stated())), facts.address(),
				period(facts.startsOn(), facts.endsOn()), facts.content(),
				owner(facts.owner(), facts.personInCharge(), words.of(Fact.PHONE, facts.phone())),
				words.of(Fact.NOVELTY, facts.novelty().name()), facts.note(), model.stage());
	}

	private static String kind(ModelKind kind, OwnerKind owner, FactWords words) {
		return words.of(Fact.MODEL_KIND, kind.name()) + ", "
				+ words.of(Fact.OWNER_KIND, owner.name()).toLowerCase(java.util.Locale.forLanguageTag("vi"));
	}

	private static String period(java.time.LocalDate from, java.time.LocalDate to) {
		return (from == null && to == null) ? "" : VietnameseDate.format(from) + " – " + VietnameseDate.format(to);
	}

	private static String owner(String owner, String person, String phone) {
		return String.join("; ",
				List.of(owner, person, phone).stream().filter((part) -> part != null && !part.isBlank()).toList());
	}

}
