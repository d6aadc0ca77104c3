package vn.danvankheo.steps.sampling;

import java.util.List;
import java.util.UUID;

import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.steps.inspection.Purpose;
import vn.danvankheo.year.campaign.Campaign;

/**
 * A sample that could be drawn, or the one that holds.
 *
 * @param candidates how many models there are
 * @param lines what would be drawn, or was; empty before anything was asked
 * @param mark of the candidates that it was drawn from
 * @param kept the one that holds; null while none was drawn
 * @param teams that can be given the models
 */
record SamplePage(Campaign campaign, Purpose purpose, int candidates, List<Line> lines, long mark, Kept kept,
		List<Choice> teams) {

	/** One model. */
	record Line(UUID id, String name, String unitName, Drawing.Reason reason) {

	}

	/** How the sample that holds was drawn. */
	record Kept(String words, String at, String byName) {

	}

	public String heading() {
		if (this.candidates == 0) {
			return "Chưa có mô hình nào để kiểm tra";
		}
		if (this.kept != null) {
			return "Mẫu " + this.lines.size() + "/" + this.candidates + " mô hình";
		}
		return this.lines.isEmpty() ? "Chọn mẫu trong " + this.candidates + " mô hình"
				: "Xem trước: " + this.lines.size() + "/" + this.candidates + " mô hình";
	}

	public long units() {
		return this.lines.stream().map(Line::unitName).distinct().count();
	}

}
