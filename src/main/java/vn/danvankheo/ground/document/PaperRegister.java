package vn.danvankheo.ground.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.NoSuchRecord;

/** The register of official papers, as far as the steps that make them need it. */
@Service
public class PaperRegister {

	private final Papers papers;

	private final PaperSources sources;

	private final PaperDrafting drafting;

	private final PaperSight sight;

	PaperRegister(Papers papers, PaperSources sources, PaperDrafting drafting, PaperSight sight) {
		this.papers = papers;
		this.sources = sources;
		this.drafting = drafting;
		this.sight = sight;
	}

	/**
	 * Drafts a paper of this kind about this record of its source, or finds the one that
	 * is being drafted or signed already. The source may refuse.
	 */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public PaperId draft(Actor actor, String kind, UUID subject) {
		if (subject == null) {
			throw new NoSuchRecord();
		}
		this.sources.of(kind).mayDraft(actor, kind, subject).orThrow();
		return this.drafting.draft(actor, kind, subject, null, null).id();
	}

	/** The newest paper of this kind about this record that was not withdrawn. */
	@Allowed
	@Transactional(readOnly = true)
	public Optional<PaperEntry> latest(Actor actor, String kind, UUID subject) {
		return of(actor, subject).stream()
			.filter((paper) -> paper.kind().equals(kind) && paper.state() != PaperState.WITHDRAWN)
			.findFirst();
	}

	/** The papers about this record that this person may see, the newest first. */
	@Allowed
	@Transactional(readOnly = true)
	public List<PaperEntry> of(Actor actor, UUID subject) {
		return this.sight.visible(actor, this.papers.about(actor.committee(), subject))
			.stream()
			.map(PaperEntry::of)
			.toList();
	}

	/** The same of many records, by record. */
	@Allowed
	@Transactional(readOnly = true)
	public Map<UUID, List<PaperEntry>> of(Actor actor, Collection<UUID> subjects) {
		return this.sight.visible(actor, this.papers.about(actor.committee(), subjects))
			.stream()
			.map(PaperEntry::of)
			.collect(Collectors.groupingBy(PaperEntry::subject));
	}

}
