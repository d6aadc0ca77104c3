package vn.danvankheo.year.approval;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** What heads of units were shown. */
interface Presentations extends JpaRepository<Presentation, UUID> {

	Optional<Presentation> findFirstBySubjectIdOrderByPresentedAtDesc(UUID subjectId);

}
