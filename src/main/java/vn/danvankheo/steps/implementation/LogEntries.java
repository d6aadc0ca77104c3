package vn.danvankheo.steps.implementation;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

import vn.danvankheo.year.emulation.ParticipationId;

/** The lines of all logs. */
interface LogEntries extends JpaRepository<LogEntry, UUID> {

	Optional<LogEntry> findByEntryIdAndParticipation(UUID id, ParticipationId participation);

}
