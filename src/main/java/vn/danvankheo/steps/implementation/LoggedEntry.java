package vn.danvankheo.steps.implementation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A line of a model's log, to be read.
 *
 * @param model the participation
 * @param nothingNew whether it says that nothing happened
 * @param changedByName who corrected it; null when nobody did
 */
public record LoggedEntry(UUID id, UUID model, LocalDate day, boolean nothingNew, String text, Instant writtenAt,
		String byName, String changedByName, List<LoggedFigure> figures) {

}
