package vn.danvankheo.ground.document;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.ground.web.StaleForm;

/** What the office does with a paper until it is signed, and when it was wrong. */
@Service
public class PaperWriting {

	private final PaperSight sight;

	private final PaperAssembly assembly;

	private final PaperDrafting drafting;

	private final PaperSources sources;

	private final LastWordings wordings;

	private final PaperRecipients recipients;

	private final PaperSteps steps;

	private final Papers papers;

	private final Clock clock;

	PaperWriting(PaperSight sight, PaperAssembly assembly, PaperDrafting drafting, PaperSources sources,
			LastWordings wordings, PaperRecipients recipients, PaperSteps steps, Papers papers, Clock clock) {
		this.sight = sight;
		this.assembly = assembly;
		this.drafting = drafting;
		this.sources = sources;
		this.wordings = wordings;
		this.recipients = recipients;
		this.steps = steps;
		this.papers = papers;
		this.clock = clock;
	}

	/** The draft's words, ready to be edited, and the names they may use. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public Draft draft(Actor actor, PaperId id) {
		Paper paper = this.sight.paper(actor, id);
		PaperKind kind = this.sources.kind(paper.kind());
		return new Draft(paper.state() == PaperState.DRAFT, WordingForm.of(paper.wording(), paper.version()),
				kind.tables(), kind.figures(), paper.type());
	}

	/**
	 * Keeps the words, and remembers them for the next paper of this kind; returns what
	 * is wrong with them, by field.
	 */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public FormErrors word(Actor actor, PaperId id, WordingForm form) {
		Paper paper = this.sight.held(actor, id);
		PaperPolicy.edit(actor, paper).orThrow();
		if (form.version() != null) {
			Stale.unless(form.version(), paper.version(), () -> beside(paper, form));
		}
		FormErrors errors = form.errors();
		if (errors.none()) {
			errors.addAll(unknown(paper, form.words()));
		}
		if (errors.none()) {
			paper.word(form.words(), LastTouch.by(actor, this.clock.instant()));
			if (paper.corrects() == null) {
				this.wordings.remember(paper.committee(), paper.kind(), form.words());
			}
			this.steps.tell(actor, paper, "worded", this.clock.instant(), null, Map.of());
		}
		return errors;
	}

	private FormErrors unknown(Paper paper, PaperWording words) {
		PaperKind kind = this.sources.kind(paper.kind());
		Assembled read = this.assembly.with(paper, words, this.assembly.content(paper));
		FormErrors errors = new FormErrors();
		if (!read.unknownTables().isEmpty()) {
			errors.add("body", "Không có bảng “%s”. %s".formatted(String.join("”, “", read.unknownTables()),
					choice("bảng", kind.tables(), "[[", "]]")));
		}
		else if (!read.unknownFigures().isEmpty()) {
			errors.add("body", "Không có số liệu “%s”. %s".formatted(String.join("”, “", read.unknownFigures()),
					choice("số liệu", kind.figures(), "{{", "}}")));
		}
		return errors;
	}

	private static String choice(String what, List<String> names, String before, String after) {
		return names.isEmpty() ? "Văn bản này không có " + what + " nào."
				: "Các " + what + " dùng được: " + before + String.join(after + ", " + before, names) + after;
	}

	private static StaleForm beside(Paper paper, WordingForm mine) {
		WordingForm saved = WordingForm.of(paper.wording(), paper.version());
		return new StaleForm("/papers/" + paper.id() + "/wording", paper.version(), paper.touch().changedByName(),
				paper.touch().changedAt())
			.text("subject", "Trích yếu", mine.subject(), saved.subject())
			.text("addressees", "Kính gửi", mine.addressees(), saved.addressees())
			.text("bases", "Căn cứ", mine.bases(), saved.bases())
			.text("body", "Nội dung", mine.body(), saved.body())
			.text("recipients", "Nơi nhận", mine.recipients(), saved.recipients())
			.text("signerLines", "Quyền hạn, chức vụ người ký", mine.signerLines(), saved.signerLines())
			.text("signerName", "Họ tên người ký", mine.signerName(), saved.signerName());
	}

	/** Trình ký: what is live becomes what it says, for good. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public void present(Actor actor, PaperId id, Long version) {
		Paper paper = this.sight.held(actor, id);
		PaperPolicy.present(actor, paper).orThrow();
		if (version != null) {
			Stale.unless(version, paper.version(), paper.touch().changedByName());
		}
		this.sources.settled(paper).orThrow();
		if (paper.corrects() != null
				&& CorrectionWords.saysNothing(paper.wording(), this.assembly.differences(paper))) {
			Permission.refused("paper.noDifference").orThrow();
		}
		LiveContent content = this.assembly.content(paper);
		Assembled read = this.assembly.with(paper, paper.wording(), content);
		if (!read.unknownTables().isEmpty() || !read.unknownFigures().isEmpty()) {
			Permission.refused("paper.unknownNames").orThrow();
		}
		Instant now = this.clock.instant();
		paper.freeze(read.document(), LastTouch.by(actor, now));
		this.recipients.address(paper, content.addressees());
		this.steps.add(actor, paper, "presented", now, null);
	}

	/** Takes it back to the desk, for this reason. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public void takeBack(Actor actor, PaperId id, String reason) {
		Paper paper = this.sight.held(actor, id);
		PaperPolicy.takeBack(actor, paper).and(() -> PaperPolicy.reason(reason)).orThrow();
		paper.thaw(LastTouch.by(actor, this.clock.instant()));
		this.recipients.address(paper, java.util.Set.of());
		this.steps.add(actor, paper, "takenBack", this.clock.instant(), reason);
	}

	/** Gives up what was never issued, for this reason. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public void drop(Actor actor, PaperId id, String reason) {
		Paper paper = this.sight.held(actor, id);
		PaperPolicy.drop(actor, paper).and(() -> PaperPolicy.reason(reason)).orThrow();
		paper.withdraw(reason, LastTouch.by(actor, this.clock.instant()));
		this.steps.add(actor, paper, "dropped", this.clock.instant(), reason);
	}

	/** Drafts a paper that corrects this one, or finds the draft that exists. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public PaperId correct(Actor actor, PaperId id, String reason) {
		Paper paper = this.sight.held(actor, id);
		Paper correction = this.papers.correctionOf(actor.committee(), id).orElse(null);
		if (correction != null && PaperPolicy.open(correction.state())) {
			return correction.id();
		}
		PaperPolicy.correct(actor, paper, correction != null).and(() -> PaperPolicy.reason(reason)).orThrow();
		boolean known = this.sources.of(paper.kind()).tellsDifferences();
		return this.drafting
			.draft(actor, paper.kind(), paper.subject(), paper.id(), CorrectionWords.of(paper, reason, known))
			.id();
	}

	record Draft(boolean editable, WordingForm form, List<String> tables, List<String> figures, DocumentType type) {

	}

}
