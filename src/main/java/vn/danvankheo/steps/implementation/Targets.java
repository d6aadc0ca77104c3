package vn.danvankheo.steps.implementation;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.year.emulation.ParticipationId;

/** The targets of all models. */
interface Targets extends JpaRepository<Target, UUID> {

	List<Target> findByParticipationOrderByPosition(ParticipationId participation);

}
