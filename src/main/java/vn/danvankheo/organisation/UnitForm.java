package vn.danvankheo.organisation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A unit as it is typed or imported; texts are tidied, never null.
 *
 * @param code mã, e.g. P01
 * @param name tên đơn vị
 * @param shortName tên gọi tắt; the name when left empty
 * @param kind the name of a {@link UnitKind}
 * @param phone điện thoại; may be empty
 * @param address địa chỉ; may be empty
 * @param parent the identity of the unit above; may be empty
 * @param validFrom the first day, as typed
 * @param version the version the form was opened with; null for a new unit
 */
public record UnitForm(String code, String name, String shortName, String kind, String phone, String address,
		String parent, String validFrom, Long version) {

	/** Tidies every text. */
	public UnitForm {
		code = Typed.text(code).toUpperCase(java.util.Locale.ROOT);
		name = Typed.text(name);
		shortName = Typed.text(shortName);
		shortName = shortName.isEmpty() ? name : shortName;
		kind = Typed.text(kind);
		phone = Typed.text(phone);
		address = Typed.text(address);
		parent = Typed.text(parent);
		validFrom = Typed.text(validFrom);
	}

	static UnitForm empty(LocalDate today) {
		return new UnitForm("", "", "", "", "", "", "", written(today), null);
	}

	/** A saved unit as it stands in its form. */
	public static UnitForm of(Unit unit) {
		return new UnitForm(unit.code(), unit.name(), unit.shortName(), unit.kind().name(),
				Objects.toString(unit.phone(), ""), Objects.toString(unit.address(), ""),
				Objects.toString(unit.parent(), ""), written(unit.validFrom()), unit.version());
	}

	/** As papers write it: the month in two digits only for January and February. */
	private static String written(LocalDate day) {
		String month = (day.getMonthValue() < 3) ? "0" + day.getMonthValue() : "" + day.getMonthValue();
		return "%02d/%s/%d".formatted(day.getDayOfMonth(), month, day.getYear());
	}

	Problems check() {
		return new Problems().required("code", this.code, 20, "unit.codeMissing")
			.unless(this.code.matches("[A-Z0-9-]*"), "code", "unit.code")
			.required("name", this.name, 200, "unit.nameMissing")
			.optional("shortName", this.shortName, 100)
			.unless(unitKind().isPresent(), "kind", "unit.kind")
			.phone("phone", this.phone)
			.optional("address", this.address, 300)
			.unless(firstDay().isPresent(), "validFrom", "day");
	}

	Optional<UnitKind> unitKind() {
		return Typed.constant(UnitKind.class, this.kind);
	}

	Optional<LocalDate> firstDay() {
		return Typed.day(this.validFrom);
	}

	UnitId parentId() {
		return Typed.identity(this.parent).map(UnitId::new).orElse(null);
	}

}
