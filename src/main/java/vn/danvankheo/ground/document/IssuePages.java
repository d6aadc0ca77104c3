package vn.danvankheo.ground.document;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.VietnameseDate;

/** The page on which a paper is issued. */
@Service
class IssuePages {

	private final PaperSight sight;

	private final PaperPages pages;

	private final PaperSources sources;

	private final PaperRecipients recipients;

	private final Numbering numbering;

	private final Clock clock;

	IssuePages(PaperSight sight, PaperPages pages, PaperSources sources, PaperRecipients recipients,
			Numbering numbering, Clock clock) {
		this.sight = sight;
		this.pages = pages;
		this.sources = sources;
		this.recipients = recipients;
		this.numbering = numbering;
		this.clock = clock;
	}

	/** Whether it may be issued now; the paper's own page says why not. */
	@Allowed(Role.CLERK)
	@Transactional(readOnly = true)
	public Permission may(Actor actor, PaperId id) {
		return may(actor, this.sight.paper(actor, id));
	}

	private Permission may(Actor actor, Paper paper) {
		return PaperPolicy.issue(actor, paper).and(() -> this.sources.settled(paper));
	}

	/**
	 * What issuing it will do, on the day typed or else known; refused where it may not
	 * be.
	 */
	@Allowed(Role.CLERK)
	@Transactional(readOnly = true)
	public IssuePage page(Actor actor, PaperId id, String typed) {
		Paper paper = this.sight.paper(actor, id);
		may(actor, paper).orThrow();
		LocalDate known = (paper.signedOn() != null) ? paper.signedOn() : LocalDate.now(this.clock);
		LocalDate day = VietnameseDate.parse(typed).orElse(known);
		Numbering.Standing standing = !paper.type().numbered() || !Joint.inOurBook(paper) ? null
				: this.numbering.runOf(paper.committee(), paper.organ(), paper.type(), paper.profile(), day)
					.map(this.numbering::standing)
					.orElse(null);
		return new IssuePage(this.pages.head(paper), paper.profile(), standing, this.recipients.of(id),
				this.sources.of(paper.kind()).effects(paper.committee(), paper.kind(), paper.subject()),
				(typed != null) ? typed : VietnameseDate.format(known));
	}

}
