package vn.danvankheo.steps.registration;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.ground.runtime.AskedOnce;
import vn.danvankheo.year.emulation.ParticipationId;

/** The office's remarks. */
public interface Remarks extends JpaRepository<Remark, UUID> {

	/** All remarks on a model, in the order they were raised. */
	@AskedOnce
	List<Remark> findByParticipationOrderByReturnNumberAscFactAsc(ParticipationId participation);

	List<Remark> findByParticipationIn(Collection<ParticipationId> participations);

}
