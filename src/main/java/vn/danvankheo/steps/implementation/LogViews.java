package vn.danvankheo.steps.implementation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.file.Attachments;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.SeenModels;

/** Shows the log of a model to whoever may see the model. */
@Service
@Transactional(readOnly = true)
class LogViews {

	private final SeenModels models;

	private final BuildingSheets sheets;

	private final ModelLogs logs;

	private final LogEntries entries;

	private final Attachments attachments;

	private final Clock clock;

	LogViews(SeenModels models, BuildingSheets sheets, ModelLogs logs, LogEntries entries, Attachments attachments,
			Clock clock) {
		this.models = models;
		this.sheets = sheets;
		this.logs = logs;
		this.entries = entries;
		this.attachments = attachments;
		this.clock = clock;
	}

	/** The whole log. */
	@Allowed
	public BuildingSheet show(Actor actor, ParticipationId id) {
		return this.sheets.of(actor, this.models.one(actor, id)).orElseThrow(NoSuchRecord::new);
	}

	/** The targets that a line may say something of. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	public List<TargetProgress> targets(Actor actor, ParticipationId id) {
		return this.logs.progress(this.models.one(actor, id).id(), today());
	}

	/** The form of a line; of a new one where none is named. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	public LogFormPage form(Actor actor, ParticipationId id, UUID line, LogForm typed, FormErrors errors) {
		Participation model = this.models.one(actor, id);
		ImplementationPolicy.write(actor, model).orThrow();
		LogEntry entry = (line != null)
				? this.entries.findByEntryIdAndParticipation(line, id).orElseThrow(NoSuchRecord::new) : null;
		LogForm fresh = (entry != null) ? LogForm.of(entry) : LogForm.of(today());
		return new LogFormPage(model, line, (typed != null) ? typed : fresh, this.logs.progress(id, today()),
				(entry != null) ? this.attachments.of(actor, line) : List.of(), errors);
	}

	/** A photo of a line. */
	@Allowed
	public ResponseEntity<Resource> photo(Actor actor, ParticipationId id, UUID line, UUID photo) {
		this.models.one(actor, id);
		this.entries.findByEntryIdAndParticipation(line, id).orElseThrow(NoSuchRecord::new);
		return this.attachments.serve(actor, line, photo);
	}

	private LocalDate today() {
		return Deadline.dayOf(this.clock.instant());
	}

}
