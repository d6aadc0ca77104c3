package vn.danvankheo.steps.visit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.multipart.MultipartFile;

import vn.danvankheo.ground.file.AddedFiles;
import vn.danvankheo.ground.file.Attachment;
import vn.danvankheo.ground.file.AttachmentSubject;
import vn.danvankheo.ground.file.Attachments;
import vn.danvankheo.ground.file.CleanPhoto;
import vn.danvankheo.ground.file.FilesTogether;
import vn.danvankheo.ground.file.PhotoFile;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.ParticipationId;

/**
 * Ảnh minh chứng: kept without what the camera noted in them, except the day, which
 * stands beside them.
 */
@Service
class VisitPhotos {

	/** The most photos of a model at one visit. */
	static final int MOST = 30;

	private static final String CATEGORY = "EVIDENCE";

	private final Visits visits;

	private final VisitPhotoRows rows;

	private final Attachments attachments;

	private final FilesTogether together;

	private final VisitBeginning beginning;

	private final TransactionOperations transactions;

	private final Words words;

	private final Clock clock;

	VisitPhotos(Visits visits, VisitPhotoRows rows, Attachments attachments, FilesTogether together,
			VisitBeginning beginning, TransactionOperations transactions, Words words, Clock clock) {
		this.visits = visits;
		this.rows = rows;
		this.attachments = attachments;
		this.together = together;
		this.beginning = beginning;
		this.transactions = transactions;
		this.words = words;
		this.clock = clock;
	}

	/** Adds each photo that can be taken, and says of the others what to do. */
	@Allowed({ Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER })
	public AddedFiles add(Actor actor, InspectionId id, ParticipationId model, List<MultipartFile> files) {
		writable(actor, this.visits.one(actor, id)).model(model);
		List<String> kept = new ArrayList<>();
		List<AddedFiles.RefusedFile> refused = new ArrayList<>();
		for (MultipartFile file : files) {
			String name = String.valueOf(file.getOriginalFilename());
			if (file.isEmpty() && name.isEmpty()) {
				continue;
			}
			AddedFiles added = CleanPhoto.of(file)
				.map((photo) -> addOne(actor, id, model, named(file, photo), photo))
				.orElseGet(() -> refused(name, "refusal.photo.notOne"));
			kept.addAll(added.kept());
			refused.addAll(added.refused());
		}
		return new AddedFiles(kept, refused);
	}

	/** Nobody confirms the minutes, or adds the last one allowed, in the meantime. */
	private AddedFiles addOne(Actor actor, InspectionId id, ParticipationId model, PhotoFile file, CleanPhoto photo) {
		return this.together.attach(() -> {
			Visit visit = writable(actor, this.visits.taken(actor, id));
			visit.model(model);
			return (count(id, model) < MOST) ? keep(actor, visit, model, file, photo)
					: refused(file.fileName(), "refusal.photo.tooMany");
		});
	}

	private AddedFiles keep(Actor actor, Visit visit, ParticipationId model, PhotoFile file, CleanPhoto photo) {
		UUID id = UUID.randomUUID();
		AddedFiles added = this.attachments.add(actor, new AttachmentSubject(id, visit.unit().id()), CATEGORY,
				List.of(file));
		if (!added.kept().isEmpty()) {
			this.beginning.begin(actor, visit, this.clock.instant());
		}
		this.attachments.of(actor, id)
			.forEach((attachment) -> this.rows.add(actor, visit.id(),
					row(id, model, attachment, photo.takenAt(), actor)));
		return added;
	}

	private static PhotoFile named(MultipartFile file, CleanPhoto photo) {
		return new PhotoFile(file.getName(), String.valueOf(file.getOriginalFilename()), photo.content());
	}

	private AddedFiles refused(String name, String key) {
		return new AddedFiles(List.of(), List.of(new AddedFiles.RefusedFile(name, this.words.of(key))));
	}

	private VisitPhoto row(UUID id, ParticipationId model, Attachment file, LocalDateTime takenAt, Actor actor) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		return new VisitPhoto(id, model, file.id(), file.fileName(), takenAt, now, actor.displayName());
	}

	private long count(InspectionId visit, ParticipationId model) {
		return this.rows.of(visit).stream().filter((photo) -> photo.participation().equals(model)).count();
	}

	/** A photo, to those who look at what was found. */
	@Allowed({ Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER, Role.CLERK,
			Role.ADMINISTRATOR })
	public ResponseEntity<Resource> serve(Actor actor, InspectionId id, ParticipationId model, UUID photo) {
		this.visits.found(actor, id);
		VisitPhoto found = one(id, model, photo);
		return this.attachments.serve(actor, found.id(), found.attachment());
	}

	/** Takes a photo away for good. */
	@Allowed({ Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER })
	public void remove(Actor actor, InspectionId id, ParticipationId model, UUID photo) {
		this.transactions
			.executeWithoutResult((status) -> remove(actor, this.visits.taken(actor, id), one(id, model, photo)));
	}

	private void remove(Actor actor, Visit visit, VisitPhoto found) {
		writable(actor, visit);
		if (visit.newest()
			.filter((minutes) -> minutes.number() > 1 && found.addedAt().isBefore(minutes.begunAt()))
			.isPresent()) {
			Permission.refused("photo.ofConfirmedMinutes").orThrow();
		}
		this.rows.remove(visit.id(), found.id());
		this.attachments.remove(actor, found.id(), found.attachment());
	}

	private VisitPhoto one(InspectionId id, ParticipationId model, UUID photo) {
		return this.rows.one(id, photo)
			.filter((found) -> found.participation().equals(model))
			.orElseThrow(NoSuchRecord::new);
	}

	private Visit writable(Actor actor, Visit visit) {
		VisitPolicy.write(actor, visit, Deadline.dayOf(this.clock.instant())).orThrow();
		return visit;
	}

}
