package vn.danvankheo.steps.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.emulation.Stage;

/** Reads the models of notices and of the agreed list, in the order papers print them. */
@Repository
public class NoticeLines {

	private static final String LINES = """
			select p.participation_id as participation, u.unit_id as unit, u.name as unit_full_name,
			  u.short_name as unit_name, u.kind as unit_kind, p.name, p.model_kind, p.owner_kind, p.owner,
			  coalesce(f.name, '') as field, p.starts_on, p.ends_on, p.stage, coalesce(i.note, '') as note, i.state, i.notice_id,
			  exists (select 1 from agenda_item a where a.committee_id = p.committee_id
			    and a.participation_id = p.participation_id and a.outcome = 'APPLIED' and a.decided = 'SELECT') as agreed
			from participation p
			join unit u on u.committee_id = p.committee_id and u.unit_id = p.unit_id
			left join field f on f.committee_id = p.committee_id and f.field_id = p.field_id
			left join notice_item i on i.committee_id = p.committee_id and i.participation_id = p.participation_id
			  and i.state <> 'RELEASED'
			where p.committee_id = :committee and """;

	private static final String ORDER = """
			order by u.short_name collate vietnamese, u.unit_id, p.name collate vietnamese, p.participation_id""";

	private final JdbcClient database;

	NoticeLines(JdbcClient database) {
		this.database = database;
	}

	/** The models on a notice, those that its correction takes off too. */
	public List<NoticeLine> on(AssignmentNotice notice) {
		return read(" i.notice_id = :id", notice.committee(), Map.of("id", notice.id().noticeId()));
	}

	/** Every model that a notice names or ever named. */
	List<NoticeLine> everOn(AssignmentNotice notice) {
		return read("""
				p.participation_id in (select x.participation_id from notice_item x
				  where x.committee_id = p.committee_id and x.notice_id = :id)""", notice.committee(),
				Map.of("id", notice.id().noticeId()));
	}

	/** The same of many notices, by notice. */
	Map<UUID, List<NoticeLine>> onEach(CommitteeId committee, List<UUID> notices) {
		Map<UUID, List<NoticeLine>> lines = new HashMap<>();
		if (!notices.isEmpty()) {
			Rows<NoticeLine> mapper = Rows.of(NoticeLine.class);
			this.database.sql(LINES + " i.notice_id in (:ids) " + ORDER)
				.param("committee", committee.committeeId())
				.param("ids", notices)
				.query((row) -> {
					lines.computeIfAbsent(row.getObject("notice_id", UUID.class), (id) -> new ArrayList<>())
						.add(mapper.mapRow(row, row.getRow()));
				});
		}
		return lines;
	}

	/** The models of the agreed list that are on no notice yet. */
	List<NoticeLine> waiting(CommitteeId committee, CampaignId campaign) {
		return read(" p.campaign_id = :id and p.stage = :SELECTED and i.item_id is null", committee,
				Map.of("id", campaign.campaignId()));
	}

	/** How many of them a meeting agreed. */
	int agreed(CommitteeId committee, CampaignId campaign) {
		return this.database.sql("""
				select count(*) from participation p where p.committee_id = :committee and p.campaign_id = :campaign
				  and p.stage = :SELECTED
				  and not exists (select 1 from notice_item i where i.participation_id = p.participation_id
				    and i.state <> 'RELEASED')
				  and exists (select 1 from agenda_item a where a.committee_id = p.committee_id
				    and a.participation_id = p.participation_id and a.outcome = 'APPLIED' and a.decided = 'SELECT')""")
			.params(Stage.parameters())
			.param("committee", committee.committeeId())
			.param("campaign", campaign.campaignId())
			.query(Integer.class)
			.single();
	}

	private List<NoticeLine> read(String where, CommitteeId committee, Map<String, Object> parameters) {
		return this.database.sql(LINES + where + " " + ORDER)
			.params(Stage.parameters())
			.param("committee", committee.committeeId())
			.params(parameters)
			.query(Rows.of(NoticeLine.class))
			.list()
			.stream()
			.sorted(Comparator.comparing(NoticeLine::unitKind))
			.toList();
	}

}
