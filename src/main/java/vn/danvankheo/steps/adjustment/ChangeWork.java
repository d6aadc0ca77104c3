package vn.danvankheo.steps.adjustment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.WorkSource;

/** What waits: for area members to speak to, for the office to decide and to tell. */
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
		if (!actor.holds(Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER)) {
			return List.of();
		}
		List<Work> work = new ArrayList<>();
		this.campaigns.current(actor.committee(), Deadline.dayOf(now)).ifPresent((campaign) -> {
			List<ChangeRow> others = this.rows.of(actor.scope(), campaign.id())
				.stream()
				.filter((row) -> !actor.worksFor(new UnitId(row.unit())))
				.toList();
			List<ChangeRow> waiting = others.stream().filter((row) -> row.state() == ModelChange.State.ASKED).toList();
			add(waiting.stream()
				.filter((row) -> !row.spoken() && actor.account().accountId().equals(row.area()))
				.toList(), "đề nghị điều chỉnh chờ ý kiến anh/chị", "Ở đơn vị anh/chị phụ trách.", work);
			if (actor.holds(Role.STANDING_OFFICE)) {
				add(waiting, "đề nghị điều chỉnh chờ quyết định", "Đơn vị xin đổi nội dung đã giao.", work);
				add(others.stream()
					.filter((row) -> row.state() == ModelChange.State.GRANTED && row.adjustment() == null)
					.toList(), "điều chỉnh đã đồng ý, chưa có thông báo",
						"Gom vào một Thông báo điều chỉnh để trình ký.", work);
			}
		});
		return work;
	}

	private static void add(List<ChangeRow> rows, String what, String explanation, List<Work> work) {
		if (!rows.isEmpty()) {
			String path = (rows.size() == 1) ? "/changes/" + rows.get(0).id() : "/changes";
			work.add(new Work(rows.size() + " " + what, explanation, path, null, rows.size()));
		}
	}

}
