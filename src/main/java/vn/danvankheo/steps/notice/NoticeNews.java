package vn.danvankheo.steps.notice;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.document.PaperEntry;
import vn.danvankheo.ground.document.PaperRegister;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.year.campaign.NewsSource;

/** Tells units which of their models are not assigned any more, and by which paper. */
@Component
class NoticeNews implements NewsSource {

	private final LetGo letGo;

	private final PaperRegister papers;

	NoticeNews(LetGo letGo, PaperRegister papers) {
		this.letGo = letGo;
		this.papers = papers;
	}

	@Override
	@Transactional(readOnly = true)
	public List<News> newsFor(Actor actor, Instant since, int most) {
		if (actor.seesWholeCommittee() || actor.units().isEmpty()) {
			return List.of();
		}
		return this.letGo.since(actor.scope(), since)
			.stream()
			.limit(most)
			.map((gone) -> new News(gone.sentence(), gone.by(), path(actor, gone), gone.at()))
			.toList();
	}

	/** The paper, where it was sent to his unit; else the models. */
	private String path(Actor actor, LetGo.Gone gone) {
		return this.papers.of(actor, gone.notice())
			.stream()
			.filter((paper) -> paper.id().paperId().equals(gone.paper()))
			.map(PaperEntry::path)
			.findFirst()
			.orElse("/participations?stage=SELECTED");
	}

}
