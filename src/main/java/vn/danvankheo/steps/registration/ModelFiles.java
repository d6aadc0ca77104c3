package vn.danvankheo.steps.registration;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

import vn.danvankheo.ground.file.AddedFiles;
import vn.danvankheo.ground.file.Attachment;
import vn.danvankheo.ground.file.AttachmentSubject;
import vn.danvankheo.ground.file.Attachments;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

/**
 * The files of a model: biên bản họp, ảnh. Whoever sees the model sees them; who may
 * revise it may change them.
 */
@Service
class ModelFiles {

	/** What a file is when nobody says more. */
	static final String CATEGORY = "MODEL";

	private final Desk desk;

	private final Attachments attachments;

	private final Clock clock;

	ModelFiles(Desk desk, Attachments attachments, Clock clock) {
		this.desk = desk;
		this.attachments = attachments;
		this.clock = clock;
	}

	@Allowed
	public List<Attachment> of(Actor actor, ParticipationId id) {
		this.desk.model(actor, id);
		return this.attachments.of(actor, id.participationId());
	}

	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	public AddedFiles add(Actor actor, ParticipationId id, List<MultipartFile> files) {
		Participation model = revisable(actor, id);
		AttachmentSubject subject = new AttachmentSubject(id.participationId(), model.unit());
		return this.attachments.add(actor, subject, CATEGORY, files);
	}

	@Allowed
	public ResponseEntity<Resource> serve(Actor actor, ParticipationId id, UUID file) {
		this.desk.model(actor, id);
		return this.attachments.serve(actor, id.participationId(), file);
	}

	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	public void remove(Actor actor, ParticipationId id, UUID file) {
		revisable(actor, id);
		this.attachments.remove(actor, id.participationId(), file);
	}

	private Participation revisable(Actor actor, ParticipationId id) {
		Participation model = this.desk.model(actor, id);
		RegistrationPolicy.revise(actor, model, this.desk.clocks(model.place()), this.clock.instant()).orThrow();
		return model;
	}

}
