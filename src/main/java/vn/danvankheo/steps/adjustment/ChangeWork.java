package vn.danvankheo.steps.adjustment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.WorkSource;

/**
 * What waits: for area members to speak to, for the office and the Thường trực to decide,
 * for the office to tell.
 */
@Component
class ChangeWork implements WorkSource {

	private final Campaigns campaigns;

	private final ChangeRows rows;

	ChangeWork(Campaigns campaigns, ChangeRows rows) {
		this.campaigns = campaigns;
		this.rows = rows;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Work> workFor(Actor actor, Instant now) {
		if (!actor.holds(Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.LEADER)) {
			return List.of();
		}
		return this.campaigns.current(actor.committee(), Deadline.dayOf(now))
			.map((campaign) -> work(actor, this.rows.waitingFor(actor, campaign.id())))
			.orElse(List.of());
	}

	static List<Work> work(Actor actor, WaitingChanges changes) {
		List<Work> work = new ArrayList<>();
		add(changes.opinions(), changes.opinion(), ChangeShow.WAITING, "đề nghị điều chỉnh chờ ý kiến anh/chị",
				"Ở đơn vị anh/chị phụ trách.", work);
		if (actor.holds(Role.STANDING_OFFICE, Role.LEADER)) {
			add(changes.waiting(), changes.wish(), ChangeShow.WAITING, "đề nghị điều chỉnh chờ quyết định",
					"Đơn vị xin đổi nội dung đã giao.", work);
		}
		if (actor.holds(Role.STANDING_OFFICE)) {
			add(changes.untold(), changes.tell(), ChangeShow.UNTOLD, "điều chỉnh đã đồng ý, chưa có thông báo",
					"Gom vào một Thông báo điều chỉnh để trình ký.", work);
		}
		return work;
	}

	private static void add(int number, UUID one, ChangeShow show, String what, String explanation, List<Work> work) {
		if (number > 0) {
			String path = (number == 1 && show == ChangeShow.WAITING) ? "/changes/" + one : "/changes?show=" + show;
			work.add(new Work(number + " " + what, explanation, path, null, number));
		}
	}

}
