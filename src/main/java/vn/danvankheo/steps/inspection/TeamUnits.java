package vn.danvankheo.steps.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.emulation.Stage;

/**
 * Which units the teams of a purpose go to and which nobody goes to, as {@link Coverage}
 * has it, without reading a model more than it takes to know.
 */
@Repository
class TeamUnits {

	private static final String MODEL = """
			select 1 from participation p where p.committee_id = :committee and p.campaign_id = :campaign
			  and p.unit_id = u.unit_id and p.stage in (:stages)
			  and not exists (select 1 from team_assignment h where h.campaign_id = :campaign and h.purpose = :purpose
			    and h.participation_id = p.participation_id)""";

	private static final String NO_TEAM = "not exists (select 1 from team_assignment x where x.campaign_id = :campaign"
			+ " and x.purpose = :purpose and x.unit_id = u.unit_id)";

	private static final String LEFT = "select count(*) from unit u where u.committee_id = :committee and " + NO_TEAM
			+ " and (exists (" + MODEL + " and p.field_id is null) or exists (select 1 from field f where "
			+ "f.campaign_id = :campaign and not exists (select 1 from team_assignment x where x.campaign_id = :campaign"
			+ " and x.purpose = :purpose and x.field_id = f.field_id) and exists (" + MODEL
			+ " and p.field_id = f.field_id)))";

	private static final String BY_TEAM = "select a.team_id as team, u.unit_id as unit from team_assignment a"
			+ " join unit u on u.committee_id = a.committee_id and u.unit_id = a.unit_id"
			+ " where a.campaign_id = :campaign and a.purpose = :purpose and exists (" + MODEL
			+ """
					) union select a.team_id, p.unit_id from team_assignment a
					  join participation p on p.committee_id = a.committee_id and p.participation_id = a.participation_id
					  where a.campaign_id = :campaign and a.purpose = :purpose and p.stage in (:stages)
					union select a.team_id, u.unit_id from team_assignment a
					  join unit u on u.committee_id = a.committee_id
					  where a.campaign_id = :campaign and a.purpose = :purpose and a.field_id is not null and """
			+ " " + NO_TEAM + " and exists (" + MODEL + " and p.field_id = a.field_id)";

	private final JdbcClient database;

	TeamUnits(JdbcClient database) {
		this.database = database;
	}

	/** How many units have a model that no team has. */
	int left(CommitteeId committee, CampaignId campaign, Purpose purpose) {
		return asked(LEFT, committee, campaign, purpose).query(Integer.class).single();
	}

	/** The units of each team's models; none for a team that has no model. */
	Map<TeamId, Set<UnitId>> byTeam(CommitteeId committee, CampaignId campaign, Purpose purpose) {
		return asked(BY_TEAM, committee, campaign, purpose).query(Rows.of(Given.class))
			.list()
			.stream()
			.collect(Collectors.groupingBy((given) -> new TeamId(given.team()),
					Collectors.mapping((given) -> new UnitId(given.unit()), Collectors.toSet())));
	}

	private JdbcClient.StatementSpec asked(String sql, CommitteeId committee, CampaignId campaign, Purpose purpose) {
		List<String> stages = Arrays.stream(Stage.values()).filter(purpose::looksAt).map(Enum::name).toList();
		return this.database.sql(sql)
			.param("committee", committee.committeeId())
			.param("campaign", campaign.campaignId())
			.param("purpose", purpose.name())
			.param("stages", stages);
	}

	private record Given(UUID team, UUID unit) {
	}

}
