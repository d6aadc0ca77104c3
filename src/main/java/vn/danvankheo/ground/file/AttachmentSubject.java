package vn.danvankheo.ground.file;

import java.util.UUID;

import vn.danvankheo.ground.organisation.UnitId;

/**
 * What a file is attached to.
 *
 * @param unit the unit whose allowance it counts against; null for the committee's own
 */
public record AttachmentSubject(UUID id, UnitId unit) {

}
