package vn.danvankheo.edges.home;

import java.util.List;

import vn.danvankheo.ground.organisation.SteeringCommittee;
import vn.danvankheo.steps.following.FollowedUnit;
import vn.danvankheo.year.campaign.AreaContact;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.NewsSource.News;
import vn.danvankheo.year.campaign.StandingSource.Figure;
import vn.danvankheo.year.campaign.WorkSource.Work;
import vn.danvankheo.year.campaign.YearSteps;

/**
 * What the first page shows.
 *
 * @param whose the unit or units it is for; null for people of the committee
 * @param campaign the year in question; null while there is none
 * @param year where the campaign stands today; null while there is none
 * @param dated work with a date, the most urgent first
 * @param standing how far the town is; to leaders alone
 * @param followed the units that he looks after, the most urgent first; none for most
 * @param incomplete whether something takes too long to be counted just now
 * @param areas who of the committee looks after his units; empty for the committee's own
 */
record HomePage(String whose, Campaign campaign, YearSteps year, List<Work> dated, List<Work> queues, List<News> news,
		List<QuotaBar> bars, List<Figure> standing, List<AreaContact> areas, List<FollowedUnit> followed,
		SteeringCommittee committee, boolean incomplete) {

	/** The figures of one of the six steps; of none alone for 0. */
	public List<Figure> figures(int step) {
		return this.standing.stream().filter((figure) -> figure.step() == step).toList();
	}

	public int toDo() {
		return this.dated.size() + this.queues.size();
	}

	/** What to begin with; null while nothing waits. */
	public Work first() {
		if (!this.dated.isEmpty()) {
			return this.dated.get(0);
		}
		return this.queues.isEmpty() ? null : this.queues.get(0);
	}

	/** Whether his units have sent what they owe, and nothing of it is left to do. */
	public boolean settled() {
		return !this.bars.isEmpty() && this.bars.stream().allMatch((bar) -> bar.progress().settled());
	}

	/** Whether his next step is to write or send models. */
	public boolean registers() {
		return this.whose != null && !settled();
	}

	public String heading() {
		if (this.incomplete && toDo() == 0) {
			return "Đang tính việc của anh/chị";
		}
		if (this.whose == null) {
			return (toDo() == 0) ? "Hiện không có việc nào chờ anh/chị" : "Có %d việc chờ anh/chị".formatted(toDo());
		}
		return (toDo() == 0) ? "%s không còn việc phải làm".formatted(this.whose)
				: "%s có %d việc phải làm".formatted(this.whose, toDo());
	}

}
