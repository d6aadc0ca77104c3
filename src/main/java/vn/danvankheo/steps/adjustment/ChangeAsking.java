package vn.danvankheo.steps.adjustment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.steps.implementation.ModelLogs;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.SeenModels;

/** A unit asks the committee to change what was assigned to it. */
@Service
@Transactional
public class ChangeAsking {

	private final SeenModels models;

	private final ModelChanges changes;

	private final ModelLogs logs;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ChangeAsking(SeenModels models, ModelChanges changes, ModelLogs logs, ApplicationEventPublisher events,
			Clock clock) {
		this.models = models;
		this.changes = changes;
		this.logs = logs;
		this.events = events;
		this.clock = clock;
	}

	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	public Checked<UUID> ask(Actor actor, ParticipationId id, ChangeForm form) {
		Participation model = this.models.one(actor, id);
		ChangePolicy.ask(actor, model).orThrow();
		LocalDate today = Deadline.dayOf(this.clock.instant());
		Checked<AskedChange> asked = form.read(model.facts(), this.logs.progress(id, today), today);
		if (asked.wrong()) {
			return new Checked<>(null, asked.errors());
		}
		return new Checked<>(ask(actor, model, asked.value()), asked.errors());
	}

	private UUID ask(Actor actor, Participation model, AskedChange asked) {
		ChangePolicy.ask(actor, model, asked, this.changes.findByParticipationOrderByAskedAtDesc(model.id())).orThrow();
		Move move = Move.of(actor, this.clock.instant());
		ModelChange change = this.changes.saveAndFlush(new ModelChange(model, asked, move));
		this.events.publishEvent(model.happened("change.asked." + asked.kind(), move)
			.with("becomes", asked.becomes())
			.with("reason", asked.reason()));
		return change.id();
	}

	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	public void takeBack(Actor actor, UUID id) {
		ModelChange change = this.changes.findByChangeIdAndCommittee(id, actor.committee())
			.orElseThrow(NoSuchRecord::new);
		Participation model = this.models.one(actor, change.participation());
		ChangePolicy.takeBack(actor, model, change).orThrow();
		change.takeBack();
		this.events.publishEvent(model.happened("change.takenBack", Move.of(actor, this.clock.instant())));
	}

}
