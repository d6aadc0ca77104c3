package vn.danvankheo.steps.meeting;

import java.util.List;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.steps.appraisal.UnitEffect;
import vn.danvankheo.steps.appraisal.VerdictKind;

/** What concluding a meeting would do. */
public record Conclusion(Meeting meeting, Permission permission, List<Foreseen> items, List<UnitEffect> effects) {

	/** How many would take effect as this kind. */
	public long of(String kind) {
		return this.items.stream()
			.filter((item) -> item.permission().granted() && item.line().kind().name().equals(kind))
			.count();
	}

	public String heading() {
		return "Kết luận sẽ có hiệu lực với " + applied() + " mô hình"
				+ ((refused() > 0) ? ", " + refused() + " mô hình chưa thực hiện được" : "");
	}

	/** What is wrong with a meeting that too few came to. */
	public String tooFew() {
		return ("Mới có %d/%d thành viên có mặt, chưa quá nửa. "
				+ "Anh/chị kiểm tra lại thành phần dự họp trước khi kết luận.")
			.formatted(this.meeting.membersPresent(), this.meeting.members());
	}

	/** What would take effect, as a heading. */
	public String outcome() {
		String words = MeetingTally.words((kind) -> of(kind.name()), 0);
		return words.isEmpty() ? "Chưa mô hình nào thực hiện được" : words;
	}

	/** The models about to be agreed that nobody has gone to see. */
	public List<String> unvisited() {
		return this.items.stream()
			.filter((item) -> item.permission().granted() && !item.visited())
			.filter((item) -> item.line().kind() == VerdictKind.SELECT)
			.map((item) -> item.line().name())
			.toList();
	}

	public long applied() {
		return this.items.stream().filter((item) -> item.permission().granted()).count();
	}

	public long refused() {
		return this.items.size() - applied();
	}

	/**
	 * One of them.
	 *
	 * @param visited whether a team has gone to see the model
	 */
	record Foreseen(AgendaLine line, Permission permission, boolean visited) {

	}

}
