package vn.danvankheo.ground.document;

import vn.danvankheo.ground.organisation.CommitteeId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.typesetting.FormatProfile;

/** Puts a new draft into the register. */
@Component
class PaperDrafting {

	private final Papers papers;

	private final PaperSources sources;

	private final LastWordings wordings;

	private final PaperSettings settings;

	private final PaperSteps steps;

	private final Clock clock;

	PaperDrafting(Papers papers, PaperSources sources, LastWordings wordings, PaperSettings settings, PaperSteps steps,
			Clock clock) {
		this.papers = papers;
		this.sources = sources;
		this.wordings = wordings;
		this.settings = settings;
		this.steps = steps;
		this.clock = clock;
	}

	/**
	 * A draft that begins with these words; the words of the last paper of its kind, or
	 * else the source's, when they are null. The one that is open already when there is
	 * one. Refused when a paper of this kind is in force and this is not its correction,
	 * and when what is open is to be something else.
	 */
	Paper draft(Actor actor, String key, UUID subject, PaperId corrects, PaperWording words) {
		PaperKind kind = this.sources.kind(key);
		this.papers.takeTurns(subject.getLeastSignificantBits() ^ key.hashCode());
		List<Paper> papers = this.papers.about(actor.committee(), subject)
			.stream()
			.filter((paper) -> paper.kind().equals(key))
			.toList();
		PaperPolicy.draft(papers, corrects).orThrow();
		return papers.stream()
			.filter((paper) -> PaperPolicy.open(paper.state()))
			.findFirst()
			.orElseGet(() -> add(actor, new Topic(actor.committee(), kind, subject, corrects), words));
	}

	private Paper add(Actor actor, Topic topic, PaperWording words) {
		Instant now = this.clock.instant();
		PaperWording wording = (words != null) ? words : words(topic);
		Paper paper = new Paper(topic, profile(topic.kind().organ()), wording, LastTouch.by(actor, now));
		if (topic.corrects() != null) {
			this.papers.findByIdAndCommittee(topic.corrects(), topic.committee())
				.ifPresent((corrected) -> paper.issueWith(corrected.joint(), paper.touch()));
		}
		this.papers.saveAndFlush(paper);
		this.steps.add(actor, paper, "drafted", now, null);
		return paper;
	}

	/**
	 * What changes from paper to paper, its summary, is the source's; the rest is what
	 * the office wrote last.
	 */
	private PaperWording words(Topic topic) {
		PaperWording first = this.sources.of(topic.kind().key())
			.firstWording(topic.committee(), topic.kind().key(), topic.subject());
		PaperWording words = this.wordings.of(topic.committee(), topic.kind().key())
			.map((last) -> new PaperWording(first.subject(), last.addressees(), last.bases(), last.body(),
					last.recipients(), last.signerLines(), last.signerName()))
			.orElse(first);
		return this.settings.recipients(topic.committee(), topic.kind().key()).map(words::to).orElse(words);
	}

	/** The rule for a paper that this organ writes today. */
	FormatProfile profile(Organ organ) {
		return (organ == Organ.STATE) ? FormatProfile.ND30 : FormatProfile.ofParty(LocalDate.now(this.clock));
	}

	/**
	 * What a paper is about.
	 *
	 * @param corrects the paper that it corrects; null for most
	 */
	record Topic(CommitteeId committee, PaperKind kind, UUID subject, PaperId corrects) {

	}

}
