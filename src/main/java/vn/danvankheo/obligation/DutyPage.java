package vn.danvankheo.obligation;

import vn.danvankheo.campaign.Round;

/**
 * What one unit owes in a round.
 *
 * @param row the unit and how it stands
 * @param round the round
 * @param extendable whether the reader may extend or decline
 * @param excusable whether the reader may excuse
 * @param own whether the reader works for the unit
 * @param accepting whether the unit may still send
 */
record DutyPage(BoardRow row, Round round, boolean extendable, boolean excusable, boolean own, boolean accepting) {

	/** The heading: a sentence with the answer. */
	public String heading() {
		String unit = this.row.unit().shortName();
		Obligation obligation = this.row.obligation();
		return switch (this.row.standing().state()) {
			case IN_TIME -> unit + " đã đăng ký đủ, đúng hạn";
			case LATE -> "%s đã đăng ký đủ, muộn %d ngày".formatted(unit, this.row.standing().daysLate());
			case EXCUSED -> unit + " được miễn phần còn thiếu";
			case NOTHING, SHORT, EXTENDED ->
				(obligation.missing() > 0) ? "%s còn thiếu %d mô hình".formatted(unit, obligation.missing())
						: unit + " đăng ký không bắt buộc số lượng";
		};
	}

}
