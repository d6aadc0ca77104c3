package vn.danvankheo.steps.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.document.PaperRegister;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.WorkSource;

/** What the notice asks of the office: to write it. */
@Component
class NoticeWork implements WorkSource {

	private final Campaigns campaigns;

	private final NoticeLines lines;

	private final AssignmentNotices notices;

	private final PaperRegister papers;

	NoticeWork(Campaigns campaigns, NoticeLines lines, AssignmentNotices notices, PaperRegister papers) {
		this.campaigns = campaigns;
		this.lines = lines;
		this.notices = notices;
		this.papers = papers;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Work> workFor(Actor actor, Instant now) {
		List<Work> work = new ArrayList<>();
		this.campaigns.current(actor.committee(), Deadline.dayOf(now)).ifPresent((campaign) -> {
			if (actor.holds(Role.STANDING_OFFICE)) {
				office(actor, campaign, work);
			}
		});
		return work;
	}

	private void office(Actor actor, Campaign campaign, List<Work> work) {
		int waiting = this.lines.agreed(actor.committee(), campaign.id());
		if (waiting > 0) {
			work.add(new Work(waiting + " mô hình đã thống nhất chờ thông báo giao",
					"Cuộc họp xét đã thống nhất; đơn vị chỉ thực hiện khi có thông báo.", "/assignment-notices/new",
					null, waiting));
		}
		this.notices.findByCommitteeAndCampaign(actor.committee(), campaign.id())
			.stream()
			.filter((notice) -> notice.state() == NoticeState.PREPARED
					&& this.papers.latest(actor, NoticeSource.KIND, notice.id().noticeId()).isEmpty())
			.forEach((notice) -> work.add(new Work("Dự thảo thông báo giao " + notice.standing().size() + " mô hình",
					"Đã chọn mô hình, chưa có dự thảo văn bản.", "/assignment-notices/" + notice.id(), null,
					notice.standing().size())));
	}

}
