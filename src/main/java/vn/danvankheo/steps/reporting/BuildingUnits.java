package vn.danvankheo.steps.reporting;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.emulation.Stage;

/** The units that were given a model to build. */
@Repository
class BuildingUnits {

	private final JdbcClient database;

	BuildingUnits(JdbcClient database) {
		this.database = database;
	}

	Set<UnitId> of(CampaignId campaign) {
		return this.database
			.sql("select distinct unit_id from participation where campaign_id = :campaign and stage in (:UNDERTAKEN)")
			.params(Stage.parameters())
			.param("campaign", campaign.campaignId())
			.query(UUID.class)
			.list()
			.stream()
			.map(UnitId::new)
			.collect(Collectors.toSet());
	}

}
