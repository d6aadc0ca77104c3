package vn.danvankheo.steps.implementation;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.emulation.Participation;

/**
 * A plan, on its own page or on one of its screens.
 *
 * @param plan null while nobody has begun it
 * @param texts what stands in the inputs
 * @param fixed whether its targets are fixed
 */
record PlanPage(Participation model, ModelPlan plan, PlanContent content, Map<String, String> texts, boolean fixed,
		Permission write, Permission send, Permission reopen) {

	private static final int FIRST_ROWS = 3;

	public String text(String input) {
		return this.texts.get(input);
	}

	/** The rows to type in: those that say something, one more, and at least three. */
	public List<Integer> rows(String what) {
		int used = IntStream.range(0, PlanPart.ROWS)
			.filter((row) -> !this.texts.get(what + "-" + row + "-name").isEmpty())
			.map((row) -> row + 1)
			.max()
			.orElse(0);
		return IntStream.range(0, Math.min(PlanPart.ROWS, Math.max(FIRST_ROWS, used + 1))).boxed().toList();
	}

	public String heading() {
		if (this.plan == null) {
			return "Chưa viết kế hoạch";
		}
		return this.plan.writing()
				? ((this.plan.number() > 1) ? "Đang bổ sung kế hoạch" : "Kế hoạch đang viết, chưa gửi")
				: "Kế hoạch đã gửi ngày " + VietnameseDate.format(this.plan.sentOn());
	}

	public String saved() {
		return (this.plan == null) ? "Điền sẵn từ bản đăng ký; chưa lưu gì"
				: "Đã lưu lúc " + VietnameseDate.time(this.plan.changedAt());
	}

	/** Whether the reader may write in it now. */
	public boolean writable() {
		return this.write.granted();
	}

	public String version() {
		return (this.plan != null) ? String.valueOf(this.plan.version()) : "";
	}

}
