package vn.danvankheo.steps.ledger;

import java.util.Collection;

/**
 * Several units of the ledger together.
 *
 * @param complete how many of those have enough or were let off
 * @param required tối thiểu
 * @param assigned of those, đã giao
 * @param missing thiếu
 * @param over vượt
 */
record LedgerTotal(String name, int units, int complete, int required, int drafting, int waiting, int returned,
		int received, int assigned, int missing, int over) {

	static LedgerTotal of(String name, Collection<LedgerLine> lines) {
		return new LedgerTotal(name, (int) lines.stream().filter(LedgerLine::owes).count(),
				(int) lines.stream().filter((line) -> line.owes() && line.complete()).count(),
				lines.stream().mapToInt(LedgerLine::required).sum(),
				lines.stream().mapToInt(LedgerLine::drafting).sum(), lines.stream().mapToInt(LedgerLine::waiting).sum(),
				lines.stream().mapToInt(LedgerLine::returned).sum(),
				lines.stream().mapToInt(LedgerLine::received).sum(),
				lines.stream().mapToInt(LedgerLine::assigned).sum(), lines.stream().mapToInt(LedgerLine::missing).sum(),
				lines.stream().mapToInt(LedgerLine::over).sum());
	}

	/** What counts towards the minimum. */
	public int counting() {
		return this.waiting + this.received;
	}

	/** «thiếu 6»; «–» where nobody owes a number. */
	public String gap() {
		if (this.missing > 0) {
			return "thiếu " + this.missing;
		}
		return (this.units > 0) ? "đủ" : "–";
	}

	/** «41/47 đơn vị đủ chỉ tiêu, 6 đơn vị còn thiếu 9 mô hình». */
	public String sentence() {
		int open = this.units - this.complete;
		String enough = this.complete + "/" + this.units + " đơn vị đủ chỉ tiêu";
		return (open == 0) ? enough : enough + ", " + open + " đơn vị còn thiếu " + this.missing + " mô hình";
	}

}
