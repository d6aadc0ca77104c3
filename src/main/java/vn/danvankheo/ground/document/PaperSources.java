package vn.danvankheo.ground.document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.web.NoSuchRecord;

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

	PaperSource of(String kind) {
		PaperSource source = this.sources.get(kind);
		if (source == null) {
			throw new NoSuchRecord();
		}
		return source;
	}

	/** Every kind of paper, in the order of its name. */
	List<PaperKind> kinds() {
		return this.kinds.values().stream().sorted(Comparator.comparing(PaperKind::key)).toList();
	}

	PaperKind kind(String key) {
		of(key);
		return this.kinds.get(key);
	}

	/** Whether the step has settled what this paper says. */
	Permission settled(Paper paper) {
		return of(paper.kind()).mayPresent(paper.committee(), paper.kind(), paper.subject());
	}

	/** Whether the step could take back what this paper orders. */
	Permission retractable(Paper paper) {
		return of(paper.kind()).mayWithdraw(paper.committee(), paper.kind(), paper.subject());
	}

	/** The kinds of which he reads what was issued. */
	Set<String> readBy(Actor actor) {
		return this.kinds.values()
			.stream()
			.filter((kind) -> PaperPolicy.reader(actor, kind))
			.map(PaperKind::key)
			.collect(Collectors.toUnmodifiableSet());
	}

}
