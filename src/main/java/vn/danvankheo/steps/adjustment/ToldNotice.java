package vn.danvankheo.steps.adjustment;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice in the list.
 *
 * @param reference null while it is being written
 * @param changes how many it tells
 */
record ToldNotice(UUID id, String reference, String createdByName, Instant createdAt, int changes) {

}
