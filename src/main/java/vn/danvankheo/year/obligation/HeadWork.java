package vn.danvankheo.year.obligation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.approval.HeadApprovals;
import vn.danvankheo.year.approval.Presentation;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.WorkSource;

/**
 * What a head is asked to approve, and what he gave back to be mended, of every kind that
 * is shown to heads.
 */
@Component
class HeadWork implements WorkSource {

	private final JdbcClient database;

	private final Obligations obligations;

	private final ObligationKinds kinds;

	private final PeriodCalendar calendar;

	private final KindWords words;

	private final Campaigns campaigns;

	private final HeadApprovals heads;

	HeadWork(JdbcClient database, Obligations obligations, ObligationKinds kinds, PeriodCalendar calendar,
			KindWords words, Campaigns campaigns, HeadApprovals heads) {
		this.database = database;
		this.obligations = obligations;
		this.kinds = kinds;
		this.calendar = calendar;
		this.words = words;
		this.campaigns = campaigns;
		this.heads = heads;
	}

	@Override
	public List<Work> workFor(Actor actor, Instant now) {
		List<UnitId> units = actor.units().stream().filter(this.heads::wanted).toList();
		if (units.isEmpty() || !actor.holds(Role.UNIT_OFFICER, Role.UNIT_HEAD)) {
			return List.of();
		}
		return this.campaigns.current(actor.committee(), Deadline.dayOf(now))
			.map((campaign) -> shown(actor, campaign.id(), units))
			.orElse(List.of())
			.stream()
			.flatMap((shown) -> work(actor, shown, now).stream())
			.toList();
	}

	/**
	 * What these units owe, or owed, that waits for its head or was given back by him.
	 */
	private List<ShownToHead> shown(Actor actor, CampaignId campaign, List<UnitId> units) {
		return this.database
			.sql("""
					select * from (
					  select distinct on (p.subject_id) p.subject_id as id, p.state, p.presented_by_name as by_name, p.reason
					  from presentation p
					  join obligation o on o.committee_id = p.committee_id and o.obligation_id = p.subject_id
					  where o.committee_id = :committee and o.campaign_id = :campaign and o.unit_id in (:units)
					  order by p.subject_id, p.presented_at desc) latest
					where state in ('WAITING', 'GIVEN_BACK')""")
			.param("committee", actor.committee().committeeId())
			.param("campaign", campaign.campaignId())
			.param("units", units.stream().map(UnitId::unitId).toList())
			.query(Rows.of(ShownToHead.class))
			.list();
	}

	private Optional<Work> work(Actor actor, ShownToHead shown, Instant now) {
		return this.obligations.findById(shown.id()).filter((owed) -> owed.accepts(now).granted()).flatMap((owed) -> {
			boolean head = HeadApprovals.heads(actor, owed.debtor().unit());
			boolean his = shown.state() == (head ? Presentation.State.WAITING : Presentation.State.GIVEN_BACK);
			return his ? this.kinds.find(owed.kind()).map((kind) -> work(kind, owed, shown, head)) : Optional.empty();
		});
	}

	private Work work(ObligationKind kind, Obligation owed, ShownToHead shown, boolean head) {
		String period = this.calendar.periodOf(owed).name();
		String subject = (owed.subject() == null) ? ""
				: kind.subjects(List.of(owed.subject())).getOrDefault(owed.subject(), "");
		String title = this.words.say(owed.kind(), head ? "work.approve" : "work.mend",
				Character.toLowerCase(period.charAt(0)) + period.substring(1), subject);
		return new Work(title, head ? shown.byName() + " trình." : shown.reason(), kind.path(owed), owed.due(), 1);
	}

	private record ShownToHead(UUID id, Presentation.State state, String byName, String reason) {

	}

}
