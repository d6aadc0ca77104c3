package vn.danvankheo.steps.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.emulation.Stage;

/** The models that units were given to build and are to look at. */
@Repository
class UnderReview {

	private final JdbcClient database;

	UnderReview(JdbcClient database) {
		this.database = database;
	}

	/** Those of a campaign that are being built today, in the order of the list. */
	List<Built> of(CampaignId campaign) {
		return this.database.sql("""
				select participation_id as id, unit_id as unit from participation
				where campaign_id = :campaign and (stage = :ASSIGNED or stage = :IN_PROGRESS)
				order by created_at, participation_id""")
			.param("campaign", campaign.campaignId())
			.params(Stage.parameters())
			.query(Rows.of(Built.class))
			.list();
	}

	/** What they are called. */
	Map<UUID, String> names(Collection<UUID> models) {
		return models.isEmpty() ? Map.of()
				: this.database
					.sql("select participation_id as id, name from participation where participation_id in (:models)")
					.param("models", models)
					.query(Rows.of(Named.class))
					.list()
					.stream()
					.collect(Collectors.toMap(Named::id, Named::name));
	}

	/** A model and its unit. */
	record Built(UUID id, UUID unit) {

	}

	private record Named(UUID id, String name) {

	}

}
