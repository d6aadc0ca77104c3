package vn.danvankheo.edges.unitimport;

import vn.danvankheo.ground.organisation.SearchKey;

/**
 * The name of a unit as it is compared: «P.1», «Phường 01» and «Đảng bộ Phường 1» are the
 * same.
 */
record UnitName(String key) {

	static UnitName of(String name) {
		String key = SearchKey.of(name)
			.value()
			.replaceFirst("^dang (bo|uy) ", "")
			.replaceFirst("^p(?=\\d| )", "phuong ")
			.replaceFirst("^x(?= )", "xa ")
			.replaceFirst("^tt(?= )", "thi tran ")
			.replaceAll("\\b0+(?=\\d)", "")
			.replaceAll(" +", " ");
		return new UnitName(key);
	}

}
