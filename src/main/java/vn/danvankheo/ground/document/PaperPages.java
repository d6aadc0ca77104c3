package vn.danvankheo.ground.document;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.file.Attachment;
import vn.danvankheo.ground.file.Attachments;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.Words;

/** Prepares a paper's own page. */
@Service
class PaperPages {

	private final PaperSight sight;

	private final PaperAssembly assembly;

	private final PaperSources sources;

	private final PaperRecipients recipients;

	private final PaperSteps steps;

	private final PaperLinks links;

	private final Papers papers;

	private final Letterheads heads;

	private final Attachments attachments;

	private final Words words;

	PaperPages(PaperSight sight, PaperAssembly assembly, PaperSources sources, PaperRecipients recipients,
			PaperSteps steps, PaperLinks links, Papers papers, Letterheads heads, Attachments attachments,
			Words words) {
		this.sight = sight;
		this.assembly = assembly;
		this.sources = sources;
		this.recipients = recipients;
		this.steps = steps;
		this.links = links;
		this.papers = papers;
		this.heads = heads;
		this.attachments = attachments;
		this.words = words;
	}

	/** The page; a unit sees the text once one of its people has opened it. */
	@Allowed
	@Transactional(readOnly = true)
	public PaperPage page(Actor actor, PaperId id) {
		Paper paper = this.sight.paper(actor, id);
		boolean staff = actor.seesWholeCommittee();
		List<PaperRecipients.Recipient> units = this.recipients.of(id);
		boolean readable = staff || opened(actor, units);
		Paper correction = this.papers.correctionOf(actor.committee(), id).orElse(null);
		return new PaperPage(head(paper), readable ? PaperText.of(this.assembly.document(paper)) : null,
				readable ? scan(actor, paper) : null, staff ? this.steps.of(id) : List.of(), staff ? units : List.of(),
				name(actor, paper.corrects()), (correction != null) ? name(actor, correction.id()) : null,
				links(actor, id),
				worksWithIt(actor) ? this.sources.of(paper.kind()).pathOf(paper.kind(), paper.subject()) : null,
				undone(actor, paper), staff, jointly(paper), may(actor, paper, units.size(), correction != null));
	}

	private List<PaperPage.PaperLink> links(Actor actor, PaperId id) {
		return this.links.of(id)
			.stream()
			.map((link) -> new PaperPage.PaperLink(link.how(), name(actor, link.other())))
			.filter((link) -> link.other() != null)
			.toList();
	}

	private String jointly(Paper paper) {
		return (paper.joint() == null) ? null : paper.joint().sentence(this.words.of(paper.organ()));
	}

	private List<String> undone(Actor actor, Paper paper) {
		boolean withdrawn = paper.state() == PaperState.WITHDRAWN && paper.datedOn() != null;
		return withdrawn ? this.sources.of(paper.kind()).undone(actor, paper.kind(), paper.subject()) : List.of();
	}

	/** Whether the record it is about is open to him as well; others only read papers. */
	private static boolean worksWithIt(Actor actor) {
		return actor.holds(Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER, Role.LEADER);
	}

	/** Whether somebody of his units has opened it. */
	static boolean opened(Actor actor, List<PaperRecipients.Recipient> units) {
		return units.stream().anyMatch((unit) -> actor.worksFor(unit.unit()) && unit.openedAt() != null);
	}

	/** What it is and where it stands. */
	PaperHead head(Paper paper) {
		String kind = this.words.find("paper." + paper.kind()).orElse(paper.type().words());
		return PaperHead.of(paper, kind, this.heads.of(paper).symbol(paper.type(), paper.profile()));
	}

	private PaperPage.PaperName name(Actor actor, PaperId id) {
		return (id == null) ? null
				: this.papers.findByIdAndCommittee(id, actor.committee())
					.filter((paper) -> !this.sight.visible(actor, List.of(paper)).isEmpty())
					.map(PaperPage.PaperName::of)
					.orElse(null);
	}

	private Attachment scan(Actor actor, Paper paper) {
		return this.attachments.of(actor, paper.id().paperId())
			.stream()
			.filter((file) -> file.category().equals(PaperScans.CATEGORY))
			.max(Comparator.comparing(Attachment::uploadedAt))
			.orElse(null);
	}

	private PaperPage.May may(Actor actor, Paper paper, int addressees, boolean corrected) {
		return new PaperPage.May(PaperPolicy.edit(actor, paper), PaperPolicy.jointly(actor, paper),
				PaperPolicy.present(actor, paper).and(() -> this.sources.settled(paper)),
				PaperPolicy.takeBack(actor, paper), PaperPolicy.sign(actor, paper),
				PaperPolicy.issue(actor, paper).and(() -> this.sources.settled(paper)),
				PaperPolicy.send(actor, paper, addressees), PaperPolicy.drop(actor, paper),
				PaperPolicy.withdraw(actor, paper, this.sight.original(paper))
					.and(() -> this.sources.retractable(paper)),
				PaperPolicy.correct(actor, paper, corrected), PaperPolicy.scan(actor, paper), PaperPolicy.link(actor));
	}

}
