package vn.danvankheo.steps.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.runtime.AskedOnce;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.emulation.Stage;

/** The models that teams of a purpose look at, unit by unit. */
@Component
public class ToInspect {

	private final JdbcClient database;

	ToInspect(JdbcClient database) {
		this.database = database;
	}

	/** In the order of units and names. */
	@AskedOnce
	public List<ModelToSee> of(CampaignId campaign, Purpose purpose) {
		return this.database.sql("""
				select p.participation_id as id, p.unit_id as unit, p.field_id as field, p.name, m.code,
				  u.short_name as unit_name, u.kind as unit_kind
				from participation p
				join emulation_model m on m.committee_id = p.committee_id and m.model_id = p.model_id
				join unit u on u.committee_id = p.committee_id and u.unit_id = p.unit_id
				where p.campaign_id = :campaign and p.stage in (:stages)
				order by u.short_name collate vietnamese, u.unit_id, p.name collate vietnamese, p.participation_id""")
			.param("campaign", campaign.campaignId())
			.param("stages", Arrays.stream(Stage.values()).filter(purpose::looksAt).map(Enum::name).toList())
			.query(Rows.of(ModelToSee.class))
			.list();
	}

	/**
	 * One of them.
	 *
	 * @param field its field; null while not chosen
	 */
	public record ModelToSee(UUID id, UUID unit, UUID field, String name, String code, String unitName,
			UnitKind unitKind) {

	}

}
