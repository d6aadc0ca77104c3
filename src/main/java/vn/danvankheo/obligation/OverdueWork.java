package vn.danvankheo.obligation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvankheo.campaign.Campaigns;
import vn.danvankheo.campaign.Deadline;
import vn.danvankheo.campaign.Round;
import vn.danvankheo.campaign.Rounds;
import vn.danvankheo.campaign.WorkSource;
import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.Role;
import vn.danvankheo.web.VietnameseDate;

/** What the office must see to: who has not sent enough, who asks to be let in again. */
@Component
class OverdueWork implements WorkSource {

	private final Obligations obligations;

	private final Campaigns campaigns;

	private final Rounds rounds;

	OverdueWork(Obligations obligations, Campaigns campaigns, Rounds rounds) {
		this.obligations = obligations;
		this.campaigns = campaigns;
		this.rounds = rounds;
	}

	@Override
	public List<Work> workFor(Actor actor, Instant now) {
		if (!actor.holds(Role.STANDING_OFFICE)) {
			return List.of();
		}
		List<Work> work = new ArrayList<>();
		int wishes = (int) this.obligations.countWishes(actor.committee());
		if (wishes > 0) {
			work.add(new Work("%d đơn vị xin mở lại danh sách".formatted(wishes),
					"Gia hạn cho riêng đơn vị, hoặc trả lời không mở lại kèm lý do.", "/obligations?show=asked", null,
					wishes));
		}
		this.campaigns.current(actor.committee(), Deadline.dayOf(now))
			.ifPresent((campaign) -> this.rounds.findByCampaignOrderByNumber(campaign.id())
				.forEach((round) -> follow(round, now, work)));
		return work;
	}

	private void follow(Round round, Instant now, List<Work> work) {
		int open = (int) this.obligations.findByRoundAndKind(round.id(), ObligationKind.REGISTRATION)
			.stream()
			.filter(Obligation::open)
			.count();
		if (open > 0) {
			work.add(new Work("Đôn đốc %d đơn vị chưa đăng ký đủ".formatted(open),
					"%s, khóa hết %s.".formatted(round.name(), VietnameseDate.format(round.locks().lastDay())),
					"/obligations?show=open&round=" + round.id(), round.due(), open));
		}
	}

}
