package vn.danvankheo.ground.file;

import java.util.UUID;

/** What must be found in the store for one row. */
record StoredFile(UUID attachmentId, String storedName, long sizeInBytes, String sha256) {

}
