package vn.danvankheo.steps.sending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;

import vn.danvankheo.ground.file.AddedFiles;
import vn.danvankheo.ground.file.Attachment;
import vn.danvankheo.ground.file.AttachmentSubject;
import vn.danvankheo.ground.file.Attachments;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.steps.registration.Desk;
import vn.danvankheo.steps.registration.Registration;
import vn.danvankheo.steps.registration.RegistrationId;

/**
 * The unit's own công văn. Its scan is kept with the list as soon as it is chosen, so
 * that it is not lost when something else is wrong; the batch that is sent takes it.
 */
@Service
class Letters {

	private static final String CATEGORY = "UNIT_LETTER";

	private final Desk desk;

	private final Batches batches;

	private final Attachments attachments;

	private final Clock clock;

	Letters(Desk desk, Batches batches, Attachments attachments, Clock clock) {
		this.desk = desk;
		this.batches = batches;
		this.attachments = attachments;
		this.clock = clock;
	}

	/** Takes what was typed and chosen; its value is null where there is no letter. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	public Checked<UnitLetter> take(Actor actor, RegistrationId id, LetterForm form) {
		if (!form.filled()) {
			return new FormErrors().or(() -> null);
		}
		FormErrors errors = new FormErrors();
		errors.add("letterScan", form.hasFile() ? keep(actor, this.desk.list(actor, id), form) : null);
		Attachment scan = waiting(actor, id);
		UnitLetter letter = errors.take(form.letter(LocalDate.now(this.clock), (scan != null) ? scan.id() : null));
		return errors.or(() -> letter);
	}

	/** Why the scan could not be kept; null when it was. */
	private String keep(Actor actor, Registration list, LetterForm form) {
		UUID subject = list.id().registrationId();
		List<Attachment> before = unsent(actor, list.id());
		AddedFiles added = this.attachments.add(actor, new AttachmentSubject(subject, list.place().unit()), CATEGORY,
				List.of(form.letterScan()));
		if (!added.refused().isEmpty()) {
			return added.refused().get(0).reason();
		}
		Attachment kept = waiting(actor, list.id());
		if (!kept.mediaType().equals("application/pdf") && !kept.mediaType().startsWith("image/")) {
			this.attachments.remove(actor, subject, kept.id());
			return "Công văn phải là tệp PDF hoặc ảnh. Anh/chị quét hoặc chụp bản đã ký rồi chọn lại";
		}
		before.forEach((earlier) -> this.attachments.remove(actor, subject, earlier.id()));
		return null;
	}

	/** The scan that was chosen and has not been sent yet; null for none. */
	Attachment waiting(Actor actor, RegistrationId id) {
		return unsent(actor, id).stream().reduce((earlier, later) -> later).orElse(null);
	}

	private List<Attachment> unsent(Actor actor, RegistrationId id) {
		Set<UUID> sent = this.batches.findByRegistrationOrderByNumber(id)
			.stream()
			.map(Batch::letter)
			.filter(Objects::nonNull)
			.map(UnitLetter::file)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return this.attachments.of(actor, id.registrationId())
			.stream()
			.filter((file) -> file.category().equals(CATEGORY) && !sent.contains(file.id()))
			.toList();
	}

	/** The scan of a batch's letter. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE, Role.CLERK, Role.LEADER })
	public ResponseEntity<Resource> serve(Actor actor, BatchId id, UUID file) {
		Batch batch = this.batches.findByIdAndCommittee(id, actor.committee()).orElseThrow(NoSuchRecord::new);
		Registration list = this.desk.list(actor, batch.registration());
		if (batch.letter() == null || !file.equals(batch.letter().file())) {
			throw new NoSuchRecord();
		}
		return this.attachments.serve(actor, list.id().registrationId(), file);
	}

}
