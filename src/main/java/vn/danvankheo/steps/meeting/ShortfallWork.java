package vn.danvankheo.steps.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.WorkSource;
import vn.danvankheo.year.emulation.Stage;

/** What a unit is left to do when a meeting took models out of its list. */
@Component
class ShortfallWork implements WorkSource {

	private static final String SHORT = """
			select o.obligation_id as obligation, u.short_name as unit, t.required,
			  count(*) filter (where p.stage in (:COUNTED)) as counting,
			  count(*) filter (where exists (select 1 from agenda_item i where i.participation_id = p.participation_id
			    and i.outcome = 'APPLIED' and i.decided in ('DECLINE', 'MERGE'))) as taken,
			  o.locks_at as lock_at
			from registration_tally t join obligation o on o.obligation_id = t.obligation_id
			join unit u on u.committee_id = t.committee_id and u.unit_id = t.unit_id
			join participation p on p.committee_id = t.committee_id and p.unit_id = t.unit_id and p.round_id = t.round_id
			where t.committee_id = :committee and t.unit_id in (:units)
			  and o.excused_at is null and p.campaign_id = :campaign
			group by o.obligation_id, u.short_name, t.required, o.locks_at""";

	private final Campaigns campaigns;

	private final JdbcClient database;

	ShortfallWork(Campaigns campaigns, JdbcClient database) {
		this.campaigns = campaigns;
		this.database = database;
	}

	@Override
	public List<Work> workFor(Actor actor, Instant now) {
		if (!actor.holds(Role.UNIT_OFFICER, Role.UNIT_HEAD)) {
			return List.of();
		}
		return this.campaigns.current(actor.committee(), Deadline.dayOf(now))
			.map((campaign) -> this.database.sql(SHORT)
				.params(Stage.parameters())
				.param("committee", actor.committee().committeeId())
				.param("units", actor.scope().unitValues())
				.param("campaign", campaign.id().campaignId())
				.query(Rows.of(Gap.class))
				.list()
				.stream()
				.filter((gap) -> gap.taken() > 0 && gap.missing() > 0)
				.map((gap) -> gap.work(now))
				.toList())
			.orElse(List.of());
	}

	/** What a unit lacks since a meeting took models out. */
	record Gap(UUID obligation, String unit, int required, int counting, int taken, Instant lockAt) {

		int missing() {
			return Math.max(0, this.required - this.counting);
		}

		Work work(Instant now) {
			boolean locked = !now.isBefore(this.lockAt);
			String what = "Cuộc họp xét không đưa vào hoặc gộp " + this.taken + " mô hình; " + this.unit + " còn "
					+ this.counting + "/" + this.required + ".";
			return new Work("Bổ sung " + missing() + " mô hình cho đủ chỉ tiêu",
					what + (locked ? " Danh sách đã khóa: đơn vị xin mở lại để bổ sung." : ""),
					locked ? "/obligations/" + this.obligation : "/registrations",
					locked ? null : Deadline.endingAt(this.lockAt), missing());
		}

	}

}
