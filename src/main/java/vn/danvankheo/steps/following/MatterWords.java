package vn.danvankheo.steps.following;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.SiteAddress;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.year.campaign.SpokenDates;
import vn.danvankheo.year.obligation.OpenDuty;

/** What is open at a unit, in sentences; pages call it {@code @matterWords}. */
@Component("matterWords")
class MatterWords {

	private static final int SOON = 7;

	private static final int LONGEST = 2000;

	private final Words words;

	private final SpokenDates spoken;

	private final SiteAddress site;

	MatterWords(Words words, SpokenDates spoken, SiteAddress site) {
		this.words = words;
		this.spoken = spoken;
		this.site = site;
	}

	/** «Báo cáo tháng: Tháng 5, muộn 3 ngày». */
	public String say(Matter matter) {
		return this.words.of(matter.messageKey(), matter.title(), String.valueOf(matter.days()),
				VietnameseDate.format(matter.day()));
	}

	/** «2 việc quá hạn». */
	public String count(MatterKind kind, long number) {
		return this.words.of("matterCount." + kind, String.valueOf(number));
	}

	/** The heading of a unit's page: a sentence that says whether it must be urged. */
	public String heading(FollowedUnit unit) {
		String pressing = unit.kinds()
			.stream()
			.filter(MatterKind::pressing)
			.map((kind) -> count(kind, unit.count(kind)))
			.collect(Collectors.joining(", "));
		return unit.line().name() + (pressing.isEmpty() ? ": không có việc phải đôn đốc" : ": " + pressing);
	}

	/** What the unit has to do about, for the note that it was urged. */
	String about(FollowedUnit unit) {
		String all = unit.matters()
			.stream()
			.filter((matter) -> matter.kind().forTheUnit())
			.map(this::say)
			.collect(Collectors.joining("; "));
		return (all.length() <= LONGEST) ? all : all.substring(0, LONGEST - 1) + "…";
	}

	/**
	 * A text to send by Zalo: the unit, what it is to do, by when, a short link each;
	 * empty where there is nothing.
	 */
	String message(FollowedUnit unit, String from) {
		List<String> todo = new ArrayList<>();
		unit.duties()
			.stream()
			.filter((duty) -> duty.late() || duty.due().daysLeft(unit.today()) <= SOON)
			.map((duty) -> owed(unit, duty))
			.forEach(todo::add);
		unit.matters()
			.stream()
			.filter((matter) -> matter.kind() == MatterKind.SILENT || matter.kind() == MatterKind.RETURNED)
			.map((matter) -> say(matter) + ": "
					+ this.site.of((matter.kind() == MatterKind.SILENT) ? "/implementation" : "/registrations"))
			.forEach(todo::add);
		if (todo.isEmpty()) {
			return "";
		}
		StringBuilder text = new StringBuilder("Kính gửi đồng chí phụ trách dân vận %s. Đơn vị còn %d việc:"
			.formatted(unit.line().name(), todo.size()));
		for (int at = 0; at < todo.size(); at++) {
			text.append("\n").append(at + 1).append(". ").append(todo.get(at));
		}
		return text.append("\nVướng ở đâu đồng chí nhắn lại để cùng gỡ. ").append(from).toString();
	}

	private String owed(FollowedUnit unit, OpenDuty duty) {
		return "%s, %s (%s): %s".formatted(duty.name(), this.spoken.until(duty.due()), this.spoken.left(duty.due()),
				this.site.of("/obligations/y/" + unit.line().code() + "/" + duty.key()));
	}

}
