package vn.danvankheo.ground.typesetting;

import java.time.LocalDate;

/**
 * The rule a paper's form follows. A paper keeps the one it was made under, also when it
 * is printed again years later.
 */
public enum FormatProfile {

	/** Party papers until 26/5/2026: Hướng dẫn 36-HD/VPTW (2018). */
	HD36,
	/** Party papers since 27/5/2026: Hướng dẫn 05-HD/VPTW (2026). */
	HD05,
	/** State papers: Nghị định 30/2020/NĐ-CP. */
	ND30;

	private static final LocalDate HD05_IN_FORCE = LocalDate.of(2026, 5, 27);

	/** The rule for a Party paper of this day. */
	public static FormatProfile ofParty(LocalDate day) {
		return day.isBefore(HD05_IN_FORCE) ? HD36 : HD05;
	}

	/**
	 * Whether numbers run through a term (Party) rather than through a year (state).
	 */
	public boolean numbersRunThroughTerm() {
		return this != ND30;
	}

	/** Number and symbol as people cite them: «05-TB/ThU», «15/QĐ-UBND». */
	public String reference(int number, String symbol) {
		return "%02d%s%s".formatted(number, (this == ND30) ? "/" : "-", symbol);
	}

	/**
	 * Number and symbol as they are printed; a number not yet given leaves room to write
	 * it.
	 */
	public String numbered(Integer number, String symbol) {
		return (number != null) ? reference(number, symbol) : "      " + reference(0, symbol).substring(2);
	}

	/** Who is signed for, as a signature's first line: «T/M BAN THƯỜNG VỤ». */
	public String onBehalf(String organ) {
		return ((this == ND30) ? "TM. " : "T/M ") + organ;
	}

}
