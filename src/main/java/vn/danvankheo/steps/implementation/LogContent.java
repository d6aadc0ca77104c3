package vn.danvankheo.steps.implementation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What a line of the log says.
 *
 * @param nothingNew whether it says that nothing happened
 * @param figures how far targets are by that day, by target
 */
public record LogContent(LocalDate day, boolean nothingNew, String text, Map<UUID, BigDecimal> figures) {

}
