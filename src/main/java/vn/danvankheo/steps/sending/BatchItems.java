package vn.danvankheo.steps.sending;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import vn.danvankheo.year.emulation.ParticipationId;

/** What models said whenever they were sent. */
public interface BatchItems extends Repository<BatchItem, UUID> {

	/** What a model said each time, the latest first. */
	@Query("select i from BatchItem i join fetch i.batch b where i.participation = :participation order by b.sentAt desc, b.number desc")
	List<BatchItem> saidBy(ParticipationId participation);

}
