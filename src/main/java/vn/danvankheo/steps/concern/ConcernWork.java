package vn.danvankheo.steps.concern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.StandingSource;
import vn.danvankheo.year.campaign.WorkSource;

/** Whom a concern waits for: the office, the unit, the Thường trực; and how many wait. */
@Component
class ConcernWork implements WorkSource, StandingSource {

	private final ConcernList list;

	ConcernWork(ConcernList list) {
		this.list = list;
	}

	@Override
	public List<Work> workFor(Actor actor, Instant now) {
		if (!actor.holds(Role.STANDING_OFFICE, Role.LEADER, Role.UNIT_OFFICER, Role.UNIT_HEAD)) {
			return List.of();
		}
		return work(actor, this.list.waiting(actor, Deadline.dayOf(now)));
	}

	static List<Work> work(Actor actor, WaitingConcerns waiting) {
		List<Work> work = new ArrayList<>();
		if (actor.holds(Role.STANDING_OFFICE)) {
			waits(waiting.open(), ConcernState.OPEN, "Trả lời %d vướng mắc, kiến nghị của đơn vị",
					"Trả lời, hỏi lại, hoặc chuyển đến nơi giải quyết.", work);
			if (waiting.late() > 0) {
				waits(waiting.late(), ConcernState.REFERRED, "Đôn đốc %d kiến nghị quá ngày hẹn trả lời",
						"Hẹn sớm nhất là ngày " + VietnameseDate.format(waiting.lateSince()) + ".", work);
			}
			waits(waiting.referred() - waiting.late(), ConcernState.REFERRED, "Theo dõi %d kiến nghị đã chuyển",
					"Đang chờ nơi nhận trả lời; có ngày hẹn ở từng kiến nghị.", work);
		}
		if (actor.holds(Role.LEADER)) {
			waits(waiting.forLeaders(), ConcernState.REFERRED, "Xem xét %d kiến nghị chuyển đến Thường trực",
					"Cơ quan thường trực chuyển; trả lời, quyết định ngay ở từng kiến nghị.", work);
		}
		if (actor.holds(Role.UNIT_OFFICER, Role.UNIT_HEAD)) {
			waits(waiting.asked(), ConcernState.ASKED, "Nói rõ thêm %d vướng mắc, kiến nghị",
					"Cơ quan thường trực cần biết thêm để giải quyết.", work);
			waits(waiting.answered(), ConcernState.ANSWERED, "Xem trả lời %d vướng mắc, kiến nghị",
					"Anh/chị cho biết đã giải quyết được chưa.", work);
		}
		return work;
	}

	private static void waits(int number, ConcernState state, String title, String explanation, List<Work> work) {
		if (number > 0) {
			work.add(new Work(title.formatted(number), explanation, "/concerns?state=" + state, null, number));
		}
	}

	@Override
	public List<Figure> standing(Actor actor, Campaign campaign) {
		Map<ConcernState, Integer> counts = this.list.counts(actor, campaign.id(), ConcernFilter.of(Map.of()));
		int waiting = counts.entrySet()
			.stream()
			.filter((one) -> one.getKey() != ConcernState.SOLVED)
			.mapToInt(Map.Entry::getValue)
			.sum();
		return (waiting == 0) ? List.of() : List.of(new Figure(3, waiting, "vướng mắc, kiến nghị chưa giải quyết",
				"/concerns?year=" + campaign.year() + "&state=" + ConcernFilter.WAITING, false));
	}

}
