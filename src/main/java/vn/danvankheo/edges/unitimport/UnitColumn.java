package vn.danvankheo.edges.unitimport;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import vn.danvankheo.ground.organisation.SearchKey;

/** The columns of a list of units, found by what their heading says. */
enum UnitColumn {

	CODE("Mã", 12, "ma", "ma don vi", "ky hieu"), NAME("Tên đơn vị", 45, "ten don vi", "don vi", "ten"),
	SHORT_NAME("Tên gọi tắt", 25, "ten goi tat", "goi tat", "ten ngan"),
	KIND("Loại", 22, "loai", "loai don vi", "khoi"),
	PHONE("Điện thoại", 18, "dien thoai", "so dien thoai", "sdt", "dt"), ADDRESS("Địa chỉ", 45, "dia chi", "tru so"),
	PARENT("Đơn vị cấp trên", 25, "don vi cap tren", "cap tren", "truc thuoc");

	private final String heading;

	private final double width;

	private final Set<String> aliases;

	UnitColumn(String heading, double width, String... aliases) {
		this.heading = heading;
		this.width = width;
		this.aliases = Set.of(aliases);
	}

	String heading() {
		return this.heading;
	}

	double width() {
		return this.width;
	}

	/** The column whose heading this is. */
	static Optional<UnitColumn> headed(String text) {
		String key = SearchKey.of(text).value();
		return Arrays.stream(values()).filter((column) -> column.aliases.contains(key)).findFirst();
	}

}
