package vn.danvankheo.year.campaign;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

/** The catalogues of fields. */
public interface Fields extends JpaRepository<Field, FieldId> {

	/** A campaign's catalogue, in order. */
	List<Field> findByCampaignOrderByPosition(CampaignId campaign);

}
