package vn.danvankheo.steps.implementation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.multipart.MultipartFile;

import vn.danvankheo.ground.file.AddedFiles;
import vn.danvankheo.ground.file.Attachment;
import vn.danvankheo.ground.file.Attachments;
import vn.danvankheo.ground.file.FilesTogether;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Participations;
import vn.danvankheo.year.emulation.SeenModels;
import vn.danvankheo.year.emulation.Stage;

/** A unit's people write the logs of its models. The first line begins the building. */
@Service
public class LogWriting {

	private final SeenModels models;

	private final Participations participations;

	private final LogEntries entries;

	private final LogPhotos photos;

	private final ModelLogs logs;

	private final Attachments attachments;

	private final FilesTogether together;

	private final Campaigns campaigns;

	private final TransactionOperations transactions;

	private final ApplicationEventPublisher events;

	private final Words words;

	private final Clock clock;

	LogWriting(SeenModels models, Participations participations, LogEntries entries, LogPhotos photos, ModelLogs logs,
			Attachments attachments, FilesTogether together, Campaigns campaigns, TransactionOperations transactions,
			ApplicationEventPublisher events, Words words, Clock clock) {
		this.models = models;
		this.participations = participations;
		this.entries = entries;
		this.photos = photos;
		this.logs = logs;
		this.attachments = attachments;
		this.together = together;
		this.campaigns = campaigns;
		this.transactions = transactions;
		this.events = events;
		this.words = words;
		this.clock = clock;
	}

	/** Writes a line, and keeps its photos: each that can be taken. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	public Checked<AddedFiles> write(Actor actor, ParticipationId id, LogForm form, List<MultipartFile> files) {
		Checked<LogContent> content = checked(actor, id, form, files.size());
		if (content.wrong()) {
			return new Checked<>(null, content.errors());
		}
		UUID line = UUID.randomUUID();
		return withPhotos(actor, line, content.value(), files, (looked) -> {
			Participation model = writable(actor, id);
			AddedFiles added = this.photos.add(actor, model.unit(), line, form.moment(), looked);
			if (stays(actor, line, content.value())) {
				begin(line, model, content.value(), Move.of(actor, this.clock.instant()));
			}
			return added;
		});
	}

	/** Writes a line that is right. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	public UUID write(Actor actor, ParticipationId id, LogContent content) {
		UUID line = UUID.randomUUID();
		this.transactions.executeWithoutResult(
				(status) -> begin(line, writable(actor, id), content, Move.of(actor, this.clock.instant())));
		return line;
	}

	private void begin(UUID line, Participation model, LogContent content, Move move) {
		this.entries.saveAndFlush(new LogEntry(line, model, content, move));
		if (model.stage() == Stage.ASSIGNED) {
			model.begin(move);
			this.participations.save(model);
		}
		List<TargetProgress> targets = targets(model);
		tell(told(model, content.nothingNew() ? "nothing" : "written", content, targets, move));
	}

	/** Says something else in a line, and adds photos to it. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	public Checked<AddedFiles> correct(Actor actor, ParticipationId id, UUID line, LogForm form,
			List<MultipartFile> files) {
		one(id, line);
		int photos = files.size() + this.attachments.of(actor, line).size();
		Checked<LogContent> content = checked(actor, id, form, photos);
		if (content.wrong()) {
			return new Checked<>(null, content.errors());
		}
		return withPhotos(actor, line, content.value(), files, (looked) -> {
			Participation model = writable(actor, id);
			LogEntry entry = one(id, line);
			Stale.unless(form.version(), entry.version(), entry.saidByName());
			AddedFiles added = this.photos.add(actor, model.unit(), line, form.moment(), looked);
			if (stays(actor, line, content.value())) {
				correct(model, entry, content.value(), Move.of(actor, this.clock.instant()));
			}
			return added;
		});
	}

	private void correct(Participation model, LogEntry entry, LogContent content, Move move) {
		List<TargetProgress> targets = targets(model);
		LogContent before = entry.content();
		entry.correct(content, move);
		this.entries.saveAndFlush(entry);
		tell(told(model, "corrected", content, targets, move).with("beforeDay", VietnameseDate.format(before.day()))
			.with("beforeText", before.text())
			.with("beforeFigures", before.figureWords(targets))
			.with("about", before.words(targets) + " → " + content.words(targets)));
	}

	/** Photos are looked at first; where nothing would stay of the line, it says why. */
	private Checked<AddedFiles> withPhotos(Actor actor, UUID line, LogContent content, List<MultipartFile> files,
			Function<LogPhotos.Looked, AddedFiles> write) {
		LogPhotos.Looked looked = this.photos.look(files);
		FilesTogether.Attached done = this.together.attached(() -> write.apply(looked));
		if (!done.undone() && stays(actor, line, content)) {
			return new Checked<>(done.files(), new FormErrors());
		}
		return new Checked<>(null,
				done.files()
					.refused()
					.stream()
					.findFirst()
					.map((refused) -> FormErrors.of("photos", refused.reason()))
					.orElseGet(() -> FormErrors.of("text", LogForm.NOTHING_SAID)));
	}

	private boolean stays(Actor actor, UUID line, LogContent content) {
		return !content.onlyPhotos() || !this.attachments.of(actor, line).isEmpty();
	}

	/** Takes a line away, with its photos; the history keeps what it said. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	public void remove(Actor actor, ParticipationId id, UUID line, Long version) {
		this.transactions.executeWithoutResult((status) -> {
			Participation model = writable(actor, id);
			LogEntry entry = one(id, line);
			Stale.unless(version, entry.version(), entry.saidByName());
			List<TargetProgress> targets = targets(model);
			LogContent content = entry.content();
			this.attachments.of(actor, line).forEach((photo) -> this.attachments.remove(actor, line, photo.id()));
			this.entries.delete(entry);
			tell(told(model, "removed", content, targets, Move.of(actor, this.clock.instant())).with("about",
					content.words(targets)));
		});
	}

	/** Takes one photo of a line away, as long as the line says something without it. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	public void removePhoto(Actor actor, ParticipationId id, UUID line, UUID photo) {
		this.transactions.executeWithoutResult((status) -> {
			Participation model = writable(actor, id);
			LogContent content = one(id, line).content();
			List<Attachment> photos = this.attachments.of(actor, line);
			ImplementationPolicy.removePhoto(content, photos.size()).orThrow();
			this.attachments.remove(actor, line, photo);
			String name = photos.stream()
				.filter((one) -> one.id().equals(photo))
				.map(Attachment::fileName)
				.findFirst()
				.orElseThrow(NoSuchRecord::new);
			tell(model.happened("log.photoRemoved", Move.of(actor, this.clock.instant()))
				.with("about", VietnameseDate.format(content.day()) + ", " + name));
		});
	}

	private Checked<LogContent> checked(Actor actor, ParticipationId id, LogForm form, int photos) {
		Participation model = writable(actor, id);
		Checked<LogContent> content = form.read(photos);
		if (!content.wrong()) {
			LocalDate today = Deadline.dayOf(this.clock.instant());
			LocalDate first = this.campaigns.findById(model.place().campaign()).map(Campaign::firstDay).orElseThrow();
			content.errors().add("day", this.words.of(ImplementationPolicy.day(content.value().day(), first, today)));
		}
		return content;
	}

	private Participation writable(Actor actor, ParticipationId id) {
		Participation model = this.models.one(actor, id);
		ImplementationPolicy.write(actor, model).orThrow();
		return model;
	}

	private LogEntry one(ParticipationId id, UUID line) {
		return this.entries.findByEntryIdAndParticipation(line, id).orElseThrow(NoSuchRecord::new);
	}

	private List<TargetProgress> targets(Participation model) {
		return this.logs.progress(model.id(), Deadline.dayOf(this.clock.instant()));
	}

	private static Happened told(Participation model, String what, LogContent content, List<TargetProgress> targets,
			Move move) {
		return model.happened("log." + what, move)
			.with("day", VietnameseDate.format(content.day()))
			.with("text", content.text())
			.with("figures", content.figureWords(targets));
	}

	private void tell(Happened happened) {
		this.events.publishEvent(happened);
	}

}
