package vn.danvankheo.ground.document;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;

/** The page on which a paper is withdrawn. */
@Service
class WithdrawPages {

	private final PaperSight sight;

	private final PaperPages pages;

	private final PaperSources sources;

	private final PaperRecipients recipients;

	private final Papers papers;

	WithdrawPages(PaperSight sight, PaperPages pages, PaperSources sources, PaperRecipients recipients, Papers papers) {
		this.sight = sight;
		this.pages = pages;
		this.sources = sources;
		this.recipients = recipients;
		this.papers = papers;
	}

	/** Whether it may be withdrawn now; the paper's own page says why not. */
	@Allowed(Role.CLERK)
	@Transactional(readOnly = true)
	public Permission may(Actor actor, PaperId id) {
		return may(actor, this.sight.paper(actor, id));
	}

	private Permission may(Actor actor, Paper paper) {
		return PaperPolicy.withdraw(actor, paper, this.sight.original(paper))
			.and(() -> this.sources.retractable(paper));
	}

	/** What withdrawing it will do; refused where it may not be. */
	@Allowed(Role.CLERK)
	@Transactional(readOnly = true)
	public WithdrawPage page(Actor actor, PaperId id) {
		Paper paper = this.sight.paper(actor, id);
		may(actor, paper).orThrow();
		List<Paper> corrections = corrections(actor, paper);
		return new WithdrawPage(this.pages.head(paper), corrections.stream()
			.map((one) -> new WithdrawPage.Correction(PaperPage.PaperName.of(one).name(), !one.state().inForce()))
			.toList(), this.sources.of(paper.kind()).undone(actor, paper.kind(), paper.subject()),
				units(paper, corrections));
	}

	private List<Paper> corrections(Actor actor, Paper paper) {
		List<Paper> found = new ArrayList<>();
		this.papers.correctionOf(actor.committee(), paper.id()).ifPresent((correction) -> {
			found.add(correction);
			found.addAll(corrections(actor, correction));
		});
		return found;
	}

	private List<String> units(Paper paper, List<Paper> corrections) {
		List<Paper> all = new ArrayList<>(corrections);
		all.add(0, paper);
		return all.stream()
			.flatMap((one) -> this.recipients.of(one.id()).stream())
			.filter((unit) -> unit.sentAt() != null)
			.map(PaperRecipients.Recipient::name)
			.distinct()
			.toList();
	}

	/**
	 * What withdrawing a paper will do, for whoever is about to.
	 *
	 * @param together its corrections, which go with it
	 * @param undone what becomes of what it ordered, a sentence each
	 * @param units those that have it, by name
	 */
	record WithdrawPage(PaperHead head, List<Correction> together, List<String> undone, List<String> units) {

		/** Who is told, in words. */
		public String reaches() {
			return this.units.isEmpty() ? "Văn bản này chưa gửi cho đơn vị nào qua hệ thống." : this.units.size()
					+ " đơn vị thấy ngay ở trang đầu và ở trang văn bản: " + String.join(", ", this.units) + ".";
		}

		/**
		 * A correction of the paper.
		 *
		 * @param draft whether it was never issued, so that it is given up
		 */
		record Correction(String name, boolean draft) {

		}

	}

}
