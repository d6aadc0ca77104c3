package vn.danvankheo.ground.document;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

import vn.danvankheo.ground.file.AddedFiles;
import vn.danvankheo.ground.file.AttachmentSubject;
import vn.danvankheo.ground.file.Attachments;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.NoSuchRecord;

/** Bản phát hành, the signed paper as it was scanned, and related papers. */
@Service
class PaperScans {

	/** What the scan is to its paper. */
	static final String CATEGORY = "ISSUED_SCAN";

	private final PaperSight sight;

	private final Attachments attachments;

	private final PaperLinks links;

	private final PaperSteps steps;

	private final Clock clock;

	PaperScans(PaperSight sight, Attachments attachments, PaperLinks links, PaperSteps steps, Clock clock) {
		this.sight = sight;
		this.attachments = attachments;
		this.links = links;
		this.steps = steps;
		this.clock = clock;
	}

	/**
	 * Keeps the signed scan, which must be a PDF; a later one takes the place of an
	 * earlier one. Returns what is wrong, by field.
	 */
	@Allowed(Role.CLERK)
	public FormErrors keep(Actor actor, PaperId id, MultipartFile file) {
		Paper paper = this.sight.paper(actor, id);
		PaperPolicy.scan(actor, paper).orThrow();
		if (file == null || String.valueOf(file.getOriginalFilename()).isBlank()) {
			return FormErrors.of("scan", "Chọn tệp PDF quét bản đã ký, đóng dấu");
		}
		if (!this.attachments.isPdf(file)) {
			return FormErrors.of("scan",
					"Bản phát hành phải là tệp PDF. Anh/chị quét hoặc lưu lại dạng PDF rồi chọn lại");
		}
		AddedFiles added = this.attachments.add(actor, new AttachmentSubject(id.paperId(), null), CATEGORY,
				List.of(file));
		if (!added.refused().isEmpty()) {
			return FormErrors.of("scan", added.refused().get(0).reason());
		}
		this.steps.add(actor, paper, "scanned", this.clock.instant(), added.kept().get(0));
		return new FormErrors();
	}

	/** Connects two papers of the register. */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK })
	@Transactional
	public void link(Actor actor, PaperId id, PaperId other, LinkKind kind) {
		Paper paper = this.sight.paper(actor, id);
		if (id.equals(other)) {
			throw new NoSuchRecord();
		}
		this.links.add(paper, this.sight.paper(actor, other).id(), kind);
		this.steps.tell(actor, paper, "linked", this.clock.instant(), null, Map.of("other", other.toString()));
	}

	/** Parts them again. */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK })
	@Transactional
	public void unlink(Actor actor, PaperId id, PaperId other) {
		Paper paper = this.sight.paper(actor, id);
		this.links.remove(id, this.sight.paper(actor, other).id());
		this.steps.tell(actor, paper, "unlinked", this.clock.instant(), null, Map.of("other", other.toString()));
	}

}
