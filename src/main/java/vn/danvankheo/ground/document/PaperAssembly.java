package vn.danvankheo.ground.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.typesetting.OfficialDocument;

/** Puts papers together from the register, their source and the organ's head. */
@Component
class PaperAssembly {

	private final PaperSources sources;

	private final Letterheads heads;

	private final PaperDrafting drafting;

	private final Clock clock;

	PaperAssembly(PaperSources sources, Letterheads heads, PaperDrafting drafting, Clock clock) {
		this.clock = clock;
		this.sources = sources;
		this.heads = heads;
		this.drafting = drafting;
	}

	/** What is live in it at this moment. */
	LiveContent content(Paper paper) {
		LiveContent whole = this.sources.of(paper.kind()).content(paper.committee(), paper.kind(), paper.subject());
		return (paper.corrects() != null) ? CorrectionWords.content(whole, differences(paper)) : whole;
	}

	/** What a correction changes, as far as the step knows. */
	List<Block> differences(Paper paper) {
		return this.sources.of(paper.kind()).differences(paper.committee(), paper.kind(), paper.subject());
	}

	/** It with these words, as it would be today. */
	Assembled with(Paper paper, PaperWording words, LiveContent content) {
		return Assembled.of(words, content, paper.type(), this.heads.of(paper), this.drafting.profile(paper.organ()),
				LocalDate.now(this.clock).getYear());
	}

	/** It as it stands: live while it is a draft, afterwards what was frozen. */
	OfficialDocument document(Paper paper) {
		OfficialDocument frozen = paper.snapshot();
		return Assembled.printed((frozen != null) ? frozen : with(paper, paper.wording(), content(paper)).document());
	}

}
