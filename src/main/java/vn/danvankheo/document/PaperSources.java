package vn.danvankheo.document;

import java.util.HashMap;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.danvankheo.web.NoSuchRecord;

/** Which step makes which kind of paper. */
@Component
class PaperSources {

	private final Map<String, PaperSource> sources = new HashMap<>();

	private final Map<String, PaperKind> kinds = new HashMap<>();

	PaperSources(ObjectProvider<PaperSource> sources) {
		sources.orderedStream().forEach((source) -> source.kinds().forEach((kind) -> {
			if (this.sources.put(kind.key(), source) != null) {
				throw new IllegalStateException("Two sources make the paper " + kind.key());
			}
			this.kinds.put(kind.key(), kind);
		}));
	}

	/** The source of this kind. */
	PaperSource of(String kind) {
		PaperSource source = this.sources.get(kind);
		if (source == null) {
			throw new NoSuchRecord();
		}
		return source;
	}

	/** The kind of this key. */
	PaperKind kind(String key) {
		of(key);
		return this.kinds.get(key);
	}

}
