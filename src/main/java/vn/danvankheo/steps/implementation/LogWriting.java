package vn.danvankheo.steps.implementation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.multipart.MultipartFile;

import vn.danvankheo.ground.file.AddedFiles;
import vn.danvankheo.ground.file.Attachments;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
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

	private final Attachments attachments;

	private final Campaigns campaigns;

	private final TransactionOperations transactions;

	private final ApplicationEventPublisher events;

	private final Words words;

	private final Clock clock;

	LogWriting(SeenModels models, Participations participations, LogEntries entries, LogPhotos photos,
			Attachments attachments, Campaigns campaigns, TransactionOperations transactions,
			ApplicationEventPublisher events, Words words, Clock clock) {
		this.models = models;
		this.participations = participations;
		this.entries = entries;
		this.photos = photos;
		this.attachments = attachments;
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
		UUID entry = write(actor, id, content.value());
		AddedFiles added = this.photos.add(actor, this.models.one(actor, id).unit(), entry, form.moment(), files);
		boolean saysNothing = content.value().text().isEmpty() && content.value().figures().isEmpty();
		if (saysNothing && added.kept().isEmpty()) {
			this.entries.deleteById(entry);
			return new Checked<>(null, FormErrors.of("photos", added.refused().get(0).reason()));
		}
		return new Checked<>(added, new FormErrors());
	}

	/** Writes a line that is right. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	public UUID write(Actor actor, ParticipationId id, LogContent content) {
		return this.transactions.execute((status) -> {
			Participation model = writable(actor, id);
			Move move = Move.of(actor, this.clock.instant());
			LogEntry entry = this.entries.saveAndFlush(new LogEntry(model, content, move));
			if (model.stage() == Stage.ASSIGNED) {
				model.begin(move);
				this.participations.save(model);
			}
			tell(model, content.nothingNew() ? "nothing" : "written", content, move);
			return entry.id();
		});
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
		this.transactions.executeWithoutResult((status) -> {
			Participation model = writable(actor, id);
			LogEntry entry = one(id, line);
			Stale.unless(form.version(), entry.version(), entry.writtenByName());
			Move move = Move.of(actor, this.clock.instant());
			entry.correct(content.value(), move);
			this.entries.saveAndFlush(entry);
			tell(model, "corrected", content.value(), move);
		});
		return new Checked<>(this.photos.add(actor, this.models.one(actor, id).unit(), line, form.moment(), files),
				new FormErrors());
	}

	/** Takes a line away, with its photos; the history keeps what it said. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	public void remove(Actor actor, ParticipationId id, UUID line) {
		this.transactions.executeWithoutResult((status) -> {
			Participation model = writable(actor, id);
			LogEntry entry = one(id, line);
			this.attachments.of(actor, line).forEach((photo) -> this.attachments.remove(actor, line, photo.id()));
			this.entries.delete(entry);
			tell(model, "removed", entry.content(), Move.of(actor, this.clock.instant()));
		});
	}

	/** Takes one photo of a line away. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	public void removePhoto(Actor actor, ParticipationId id, UUID line, UUID photo) {
		writable(actor, id);
		one(id, line);
		this.attachments.remove(actor, line, photo);
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

	private void tell(Participation model, String what, LogContent content, Move move) {
		this.events.publishEvent(model.happened("log." + what, move)
			.with("day", VietnameseDate.format(content.day()))
			.with("text", content.text()));
	}

}
