package vn.danvankheo.steps.adjustment;

/**
 * What stopping one more model leaves a unit with.
 *
 * @param required how many it registers at least; 0 where no minimum is set
 * @param registered how many it has registered
 * @param undertaken how many it is building or has built
 */
record StopEffect(String unitName, int required, int registered, int undertaken) {

	/** «Sau khi dừng, Phường 1 còn 4 mô hình được giao …». */
	public String words() {
		int left = Math.max(0, this.undertaken - 1);
		String kept = "Sau khi dừng, %s còn %d mô hình được giao thực hiện".formatted(this.unitName, left);
		if (this.required == 0) {
			return kept + "; đơn vị này không có chỉ tiêu tối thiểu.";
		}
		String registered = "Số đã đăng ký không đổi (%d/%d)".formatted(this.registered, this.required);
		return (left < this.required)
				? kept + ", ít hơn chỉ tiêu tối thiểu %d. %s.".formatted(this.required, registered)
				: kept + ", vẫn đủ chỉ tiêu tối thiểu %d. %s.".formatted(this.required, registered);
	}

}
