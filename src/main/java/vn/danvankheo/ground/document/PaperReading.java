package vn.danvankheo.ground.document;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.file.Attachments;
import vn.danvankheo.ground.file.Download;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.NoSuchRecord;

/** Opening papers and taking them away as files. */
@Service
public class PaperReading {

	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

	private final PaperSight sight;

	private final PaperAssembly assembly;

	private final PaperRecipients recipients;

	private final PaperSteps steps;

	private final Attachments attachments;

	private final PaperPrinting printing;

	private final Clock clock;

	PaperReading(PaperSight sight, PaperAssembly assembly, PaperRecipients recipients, PaperSteps steps,
			Attachments attachments, PaperPrinting printing, Clock clock) {
		this.sight = sight;
		this.assembly = assembly;
		this.recipients = recipients;
		this.steps = steps;
		this.attachments = attachments;
		this.printing = printing;
		this.clock = clock;
	}

	/**
	 * Đã mở: the first of a unit's people is written down, everybody after him is not.
	 */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	@Transactional
	public void open(Actor actor, PaperId id) {
		Paper paper = this.sight.paper(actor, id);
		Instant now = this.clock.instant();
		this.recipients.open(actor, paper, now)
			.forEach((unit) -> this.steps.tell(actor, paper, "opened", now, unit, Map.of()));
	}

	/** The paper as a Word file, for those who make papers. */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK, Role.LEADER })
	@Transactional(readOnly = true)
	public ResponseEntity<Resource> docx(Actor actor, PaperId id) {
		Paper paper = this.sight.paper(actor, id);
		return file(paper, ".docx", WORD, this.printing.docx(actor, this.assembly.document(paper)));
	}

	/** The paper as PDF; for a unit once it has opened it. */
	@Allowed
	@Transactional(readOnly = true)
	public ResponseEntity<Resource> pdf(Actor actor, PaperId id) {
		Paper paper = readable(actor, id);
		return file(paper, ".pdf", "application/pdf", this.printing.pdf(actor, this.assembly.document(paper)));
	}

	/** The signed paper; for a unit once it has opened it. */
	@Allowed
	@Transactional(readOnly = true)
	public ResponseEntity<Resource> scan(Actor actor, PaperId id, UUID file) {
		return this.attachments.serve(actor, readable(actor, id).id().paperId(), file);
	}

	private Paper readable(Actor actor, PaperId id) {
		Paper paper = this.sight.paper(actor, id);
		if (!actor.seesWholeCommittee() && !PaperPages.opened(actor, this.recipients.of(id))) {
			throw new NoSuchRecord();
		}
		return paper;
	}

	private static ResponseEntity<Resource> file(Paper paper, String ending, String mediaType, byte[] content) {
		String name = (paper.reference() != null) ? paper.type().words() + " " + paper.reference().replace('/', '-')
				: paper.type().words() + ((paper.datedOn() == null) ? " (dự thảo)" : "");
		return Download.of(name + ending, mediaType, content.length, new ByteArrayResource(content));
	}

}
