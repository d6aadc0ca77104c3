package vn.danvankheo.steps.registration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Stage;

/**
 * How far a list has come.
 *
 * @param required how many at least; 0 where no minimum is stated
 */
public record Progress(int required, int sent, int drafts, int returned) {

	public static Progress of(int required, Collection<Participation> models) {
		return new Progress(required, Counting.counted(models), in(models, Stage.DRAFT), in(models, Stage.RETURNED));
	}

	private static int in(Collection<Participation> models, Stage stage) {
		return (int) models.stream().filter((model) -> model.stage() == stage).count();
	}

	public int inHand() {
		return this.drafts + this.returned;
	}

	/** How many are neither sent nor in hand. */
	public int missing() {
		return Math.max(0, this.required - this.sent - inHand());
	}

	/** How many of what is sent are missing. */
	public int unsent() {
		return Math.max(0, this.required - this.sent);
	}

	/**
	 * One mark for each model of the minimum, and for those above it: on, draft or
	 * nothing.
	 */
	public List<String> marks() {
		List<String> marks = new ArrayList<>();
		int length = Math.min(20, Math.max(this.required, this.sent + inHand()));
		for (int i = 0; i < length; i++) {
			marks.add((i < this.sent) ? "on" : (i < this.sent + inHand()) ? "draft" : "");
		}
		return marks;
	}

	/** «đã gửi 3 mô hình, đang soạn 1, còn thiếu 1». */
	public String sentence() {
		if (this.sent + inHand() == 0) {
			return "chưa có mô hình nào" + ((this.required > 0) ? ", cần ít nhất " + this.required : "");
		}
		List<String> parts = new ArrayList<>();
		if (this.sent > 0) {
			parts.add("đã gửi " + this.sent + " mô hình");
		}
		if (this.drafts > 0) {
			parts.add("đang soạn " + this.drafts + ((this.sent > 0) ? "" : " mô hình"));
		}
		if (this.returned > 0) {
			parts.add("bị trả lại " + this.returned);
		}
		if (this.required > 0) {
			parts.add((missing() > 0) ? "còn thiếu " + missing() : (unsent() > 0) ? "chưa gửi đủ" : "đủ số tối thiểu");
		}
		return String.join(", ", parts);
	}

	/** «3 đã gửi, 1 đang soạn». */
	public String counts() {
		return this.sent + " đã gửi, " + this.drafts + " đang soạn"
				+ ((this.returned > 0) ? ", " + this.returned + " bị trả lại" : "");
	}

	/** For those who cannot see the marks. */
	public String spoken() {
		return (this.sent + inHand()) + " trên " + this.required + " mô hình";
	}

}
