package vn.danvankheo.edges.unitimport;

import java.util.Locale;

import vn.danvankheo.ground.web.PlainText;

/**
 * One row of a list of units, as it was read.
 *
 * @param row its number in the workbook, from 1
 * @param shortName tên gọi tắt; may be empty
 * @param phone điện thoại; may be empty
 * @param address địa chỉ; may be empty
 * @param parent code or name of the unit above; may be empty
 * @param another whether somebody said that it is another unit than the one of its name
 */
record UnitLine(int row, String code, String name, String shortName, String kind, String phone, String address,
		String parent, boolean another) {

	UnitLine {
		code = PlainText.line(code).toUpperCase(Locale.ROOT);
		name = PlainText.line(name);
		shortName = PlainText.line(shortName);
		kind = PlainText.line(kind);
		phone = PlainText.line(phone);
		address = PlainText.line(address);
		parent = PlainText.line(parent);
	}

	/** It is the unit of this code, whatever the list calls it. */
	UnitLine sameAs(String known) {
		return new UnitLine(this.row, known, this.name, this.shortName, this.kind, this.phone, this.address,
				this.parent, false);
	}

	/** It is another unit than the one of its name. */
	UnitLine anotherThanNamed() {
		return new UnitLine(this.row, this.code, this.name, this.shortName, this.kind, this.phone, this.address,
				this.parent, true);
	}

	String label() {
		return this.shortName.isEmpty() ? this.name : this.shortName;
	}

}
