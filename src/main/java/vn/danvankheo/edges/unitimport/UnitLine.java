package vn.danvankheo.edges.unitimport;

import java.util.Locale;

/**
 * One row of a list of units, as it was read.
 *
 * @param row its number in the workbook, from 1
 * @param code mã
 * @param name tên đơn vị
 * @param shortName tên gọi tắt; may be empty
 * @param phone điện thoại; may be empty
 * @param address địa chỉ; may be empty
 * @param parent code or name of the unit above; may be empty
 */
record UnitLine(int row, String code, String name, String shortName, String kind, String phone, String address,
		String parent) {

	UnitLine {
		code = text(code).toUpperCase(Locale.ROOT);
		name = text(name);
		shortName = text(shortName);
		kind = text(kind);
		phone = text(phone);
		address = text(address);
		parent = text(parent);
	}

	private static String text(String text) {
		return (text != null) ? text.strip() : "";
	}

	String label() {
		return this.shortName.isEmpty() ? this.name : this.shortName;
	}

}
