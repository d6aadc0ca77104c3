package vn.danvankheo.steps.implementation;

import java.util.ArrayList;
import java.util.List;

/** All that a plan says. */
public record PlanContent(PlanWords words, List<TargetLine> targets, List<PlanMilestone> milestones) {

	/** What is still missing before it can be sent, in words within a sentence. */
	List<String> missing() {
		List<String> missing = new ArrayList<>();
		if (this.words.solutions().isEmpty()) {
			missing.add("giải pháp");
		}
		if (this.targets.stream().noneMatch(TargetLine::whole)) {
			missing.add("ít nhất một chỉ tiêu đo đếm được");
		}
		if (this.targets.stream().anyMatch((line) -> !line.whole())) {
			missing.add("tên, con số hoặc đơn vị tính của một chỉ tiêu");
		}
		if (this.words.lead().isEmpty()) {
			missing.add("lực lượng chủ trì");
		}
		return missing;
	}

	/** Its resources, a line each. */
	public List<String> resources() {
		List<String> resources = new ArrayList<>();
		if (this.words.publicFunds() != null) {
			resources.add("Kinh phí từ ngân sách: " + Quantity.words(this.words.publicFunds()) + " đồng");
		}
		if (this.words.raisedFunds() != null) {
			resources.add("Kinh phí xã hội hóa: " + Quantity.words(this.words.raisedFunds()) + " đồng");
		}
		if (this.words.workDays() != null) {
			resources.add("Ngày công: " + Quantity.words(this.words.workDays().longValue()));
		}
		if (!this.words.inKind().isEmpty()) {
			resources.add("Hiện vật: " + this.words.inKind());
		}
		return resources;
	}

}
