package vn.danvankheo.year.campaign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.runtime.AskedOnce;
import vn.danvankheo.ground.runtime.Rows;

/** Whom a unit calls: the area members of a campaign, as far as a reader may see them. */
@Repository
public class AreaContacts {

	private static final String SQL = """
			select u.unit_id as unit, u.short_name as unit_name, a.account_id as account,
			  coalesce(c.display_name, a.name) as name, coalesce(c.position, a.position) as position,
			  coalesce(c.phone, a.phone) as phone
			from area_member a
			join unit u on u.committee_id = a.committee_id and u.unit_id = a.unit_id
			left join account c on c.committee_id = a.committee_id and c.account_id = a.account_id
			where a.committee_id = :committee and a.campaign_id = :campaign and (:all or a.unit_id in (:units))
			order by u.short_name collate vietnamese, u.unit_id""";

	private final JdbcClient database;

	AreaContacts(JdbcClient database) {
		this.database = database;
	}

	/** Those of the units that the reader sees, in the order of the units' names. */
	@AskedOnce
	public List<AreaContact> of(Scope scope, CampaignId campaign) {
		return this.database.sql(SQL)
			.param("committee", scope.committee().committeeId())
			.param("campaign", campaign.campaignId())
			.param("all", scope.allUnits())
			.param("units", scope.unitValues())
			.query(Rows.of(AreaContact.class))
			.list();
	}

	/** Those of a whole committee, by unit: for its papers. */
	public Map<UnitId, AreaContact> byUnit(CommitteeId committee, CampaignId campaign) {
		Map<UnitId, AreaContact> found = new LinkedHashMap<>();
		of(new Scope(committee, true, java.util.Set.of()), campaign)
			.forEach((contact) -> found.put(new UnitId(contact.unit()), contact));
		return found;
	}

	/** The one of a unit, if anybody is named. */
	public Optional<AreaContact> of(CommitteeId committee, CampaignId campaign, UnitId unit) {
		return of(new Scope(committee, false, java.util.Set.of(unit)), campaign).stream().findFirst();
	}

}
