package vn.danvankheo.steps.implementation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.campaign.AreaContacts;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.WorkSource;

/**
 * What the building asks of people: of units to plan and to write, of the office and of
 * area members to ask after what nobody writes of.
 */
@Component
class BuildingWork implements WorkSource {

	private final BuildingRows rows;

	private final ModelLogs logs;

	private final Campaigns campaigns;

	private final AreaContacts areas;

	BuildingWork(BuildingRows rows, ModelLogs logs, Campaigns campaigns, AreaContacts areas) {
		this.rows = rows;
		this.logs = logs;
		this.campaigns = campaigns;
		this.areas = areas;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Work> workFor(Actor actor, Instant now) {
		LocalDate today = Deadline.dayOf(now);
		return this.campaigns.current(actor.committee(), today)
			.map((campaign) -> work(actor, campaign, today))
			.orElse(List.of());
	}

	private List<Work> work(Actor actor, Campaign campaign, LocalDate today) {
		List<Work> work = new ArrayList<>();
		if (actor.holds(Role.UNIT_OFFICER, Role.UNIT_HEAD)) {
			BuildingFigures own = figures(new Scope(actor.committee(), false, actor.units()), campaign, today);
			plan(own, work);
			silent(own, "Ghi nhật ký: việc đã làm, số liệu, ảnh; chưa có gì mới thì ghi «không có gì mới».", "", work);
		}
		if (actor.holds(Role.STANDING_OFFICE)) {
			silent(figures(new Scope(actor.committee(), true, Set.of()), campaign, today),
					"Đơn vị không ghi gì, cũng không báo «không có gì mới».", "", work);
		}
		else if (actor.holds(Role.COMMITTEE_MEMBER)) {
			Set<UnitId> area = area(actor, campaign);
			silent(figures(new Scope(actor.committee(), false, area), campaign, today),
					"Ở địa bàn anh/chị phụ trách; gọi hỏi đơn vị.", "mine=true&", work);
		}
		return work;
	}

	private BuildingFigures figures(Scope scope, Campaign campaign, LocalDate today) {
		return this.rows.figures(scope, campaign.id(), null, today);
	}

	private void plan(BuildingFigures own, List<Work> work) {
		int planless = own.planless();
		if (planless == 0) {
			return;
		}
		String path = (planless == 1) ? "/participations/" + own.first() + "/plan" : "/implementation?show=NO_PLAN";
		String paper = this.logs.assigningPaper(own.first())
			.map((reference) -> "Được giao theo " + reference + ". ")
			.orElse("");
		work.add(new Work("Xây dựng kế hoạch thực hiện " + planless + " mô hình được giao",
				paper + "Hai màn hình, điền sẵn từ bản đăng ký.", path, null, planless));
	}

	private static void silent(BuildingFigures figures, String explanation, String only, List<Work> work) {
		if (figures.silent() > 0) {
			work.add(new Work(figures.silent() + " mô hình " + News.PATIENCE + " ngày không có tin", explanation,
					"/implementation?" + only + "show=SILENT", null, figures.silent()));
		}
	}

	private Set<UnitId> area(Actor actor, Campaign campaign) {
		return this.areas.of(actor.scope(), campaign.id())
			.stream()
			.filter((contact) -> actor.account().accountId().equals(contact.account()))
			.map((contact) -> new UnitId(contact.unit()))
			.collect(Collectors.toSet());
	}

}
