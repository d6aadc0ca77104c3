package vn.danvankheo.ground.document;

import java.util.List;

/**
 * What withdrawing a paper will do, for whoever is about to.
 *
 * @param together its corrections, which go with it
 * @param undone what becomes of what it ordered, a sentence each
 * @param units those that have it, by name
 */
record WithdrawPage(PaperHead head, List<Correction> together, List<String> undone, List<String> units) {

	/** Who is told, in words. */
	public String reaches() {
		return this.units.isEmpty() ? "Văn bản này chưa gửi cho đơn vị nào qua hệ thống." : this.units.size()
				+ " đơn vị thấy ngay ở trang đầu và ở trang văn bản: " + String.join(", ", this.units) + ".";
	}

	/**
	 * A correction of the paper.
	 *
	 * @param draft whether it was never issued, so that it is given up
	 */
	record Correction(String name, boolean draft) {

	}

}
