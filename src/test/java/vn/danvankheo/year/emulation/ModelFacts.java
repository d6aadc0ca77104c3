package vn.danvankheo.year.emulation;

import java.time.LocalDate;

/** What models of tests state; a test changes only what it is about. */
public final class ModelFacts {

	private ModelFacts() {
	}

	/** Everything but the field, which the catalogue of a campaign gives. */
	public static Facts complete() {
		return Facts.empty()
			.with(Fact.NAME, "Thắp sáng đường quê")
			.with(Fact.ADDRESS, "Ấp 3")
			.with(Fact.STARTS_ON, LocalDate.of(2023, 3, 1))
			.with(Fact.ENDS_ON, LocalDate.of(2023, 11, 30))
			.with(Fact.CONTENT, "Vận động các hộ cùng làm.")
			.with(Fact.OWNER, "Chi bộ ấp 3")
			.with(Fact.PERSON_IN_CHARGE, "Tổ trưởng")
			.with(Fact.PHONE, "0912345678");
	}

	/** The same with this name. */
	public static Facts complete(String name) {
		return complete().with(Fact.NAME, name);
	}

}
