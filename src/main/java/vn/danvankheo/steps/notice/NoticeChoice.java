package vn.danvankheo.steps.notice;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.danvankheo.year.campaign.AreaContact;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.emulation.ParticipationId;

/**
 * What a notice can name, and what it says so far.
 *
 * @param notice the notice; null for a new one
 * @param lines the models it names and those of the agreed list that are on no notice
 * @param inForce whether it is a correction of what is in force
 * @param ofUnit whether the reader works for a unit, whose models he does not see here
 * @param kept whether the notice names some of them, which stay on it
 */
public record NoticeChoice(UUID notice, Campaign campaign, List<NoticeLine> lines, Map<UUID, AreaContact> areas,
		NoticeForm form, boolean inForce, boolean ofUnit, boolean kept) {

	/** Whether there is nothing to choose from and no notice to write in. */
	public boolean nothing() {
		return this.notice == null && this.lines.isEmpty();
	}

	/** The models of each unit, in order. */
	public Map<String, List<NoticeLine>> byUnit() {
		return NoticePage.byUnit(this.lines);
	}

	public boolean named(NoticeLine line) {
		return this.form.notes().containsKey(new ParticipationId(line.participation()));
	}

	public String note(NoticeLine line) {
		return this.form.notes().getOrDefault(new ParticipationId(line.participation()), line.note());
	}

	/** Who looks after its unit; null when nobody does. */
	public AreaContact area(NoticeLine line) {
		return this.areas.get(line.unit());
	}

	public List<String> withoutMember() {
		return this.lines.stream()
			.filter((line) -> !this.areas.containsKey(line.unit()))
			.map(NoticeLine::unitName)
			.distinct()
			.toList();
	}

	public String heading() {
		if (this.notice != null) {
			return this.inForce ? "Đính chính thông báo giao" : "Sửa thông báo giao";
		}
		if (this.lines.isEmpty()) {
			return "Chưa có mô hình nào chờ thông báo giao";
		}
		return this.lines.stream().filter(NoticeLine::agreed).count() + " mô hình đã thống nhất chờ thông báo giao";
	}

}
