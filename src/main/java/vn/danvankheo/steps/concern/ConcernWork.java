package vn.danvankheo.steps.concern;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.StandingSource;
import vn.danvankheo.year.campaign.WorkSource;

/** Whom a concern waits for: the office, the unit; and how many wait, for leaders. */
@Component
class ConcernWork implements WorkSource, StandingSource {

	private final ConcernList list;

	private final Campaigns campaigns;

	ConcernWork(ConcernList list, Campaigns campaigns) {
		this.list = list;
		this.campaigns = campaigns;
	}

	@Override
	public List<Work> workFor(Actor actor, Instant now) {
		if (!actor.holds(Role.STANDING_OFFICE, Role.UNIT_OFFICER, Role.UNIT_HEAD)) {
			return List.of();
		}
		return this.campaigns.current(actor.committee(), Deadline.dayOf(now))
			.map((campaign) -> work(actor, this.list.counts(actor, campaign.id())))
			.orElse(List.of());
	}

	private static List<Work> work(Actor actor, Map<ConcernState, Integer> counts) {
		List<Work> work = new ArrayList<>();
		if (actor.holds(Role.STANDING_OFFICE)) {
			waits(counts, ConcernState.OPEN, "Trả lời %d vướng mắc, kiến nghị của đơn vị",
					"Trả lời, hỏi lại, hoặc chuyển đến nơi giải quyết.", work);
			waits(counts, ConcernState.REFERRED, "Theo dõi %d kiến nghị đã chuyển",
					"Đang chờ nơi nhận trả lời; có ngày hẹn ở từng kiến nghị.", work);
		}
		else {
			waits(counts, ConcernState.ASKED, "Nói rõ thêm %d vướng mắc, kiến nghị",
					"Cơ quan thường trực cần biết thêm để giải quyết.", work);
			waits(counts, ConcernState.ANSWERED, "Xem trả lời %d vướng mắc, kiến nghị",
					"Anh/chị cho biết đã giải quyết được chưa.", work);
		}
		return work;
	}

	private static void waits(Map<ConcernState, Integer> counts, ConcernState state, String title, String explanation,
			List<Work> work) {
		int number = counts.getOrDefault(state, 0);
		if (number > 0) {
			work.add(new Work(title.formatted(number), explanation, "/concerns?state=" + state, null, number));
		}
	}

	@Override
	public List<Figure> standing(Actor actor, Campaign campaign) {
		Map<ConcernState, Integer> counts = this.list.counts(actor, campaign.id());
		int waiting = counts.entrySet()
			.stream()
			.filter((one) -> one.getKey() != ConcernState.SOLVED)
			.mapToInt(Map.Entry::getValue)
			.sum();
		return (waiting == 0) ? List.of() : List.of(new Figure(3, waiting, "vướng mắc, kiến nghị chưa giải quyết",
				"/concerns?year=" + campaign.year() + "&state=" + ConcernFilter.WAITING, false));
	}

}
