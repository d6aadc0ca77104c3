package vn.danvankheo.steps.registration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Stage;

/**
 * How far a list has come: the one source of what is said of it, whoever asks. Missing is
 * what was not sent, whatever is in hand.
 *
 * @param required how many at least; 0 where no minimum is stated
 * @param excused whether the committee let the unit off what is missing
 */
public record Progress(int required, int sent, int drafts, int returned, boolean excused) {

	private static final int LONGEST_BAR = 20;

	public static Progress of(Clocks clocks, Collection<Participation> models) {
		return new Progress(clocks.required(), Counting.counted(models), in(models, Stage.DRAFT),
				in(models, Stage.RETURNED), clocks.excused());
	}

	private static int in(Collection<Participation> models, Stage stage) {
		return (int) models.stream().filter((model) -> model.stage() == stage).count();
	}

	public int inHand() {
		return this.drafts + this.returned;
	}

	/** How many are still to be sent. */
	public int missing() {
		return missingAfter(0);
	}

	/** How many are still to be sent once so many more are. */
	public int missingAfter(int more) {
		return this.excused ? 0 : Math.max(0, this.required - this.sent - more);
	}

	/** Whether others must be begun, since even all that is in hand will not do. */
	public boolean toBegin() {
		return missingAfter(inHand()) > 0 || this.sent + inHand() == 0;
	}

	/** Whether nothing is left to do: enough was sent, and nothing is in hand. */
	public boolean settled() {
		return this.sent > 0 && missing() == 0 && inHand() == 0;
	}

	/**
	 * One mark for each model of the minimum, and for those above it: on, draft or
	 * nothing.
	 */
	public List<String> marks() {
		List<String> marks = new ArrayList<>();
		int length = Math.min(LONGEST_BAR, Math.max(this.required, this.sent + inHand()));
		for (int i = 0; i < length; i++) {
			marks.add((i < this.sent) ? "on" : (i < this.sent + inHand()) ? "draft" : "");
		}
		return marks;
	}

	/** «đã gửi 3/5 mô hình, đang soạn 1, còn thiếu 2». */
	public String sentence() {
		if (this.sent + inHand() == 0) {
			return "chưa có mô hình nào" + ((missing() > 0) ? ", cần ít nhất " + this.required : "");
		}
		List<String> parts = new ArrayList<>(List.of(sentInWords()));
		parts.addAll(inHandInWords());
		if (missing() > 0) {
			parts.add("còn thiếu " + missing());
		}
		else if (this.excused && this.sent < this.required) {
			parts.add("được miễn phần còn lại");
		}
		return String.join(", ", parts);
	}

	/** «đã gửi 5/5 mô hình»; above the minimum «đã gửi 6 mô hình, vượt 1». */
	public String sentInWords() {
		if (this.required == 0) {
			return "đã gửi " + this.sent + " mô hình";
		}
		return (this.sent > this.required) ? "đã gửi " + this.sent + " mô hình, vượt " + (this.sent - this.required)
				: "đã gửi " + this.sent + "/" + this.required + " mô hình";
	}

	private List<String> inHandInWords() {
		List<String> parts = new ArrayList<>();
		if (this.drafts > 0) {
			parts.add("đang soạn " + this.drafts);
		}
		if (this.returned > 0) {
			parts.add("bị trả lại " + this.returned);
		}
		return parts;
	}

	/** «3 đã gửi, 1 đang soạn». */
	public String counts() {
		return this.sent + " đã gửi" + ((this.drafts > 0) ? ", " + this.drafts + " đang soạn" : "")
				+ ((this.returned > 0) ? ", " + this.returned + " bị trả lại" : "");
	}

	/** For those who cannot see the marks. */
	public String spoken() {
		return this.sent + " trên " + this.required + " mô hình đã gửi";
	}

}
