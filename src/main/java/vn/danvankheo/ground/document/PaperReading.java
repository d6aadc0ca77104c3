package vn.danvankheo.ground.document;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.file.Attachments;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.ground.web.NoSuchRecord;

/**
 * Opening papers and taking them away as files: what is printed is put together here, and
 * printed when no connection is held any more.
 */
@Service
public class PaperReading {

	private final PaperSight sight;

	private final PaperAssembly assembly;

	private final PaperRecipients recipients;

	private final PaperSteps steps;

	private final Attachments attachments;

	private final Clock clock;

	PaperReading(PaperSight sight, PaperAssembly assembly, PaperRecipients recipients, PaperSteps steps,
			Attachments attachments, Clock clock) {
		this.sight = sight;
		this.assembly = assembly;
		this.recipients = recipients;
		this.steps = steps;
		this.attachments = attachments;
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

	/** The paper as it is printed as a Word file, for those who make papers. */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK, Role.LEADER })
	@Transactional(readOnly = true)
	public Printed docx(Actor actor, PaperId id) {
		return printed(this.sight.paper(actor, id));
	}

	/** The paper as it is printed as PDF; for a unit once it has opened it. */
	@Allowed
	@Transactional(readOnly = true)
	public Printed pdf(Actor actor, PaperId id) {
		return printed(readable(actor, id));
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

	private Printed printed(Paper paper) {
		String name = (paper.reference() != null) ? paper.type().words() + " " + paper.reference().replace('/', '-')
				: paper.type().words() + ((paper.datedOn() == null) ? " (dự thảo)" : "");
		return new Printed(name, this.assembly.document(paper));
	}

	/**
	 * What is printed.
	 *
	 * @param name of its file, without ending
	 */
	record Printed(String name, OfficialDocument document) {

	}

}
