package vn.danvankheo.year.campaign;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.ground.runtime.AskedOnce;
import vn.danvankheo.ground.web.Choice;

/** The catalogues of fields. */
public interface Fields extends JpaRepository<Field, FieldId> {

	/** A campaign's catalogue, in order. */
	@AskedOnce
	List<Field> findByCampaignOrderByPosition(CampaignId campaign);

	/** The same, to choose from. */
	default List<Choice> choices(CampaignId campaign) {
		return findByCampaignOrderByPosition(campaign).stream()
			.map((field) -> Choice.of(field.id(), field.name()))
			.toList();
	}

}
