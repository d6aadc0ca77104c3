package vn.danvankheo.steps.sending;

import java.time.Instant;
import java.util.List;

import vn.danvankheo.steps.registration.Setting;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Stage;

/**
 * What a unit holds in its hands after sending.
 *
 * @param number lần gửi
 * @param sentAt when
 * @param daysLate by how many days it was late; 0 in time
 * @param shortfall why; may be null
 * @param letter the unit's own công văn; null where it sent none
 * @param source where it came from when it was sent on the unit's behalf; may be null
 */
record Receipt(BatchId id, int number, String reference, Instant sentAt, String sentBy, int daysLate, int stillMissing,
		String shortfall, String source, UnitLetter letter, List<Line> lines, Setting setting) {

	/**
	 * A model as it was sent.
	 *
	 * @param ofOtherYear whether one of its days is not of the year of the list
	 */
	record Line(ParticipationId id, String name, String owner, String time, boolean ofOtherYear, boolean resent,
			Stage stage) {
	}

	public String heading() {
		return this.setting.unit() + " đã gửi " + this.lines.size() + " mô hình";
	}

}
