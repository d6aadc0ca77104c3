package vn.danvankheo.ground.file;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that somebody attached to a record.
 *
 * @param category what it is to the record, as the owning room names it
 * @param fileName the name it came with, made safe to show
 * @param size its length in bytes
 * @param uploadedAt when
 */
public record Attachment(UUID id, UUID subject, String category, String fileName, String mediaType, long size,
		String uploadedByName, Instant uploadedAt) {

	/** The size as people read it, e.g. «1,4 MB». */
	public String sizeInWords() {
		if (this.size < 1024 * 1024) {
			return Math.max(1, this.size / 1024) + " KB";
		}
		return "%.1f MB".formatted(this.size / 1048576.0).replace('.', ',');
	}

}
