package vn.danvankheo.ground.document;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.PlainText;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.ground.web.VietnameseDate;

/**
 * What the Thường trực and the văn thư do with a paper: signing, numbering, issuing,
 * sending, withdrawing. The step that made it is told in the same transaction.
 */
@Service
@Transactional
public class PaperIssuing {

	private final PaperSight sight;

	private final PaperSources sources;

	private final Letterheads heads;

	private final Numbering numbering;

	private final PaperRecipients recipients;

	private final PaperSteps steps;

	private final IssueChecks checks;

	private final Papers papers;

	private final Clock clock;

	PaperIssuing(PaperSight sight, PaperSources sources, Letterheads heads, Numbering numbering,
			PaperRecipients recipients, PaperSteps steps, IssueChecks checks, Papers papers, Clock clock) {
		this.sight = sight;
		this.sources = sources;
		this.heads = heads;
		this.numbering = numbering;
		this.recipients = recipients;
		this.steps = steps;
		this.checks = checks;
		this.papers = papers;
		this.clock = clock;
	}

	/**
	 * Records who signed it and on which day, as typed. Returns what is wrong, by field.
	 */
	@Allowed({ Role.LEADER, Role.CLERK })
	public FormErrors sign(Actor actor, PaperId id, String signedBy, String signedOn) {
		Paper paper = this.sight.held(actor, id);
		PaperPolicy.sign(actor, paper).orThrow();
		String signer = PlainText.line(signedBy);
		LocalDate today = LocalDate.now(this.clock);
		FormErrors errors = new FormErrors();
		if (signer.isEmpty() || signer.length() > IssueOrder.LONGEST_NAME) {
			errors.add("signedBy", "Nhập họ tên người ký, tối đa 150 ký tự");
		}
		LocalDate day = errors.day("signedOn", signedOn, "Nhập ngày ký");
		if (day != null) {
			errors.unless(!day.isAfter(today), "signedOn",
					"Ngày ký không sau hôm nay, " + VietnameseDate.format(today));
			errors.add("signedOn", this.checks.tooEarly(paper, day, null));
		}
		if (errors.none()) {
			Instant now = this.clock.instant();
			paper.sign(signer, day, LastTouch.by(actor, now));
			this.steps.add(actor, paper, "signed", now, signer + ", ngày " + VietnameseDate.format(day));
		}
		return errors;
	}

	/**
	 * Issues it: number, date, signer; refused when the number is taken or out of order,
	 * when the step refuses, and when it is no longer the version that was read. Returns
	 * what is wrong with the order, by field.
	 */
	@Allowed(Role.CLERK)
	public FormErrors issue(Actor actor, PaperId id, Long version, IssueOrder order) {
		Paper paper = this.sight.held(actor, id);
		PaperPolicy.issue(actor, paper).orThrow();
		if (version != null) {
			Stale.unless(version, paper.version(), paper.touch().changedByName());
		}
		this.sources.settled(paper).orThrow();
		FormErrors errors = this.checks.of(paper, order);
		if (errors.none()) {
			issue(actor, paper, order);
			if (order.send() && !this.recipients.of(id).isEmpty()) {
				send(actor, paper);
			}
		}
		return errors;
	}

	private void issue(Actor actor, Paper paper, IssueOrder order) {
		Instant now = this.clock.instant();
		GivenNumber given = number(paper, order);
		OfficialDocument document = Assembled.issued(paper.snapshot(), (given != null) ? given.number() : null,
				(given != null) ? given.symbol() : "", order.day(), order.signer());
		LastTouch touch = LastTouch.by(actor, now);
		paper.sign(order.signer(), (paper.signedOn() != null) ? paper.signedOn() : order.day(), touch);
		paper.issue(given, order.day(), document, touch);
		this.papers.flush();
		this.steps.add(actor, paper, "issued", now, paper.reference());
		Paper earlier = corrected(actor, paper);
		PaperSource source = this.sources.of(paper.kind());
		source.issued(actor, PaperEntry.of(paper));
		if (earlier != null) {
			source.corrected(actor, PaperEntry.of(earlier), PaperEntry.of(paper));
			this.steps.add(actor, earlier, "corrected", now, paper.reference());
		}
	}

	/**
	 * The paper that this one corrects, held; null for most. All papers are held before
	 * the step that made them is asked, so that nobody waits in a circle.
	 */
	private Paper corrected(Actor actor, Paper paper) {
		if (paper.corrects() == null) {
			return null;
		}
		Paper earlier = this.sight.held(actor, paper.corrects());
		if (!earlier.state().inForce()) {
			Permission.refused("paper.correctedWithdrawn").orThrow();
		}
		return earlier;
	}

	private GivenNumber number(Paper paper, IssueOrder order) {
		if (!paper.type().numbered()) {
			return null;
		}
		String own = this.heads.of(paper).symbol(paper.type(), paper.profile());
		String symbol = order.symbol().isEmpty() ? own : order.symbol();
		if (!Joint.inOurBook(paper)) {
			return this.numbering.elsewhere(paper.committee(), order.typedNumber(), symbol, paper.profile());
		}
		Run run = this.numbering.run(paper.committee(), paper.organ(), paper.type(), paper.profile(), order.day());
		GivenNumber given = Joint.numberedHere(paper) ? this.numbering.next(run, own, paper.profile())
				: this.numbering.typed(run, order.typedNumber(), symbol, paper.profile());
		this.numbering.inOrder(given, order.day());
		return given;
	}

	@Allowed(Role.CLERK)
	public void send(Actor actor, PaperId id) {
		send(actor, this.sight.held(actor, id));
	}

	private void send(Actor actor, Paper paper) {
		int addressees = this.recipients.of(paper.id()).size();
		PaperPolicy.send(actor, paper, addressees).orThrow();
		Instant now = this.clock.instant();
		paper.send(LastTouch.by(actor, now));
		this.recipients.send(paper, now);
		this.steps.add(actor, paper, "sent", now, addressees + " đơn vị");
	}

	/** Withdraws it with all that corrects it, in one act; the step may refuse. */
	@Allowed(Role.CLERK)
	public void withdraw(Actor actor, PaperId id, String reason) {
		Paper paper = this.sight.held(actor, id);
		PaperPolicy.withdraw(actor, paper, this.sight.original(paper)).and(() -> PaperPolicy.reason(reason)).orThrow();
		Instant now = this.clock.instant();
		List<Paper> together = new ArrayList<>();
		for (Paper next = paper; next != null; next = correction(actor, next)) {
			together.add(next);
		}
		together.forEach((one) -> withdraw(actor, one, reason, now));
	}

	private Paper correction(Actor actor, Paper paper) {
		return this.papers.correctionOf(actor.committee(), paper.id())
			.map((correction) -> this.sight.held(actor, correction.id()))
			.orElse(null);
	}

	/** A correction that was never issued is given up with what it was to correct. */
	private void withdraw(Actor actor, Paper paper, String reason, Instant now) {
		boolean inForce = paper.state().inForce();
		paper.withdraw(reason, LastTouch.by(actor, now));
		this.steps.add(actor, paper, inForce ? "withdrawn" : "dropped", now, reason);
		if (inForce) {
			this.sources.of(paper.kind()).withdrawn(actor, PaperEntry.of(paper), reason);
		}
	}

}
