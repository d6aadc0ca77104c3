package vn.danvankheo.steps.visit;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.multipart.MultipartFile;

import vn.danvankheo.ground.file.AddedFiles;
import vn.danvankheo.ground.file.Attachment;
import vn.danvankheo.ground.file.AttachmentSubject;
import vn.danvankheo.ground.file.Attachments;
import vn.danvankheo.ground.file.FilesTogether;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.year.campaign.Deadline;

/**
 * Bản ký giấy: scans of what was signed by hand. Both sides have the minutes; the scoring
 * sheets are the committee's own.
 */
@Service
class SignedCopies {

	static final String MINUTES = "SIGNED_MINUTES";

	static final String SHEET = "SIGNED_SHEET";

	private final Visits visits;

	private final Attachments attachments;

	private final TransactionOperations transactions;

	private final FilesTogether together;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SignedCopies(Visits visits, Attachments attachments, TransactionOperations transactions, FilesTogether together,
			ApplicationEventPublisher events, Clock clock) {
		this.visits = visits;
		this.attachments = attachments;
		this.transactions = transactions;
		this.together = together;
		this.events = events;
		this.clock = clock;
	}

	/** Attaches signed minutes, once the team has confirmed them. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.INSPECTOR,
			Role.LEADER })
	public AddedFiles attachMinutes(Actor actor, InspectionId id, List<MultipartFile> files) {
		Visit visit = this.visits.one(actor, id);
		VisitPolicy.attachSignedCopy(actor, visit).orThrow();
		AddedFiles added = add(actor, visit, MINUTES, files);
		if (!added.kept().isEmpty()) {
			this.transactions.executeWithoutResult((status) -> this.events
				.publishEvent(visit.happened("minutes.copyAttached", actor, this.clock.instant())));
		}
		return added;
	}

	/** Attaches signed scoring sheets, while the team is at work. */
	@Allowed({ Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER })
	public AddedFiles attachSheet(Actor actor, InspectionId id, List<MultipartFile> files) {
		return this.together.attach(() -> {
			Visit visit = this.visits.taken(actor, id);
			VisitPolicy.attachSheet(actor, visit, Deadline.dayOf(this.clock.instant())).orThrow();
			return add(actor, visit, SHEET, files);
		});
	}

	private AddedFiles add(Actor actor, Visit visit, String category, List<MultipartFile> files) {
		return this.attachments.add(actor, new AttachmentSubject(visit.id().inspectionId(), visit.unit().id()),
				category, files);
	}

	/** The copies of a visit that this person has. */
	List<Attachment> of(Actor actor, Visit visit) {
		boolean committee = Visits.visits(actor, visit);
		boolean told = actor.worksFor(visit.unit().id()) && visit.shownToUnit() != null;
		return this.attachments.of(actor, visit.id().inspectionId())
			.stream()
			.filter((file) -> committee || (told && file.category().equals(MINUTES)))
			.toList();
	}

	/** A signed copy, to those who have it. */
	@Allowed
	public ResponseEntity<Resource> serve(Actor actor, InspectionId id, UUID file) {
		if (of(actor, this.visits.one(actor, id)).stream().noneMatch((copy) -> copy.id().equals(file))) {
			throw new NoSuchRecord();
		}
		return this.attachments.serve(actor, id.inspectionId(), file);
	}

}
