package vn.danvankheo.ground.organisation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.FormValue;
import vn.danvankheo.ground.web.PhoneNumbers;
import vn.danvankheo.ground.web.PlainText;
import vn.danvankheo.ground.web.VietnameseDate;

/**
 * A unit as it is typed or imported; texts are tidied, never null.
 *
 * @param code mã, e.g. P01
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
		code = PlainText.line(code).toUpperCase(java.util.Locale.ROOT);
		name = PlainText.line(name);
		shortName = PlainText.line(shortName);
		shortName = shortName.isEmpty() ? name : shortName;
		kind = PlainText.line(kind);
		phone = PhoneNumbers.grouped(phone);
		address = PlainText.line(address);
		parent = PlainText.line(parent);
		validFrom = PlainText.line(validFrom);
	}

	static UnitForm empty(LocalDate today) {
		return new UnitForm("", "", "", "", "", "", "", VietnameseDate.format(today), null);
	}

	public static UnitForm of(Unit unit) {
		return new UnitForm(unit.code(), unit.name(), unit.shortName(), unit.kind().name(),
				Objects.toString(unit.phone(), ""), Objects.toString(unit.address(), ""),
				Objects.toString(unit.parent(), ""), VietnameseDate.format(unit.validFrom()), unit.version());
	}

	FormErrors check() {
		FormErrors errors = new FormErrors();
		errors.text("code", this.code, 20, "Nhập mã đơn vị");
		errors.unless(this.code.matches("[A-Z0-9-]*"), "code", Typed.NO_CODE);
		errors.text("name", this.name, 200, "Nhập tên đơn vị");
		errors.text("shortName", this.shortName, 100, null);
		errors.unless(unitKind().isPresent(), "kind", "Chọn loại đơn vị");
		errors.phones("phone", this.phone);
		errors.text("address", this.address, 300, null);
		errors.day("validFrom", this.validFrom, "Nhập ngày bắt đầu hoạt động");
		return errors;
	}

	Optional<UnitKind> unitKind() {
		return FormValue.constant(UnitKind.class, this.kind);
	}

	Optional<LocalDate> firstDay() {
		return VietnameseDate.parse(this.validFrom);
	}

	UnitId parentId() {
		return FormValue.identity(this.parent).map(UnitId::new).orElse(null);
	}

}
