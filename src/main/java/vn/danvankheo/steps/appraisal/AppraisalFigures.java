package vn.danvankheo.steps.appraisal;

/**
 * How far the appraisal of a campaign has come, for one reader.
 *
 * @param waiting received and not decided by a meeting
 * @param unheard those on which the reader may give an opinion and has not
 * @param undecided those without a proposal that the reader may judge
 */
record AppraisalFigures(int waiting, int proposed, int conflicting, int hard, int unheard, int undecided, int decided) {

	static AppraisalFigures none() {
		return new AppraisalFigures(0, 0, 0, 0, 0, 0, 0);
	}

	public String heading() {
		if (this.waiting > 0) {
			return "Đã có đề xuất " + words() + " mô hình";
		}
		return (this.decided > 0) ? "Đã kết luận " + this.decided + " mô hình, không còn mô hình chờ thẩm định"
				: "Chưa có mô hình nào chờ thẩm định";
	}

	/** How many are left without a proposal. */
	public int left() {
		return this.waiting - this.proposed;
	}

	/** «12/45». */
	public String words() {
		return this.proposed + "/" + this.waiting;
	}

}
