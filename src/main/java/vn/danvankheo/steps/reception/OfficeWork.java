package vn.danvankheo.steps.reception;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.WorkSource;

/** On the office's first page: what units sent and nobody has received yet. */
@Component("receptionWork")
class OfficeWork implements WorkSource {

	private final Campaigns campaigns;

	private final OfficeProgress progress;

	OfficeWork(Campaigns campaigns, OfficeProgress progress) {
		this.campaigns = campaigns;
		this.progress = progress;
	}

	@Override
	public List<Work> workFor(Actor actor, Instant now) {
		LocalDate today = Deadline.dayOf(now);
		if (!actor.holds(Role.STANDING_OFFICE)) {
			return List.of();
		}
		return this.campaigns.findByCommitteeOrderByYearDesc(actor.committee())
			.stream()
			.filter((campaign) -> campaign.year() <= today.getYear())
			.findFirst()
			.map((campaign) -> work(campaign, this.progress.of(actor.scope(), campaign.id())))
			.orElse(List.of());
	}

	private static List<Work> work(Campaign campaign, OfficeProgress.Figures figures) {
		List<Work> work = new ArrayList<>();
		String path = "/participations?year=" + campaign.year() + "&stage=SUBMITTED";
		if (figures.answered() > 0) {
			work.add(new Work("Xem " + figures.answered() + " mô hình đơn vị đã trả lời góp ý",
					"Chỉ hiện những gì đã thay đổi, bên cạnh từng góp ý.", path + "&resent=true", null,
					figures.answered()));
		}
		int fresh = figures.waiting() - figures.answered();
		if (fresh > 0) {
			work.add(new Work("Tiếp nhận " + fresh + " mô hình đơn vị mới gửi",
					"Đã tiếp nhận " + figures.words() + " mô hình năm " + campaign.year() + ".", path + "&resent=false",
					null, fresh));
		}
		return work;
	}

}
