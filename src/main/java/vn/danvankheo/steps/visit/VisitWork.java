package vn.danvankheo.steps.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.WorkSource;

/** What visits ask of people: the team to write minutes, the unit to confirm them. */
@Component
class VisitWork implements WorkSource {

	private final JdbcClient database;

	VisitWork(JdbcClient database) {
		this.database = database;
	}

	@Override
	public List<Work> workFor(Actor actor, Instant now) {
		List<Work> work = new ArrayList<>();
		if (actor.seesWholeCommittee()) {
			work.addAll(toWrite(actor, Deadline.dayOf(now)));
		}
		if (!actor.units().isEmpty()) {
			work.addAll(toConfirm(actor));
		}
		return work;
	}

	/** Minutes of his teams that the team has not confirmed. */
	private Collection<Work> toWrite(Actor actor, LocalDate today) {
		return this.database.sql("""
				select i.inspection_id, u.short_name, i.day, exists (select 1 from minutes m
				    where m.inspection_id = i.inspection_id and m.number > 1 and m.state = 'WRITING') as again
				from inspection i join unit u on u.unit_id = i.unit_id
				  join inspection_team t on t.team_id = i.team_id
				  join team_member x on x.team_id = i.team_id and x.account_id = :account
				where i.committee_id = :committee and i.day <= :today and i.state <> 'CANCELLED' and t.closed_at is null
				  and i.unit_id not in (:units)
				  and not exists (select 1 from declared_interest d where d.unit_id = i.unit_id
				    and d.account_id = :account and d.ended_at is null)
				  and not exists (select 1 from minutes m where m.inspection_id = i.inspection_id
				    and m.state in ('SENT', 'LOCKED') and m.number = (select max(n.number) from minutes n
				      where n.inspection_id = i.inspection_id))
				order by i.day, i.starts_at limit 20""")
			.param("account", actor.account().accountId())
			.param("committee", actor.committee().committeeId())
			.param("today", today)
			.param("units", actor.scope().unitValues())
			.query((row, number) -> work(row.getObject("inspection_id", UUID.class), row.getString("short_name"),
					row.getObject("day", LocalDate.class), row.getBoolean("again")))
			.list();
	}

	private static Work work(UUID visit, String unit, LocalDate day, boolean again) {
		return again
				? new Work("Sửa biên bản kiểm tra " + unit, "Đơn vị đề nghị sửa, hoặc đang đính chính.",
						"/inspections/" + visit, null, 0)
				: new Work("Ghi biên bản kiểm tra " + unit,
						"Buổi ngày " + VietnameseDate.format(day) + ": ghi kết quả, ảnh, kết luận rồi đoàn xác nhận.",
						"/inspections/" + visit, null, 0);
	}

	/** Minutes that wait for his unit. */
	private Collection<Work> toConfirm(Actor actor) {
		return this.database.sql("""
				select m.inspection_id, t.name, i.day from minutes m
				  join inspection i on i.inspection_id = m.inspection_id
				  join inspection_team t on t.team_id = i.team_id
				where m.committee_id = :committee and m.state = 'SENT' and i.unit_id in (:units)
				order by m.sent_at limit 20""")
			.param("committee", actor.committee().committeeId())
			.param("units", actor.scope().unitValues())
			.query((row, number) -> new Work("Xác nhận biên bản kiểm tra",
					row.getString("name") + " đã gửi biên bản để đơn vị xem và xác nhận.",
					"/inspections/" + row.getObject("inspection_id", UUID.class), null, 0))
			.list();
	}

}
