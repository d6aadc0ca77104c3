package vn.danvankheo.inspection;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

import vn.danvankheo.campaign.Deadline;
import vn.danvankheo.document.AddedFiles;
import vn.danvankheo.document.Attachment;
import vn.danvankheo.document.AttachmentSubject;
import vn.danvankheo.document.Attachments;
import vn.danvankheo.emulation.ParticipationId;
import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.Allowed;
import vn.danvankheo.organisation.Permission;
import vn.danvankheo.organisation.Role;
import vn.danvankheo.web.NoSuchRecord;

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

	private final MessageSource messages;

	private final Clock clock;

	VisitPhotos(Visits visits, VisitPhotoRows rows, Attachments attachments, MessageSource messages, Clock clock) {
		this.visits = visits;
		this.rows = rows;
		this.attachments = attachments;
		this.messages = messages;
		this.clock = clock;
	}

	/** Adds each photo that can be taken, and says of the others what to do. */
	@Allowed({ Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER })
	public AddedFiles add(Actor actor, InspectionId id, ParticipationId model, List<MultipartFile> files) {
		Visit visit = writable(actor, id);
		visit.model(model);
		List<String> kept = new ArrayList<>();
		List<AddedFiles.RefusedFile> refused = new ArrayList<>();
		for (MultipartFile file : files) {
			String name = String.valueOf(file.getOriginalFilename());
			if (file.isEmpty() && name.isEmpty()) {
				continue;
			}
			if (count(id, model) >= MOST) {
				refused.add(new AddedFiles.RefusedFile(name, words("refusal.photo.tooMany")));
				continue;
			}
			AddedFiles added = addOne(actor, visit, model, file);
			kept.addAll(added.kept());
			refused.addAll(added.refused());
		}
		return new AddedFiles(kept, refused);
	}

	private AddedFiles addOne(Actor actor, Visit visit, ParticipationId model, MultipartFile file) {
		String name = String.valueOf(file.getOriginalFilename());
		Optional<CleanPhoto> photo = clean(file);
		if (photo.isEmpty()) {
			return new AddedFiles(List.of(), List.of(new AddedFiles.RefusedFile(name, words("refusal.photo.notOne"))));
		}
		UUID id = UUID.randomUUID();
		AddedFiles added = this.attachments.add(actor, new AttachmentSubject(id, visit.unit().id()), CATEGORY,
				List.of(new PhotoFile(file.getName(), name, photo.get().content())));
		this.attachments.of(actor, id)
			.forEach((attachment) -> this.rows.add(actor, visit.id(),
					row(id, model, attachment, photo.get().takenAt(), actor)));
		return added;
	}

	private VisitPhoto row(UUID id, ParticipationId model, Attachment file, LocalDateTime takenAt, Actor actor) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		return new VisitPhoto(id, model, file.id(), file.fileName(), takenAt, now, actor.displayName());
	}

	private static Optional<CleanPhoto> clean(MultipartFile file) {
		try {
			return CleanPhoto.of(file.getBytes());
		}
		catch (IOException unreadable) {
			return Optional.empty();
		}
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
		Visit visit = writable(actor, id);
		VisitPhoto found = one(id, model, photo);
		if (visit.newest()
			.filter((minutes) -> minutes.number() > 1 && found.addedAt().isBefore(minutes.begunAt()))
			.isPresent()) {
			Permission.refused("photo.ofConfirmedMinutes").orThrow();
		}
		this.rows.remove(id, photo);
		this.attachments.remove(actor, found.id(), found.attachment());
	}

	private VisitPhoto one(InspectionId id, ParticipationId model, UUID photo) {
		return this.rows.one(id, photo)
			.filter((found) -> found.participation().equals(model))
			.orElseThrow(NoSuchRecord::new);
	}

	private Visit writable(Actor actor, InspectionId id) {
		Visit visit = this.visits.one(actor, id);
		VisitPolicy.write(actor, visit, Deadline.dayOf(this.clock.instant())).orThrow();
		return visit;
	}

	private String words(String key) {
		return this.messages.getMessage(key, null, Locale.forLanguageTag("vi"));
	}

}
