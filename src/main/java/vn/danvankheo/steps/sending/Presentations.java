package vn.danvankheo.steps.sending;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.steps.registration.RegistrationId;

/** What heads of units were shown. */
interface Presentations extends JpaRepository<Presentation, UUID> {

	Optional<Presentation> findFirstByRegistrationOrderByPresentedAtDesc(RegistrationId registration);

}
