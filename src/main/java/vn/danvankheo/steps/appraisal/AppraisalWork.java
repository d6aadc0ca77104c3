package vn.danvankheo.steps.appraisal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.WorkSource;

/** What waits to be appraised: by the office, and by members asked for their opinion. */
@Component
class AppraisalWork implements WorkSource {

	private final Campaigns campaigns;

	private final AppraisalQueue queue;

	AppraisalWork(Campaigns campaigns, AppraisalQueue queue) {
		this.campaigns = campaigns;
		this.queue = queue;
	}

	@Override
	public List<Work> workFor(Actor actor, Instant now) {
		if (!actor.holds(Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER)) {
			return List.of();
		}
		return this.campaigns.current(actor.committee(), Deadline.dayOf(now))
			.map((campaign) -> work(actor, campaign, this.queue.figures(actor, campaign.id())))
			.orElse(List.of());
	}

	private static List<Work> work(Actor actor, Campaign campaign, AppraisalFigures figures) {
		List<Work> work = new ArrayList<>();
		String path = "/appraisals?year=" + campaign.year();
		if (actor.holds(Role.STANDING_OFFICE) && figures.undecided() > 0) {
			work.add(new Work(figures.undecided() + " đăng ký chờ thẩm định",
					"Đã có đề xuất " + figures.words() + " mô hình đã tiếp nhận.", path + "&verdict=NONE", null,
					figures.undecided()));
		}
		if (actor.holds(Role.STANDING_OFFICE) && figures.proposed() > 0 && figures.left() == 0) {
			work.add(new Work("Họp xét " + figures.proposed() + " đề xuất",
					"Mọi mô hình đã có đề xuất; đề xuất chỉ có hiệu lực khi cuộc họp kết luận.", "/meetings", null,
					figures.proposed()));
		}
		if (actor.holds(Role.COMMITTEE_MEMBER) && figures.unheard() > 0) {
			work.add(new Work("Cho ý kiến " + figures.unheard() + " mô hình",
					"Ý kiến của anh/chị được cân nhắc tại cuộc họp xét.", path + "&mine=true", null,
					figures.unheard()));
		}
		return work;
	}

}
