package vn.danvankheo.steps.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.steps.appraisal.VerdictKind;
import vn.danvankheo.year.emulation.Stage;

/** Reads what stands, or could stand, on a meeting's agenda: one statement each. */
@Repository
class Agendas {

	private static final String LINES = """
			select i.meeting_id, i.item_id, p.participation_id as model, p.name, p.unit_id, u.short_name as unit,
			  f.name as field, p.hard_field,
			  coalesce(i.decided, v.kind) as kind, coalesce(i.decided_reason, v.reason) as reason, v.verdict_id, v.version,
			  coalesce(d.name, t.name) as target, coalesce(du.short_name, tu.short_name) as target_unit,
			  i.votes_for, i.votes_against, i.votes_abstaining, i.objections, i.recused, i.outcome, i.refusal_key,
			  i.refusal_arguments::text as refusal_arguments,
			  (select count(distinct o.stance) from opinion o where o.participation_id = p.participation_id
			    and o.superseded_at is null) as stances, p.owner_kind, p.starts_on, p.ends_on
			from agenda_item i
			join participation p on p.committee_id = i.committee_id and p.participation_id = i.participation_id
			join unit u on u.committee_id = p.committee_id and u.unit_id = p.unit_id
			left join field f on f.committee_id = p.committee_id and f.field_id = p.field_id
			left join verdict v on v.participation_id = p.participation_id and v.state = 'PENDING' and i.outcome is null
			left join participation t on t.participation_id = v.merge_into_id
			left join unit tu on tu.unit_id = t.unit_id
			left join participation d on d.participation_id = i.decided_target
			left join unit du on du.unit_id = d.unit_id
			where i.committee_id = :committee and i.meeting_id in (:meetings)
			order by array_position(string_to_array(:kinds, ','), u.kind::text), u.short_name collate vietnamese, u.unit_id,
			  p.name collate vietnamese, p.participation_id""";

	private static final String RECUSALS = """
			select i.item_id as item, exists (select 1 from declared_conflict c
			    where c.participation_id = i.participation_id and c.account_id = :reader) as conflict,
			  (select count(*) from meeting_attendee t where t.meeting_id = i.meeting_id and t.member and t.present
			    and (exists (select 1 from role_assignment r join participation p on p.unit_id = r.unit_id
			        where r.account_id = t.account_id and p.participation_id = i.participation_id)
			      or exists (select 1 from declared_conflict d
			        where d.account_id = t.account_id and d.participation_id = i.participation_id))) as recused
			from agenda_item i where i.committee_id = :committee and i.meeting_id = :meeting""";

	private static final String CANDIDATES = """
			select p.participation_id as id, p.name, p.unit_id, u.short_name as unit, v.kind, v.reason,
			  exists (select 1 from agenda_item i where i.participation_id = p.participation_id and i.meeting_id = :meeting)
			    as here,
			  exists (select 1 from agenda_item i join meeting m on m.meeting_id = i.meeting_id
			    where i.participation_id = p.participation_id and i.meeting_id <> :meeting and m.concluded_at is null)
			    as elsewhere,
			  exists (select 1 from declared_conflict c where c.participation_id = p.participation_id
			    and c.account_id = :reader) as conflict
			from verdict v
			join participation p on p.committee_id = v.committee_id and p.participation_id = v.participation_id
			join unit u on u.committee_id = p.committee_id and u.unit_id = p.unit_id
			where v.committee_id = :committee and v.state = 'PENDING' and p.campaign_id = :campaign
			  and p.stage = :RECEIVED
			order by v.kind, u.short_name collate vietnamese, p.name collate vietnamese, p.participation_id""";

	private final JdbcClient database;

	private final JsonMapper json = JsonMapper.builder().build();

	Agendas(JdbcClient database) {
		this.database = database;
	}

	/** What stands on each of these, by unit. */
	Map<MeetingId, List<AgendaLine>> lines(CommitteeId committee, List<MeetingId> meetings) {
		Map<MeetingId, List<AgendaLine>> lines = new HashMap<>();
		if (!meetings.isEmpty()) {
			this.database.sql(LINES)
				.param("committee", committee.committeeId())
				.param("meetings", meetings.stream().map(MeetingId::meetingId).toList())
				.param("kinds", Stream.of(UnitKind.values()).map(UnitKind::name).collect(Collectors.joining(",")))
				.query((row) -> {
					lines
						.computeIfAbsent(new MeetingId(row.getObject("meeting_id", UUID.class)),
								(id) -> new ArrayList<>())
						.add(AgendaLine.of(row, this.json));
				});
		}
		return lines;
	}

	/** What stands on it, by unit. */
	List<AgendaLine> lines(Meeting meeting) {
		return lines(meeting.committee(), List.of(meeting.id())).getOrDefault(meeting.id(), List.of());
	}

	/** All that is proposed in its campaign. */
	List<Candidate> candidates(Actor reader, Meeting meeting) {
		return this.database.sql(CANDIDATES)
			.params(Stage.parameters())
			.param("committee", meeting.committee().committeeId())
			.param("meeting", meeting.id().meetingId())
			.param("campaign", meeting.campaign().campaignId())
			.param("reader", reader.account().accountId())
			.query(Rows.of(Candidate.class))
			.list();
	}

	/** Who keeps out of what, by its items. */
	Map<UUID, Recusal> recusals(Actor reader, Meeting meeting) {
		return this.database.sql(RECUSALS)
			.param("committee", meeting.committee().committeeId())
			.param("meeting", meeting.id().meetingId())
			.param("reader", reader.account().accountId())
			.query(Rows.of(Recusal.class))
			.list()
			.stream()
			.collect(Collectors.toMap(Recusal::item, Function.identity()));
	}

	/**
	 * Who keeps out of one item.
	 *
	 * @param conflict whether the reader declared a conflict about it
	 * @param recused how many of the members present take no part
	 */
	record Recusal(UUID item, boolean conflict, int recused) {

	}

	/**
	 * A model for which something is proposed.
	 *
	 * @param here whether it is on this agenda
	 * @param elsewhere whether it is on that of another meeting to come
	 * @param conflict whether the reader declared a conflict about it
	 */
	record Candidate(UUID id, String name, UUID unitId, String unit, VerdictKind kind, String reason, boolean here,
			boolean elsewhere, boolean conflict) {

	}

}
