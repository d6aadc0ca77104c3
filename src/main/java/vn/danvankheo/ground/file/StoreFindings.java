package vn.danvankheo.ground.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a check of the store found. */
class StoreFindings {

	private static final int NAMED = 100;

	private final List<String> orphans;

	private final List<UUID> missing = new ArrayList<>();

	private final List<UUID> damaged = new ArrayList<>();

	private int files;

	private long bytes;

	StoreFindings(List<String> orphans) {
		this.orphans = orphans;
	}

	void read(StoredFile file, boolean whole) {
		this.files++;
		this.bytes += file.sizeInBytes();
		if (!whole) {
			this.damaged.add(file.attachmentId());
		}
	}

	void missing(StoredFile file) {
		this.missing.add(file.attachmentId());
	}

	boolean sound() {
		return this.missing.isEmpty() && this.damaged.isEmpty() && this.orphans.isEmpty();
	}

	/** In words. */
	String reason() {
		return "%d tệp mất, %d tệp sai nội dung, %d tệp không còn hồ sơ nào.".formatted(this.missing.size(),
				this.damaged.size(), this.orphans.size());
	}

	/** In figures, with the first hundred of each kind by name. */
	Map<String, Object> facts() {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("files", this.files);
		facts.put("bytes", this.bytes);
		facts.put("missing", first(this.missing));
		facts.put("damaged", first(this.damaged));
		facts.put("orphans", first(this.orphans));
		return facts;
	}

	private static <T> List<T> first(List<T> all) {
		return all.subList(0, Math.min(NAMED, all.size()));
	}

}
