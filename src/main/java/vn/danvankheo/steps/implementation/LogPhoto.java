package vn.danvankheo.steps.implementation;

import java.util.UUID;

/**
 * A photo of a line of the log.
 *
 * @param category what it shows, as a {@link PhotoMoment}
 */
record LogPhoto(UUID id, UUID entry, PhotoMoment category, String fileName) {

}
