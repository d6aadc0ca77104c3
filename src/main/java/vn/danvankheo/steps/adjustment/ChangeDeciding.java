package vn.danvankheo.steps.adjustment;

import java.time.Clock;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.PlainText;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.steps.implementation.ModelTargets;
import vn.danvankheo.year.campaign.AreaContact;
import vn.danvankheo.year.campaign.AreaContacts;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.EmulationModel;
import vn.danvankheo.year.emulation.EmulationModels;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Participations;
import vn.danvankheo.year.emulation.SeenModels;

/**
 * The area member speaks to what a unit asks; the committee decides, and what it grants
 * holds.
 */
@Service
@Transactional
public class ChangeDeciding {

	private static final int LONGEST = 2000;

	private final ModelChanges changes;

	private final SeenModels models;

	private final Participations participations;

	private final EmulationModels identities;

	private final Units units;

	private final AreaContacts areas;

	private final ModelTargets targets;

	private final ApplicationEventPublisher events;

	private final Words words;

	private final Clock clock;

	ChangeDeciding(ModelChanges changes, SeenModels models, Participations participations, EmulationModels identities,
			Units units, AreaContacts areas, ModelTargets targets, ApplicationEventPublisher events, Words words,
			Clock clock) {
		this.changes = changes;
		this.models = models;
		this.participations = participations;
		this.identities = identities;
		this.units = units;
		this.areas = areas;
		this.targets = targets;
		this.events = events;
		this.words = words;
		this.clock = clock;
	}

	/** Says what the area member thinks of it; against it, he says why. */
	@Allowed({ Role.COMMITTEE_MEMBER, Role.STANDING_OFFICE, Role.LEADER })
	public FormErrors speak(Actor actor, UUID id, Boolean inFavour, String said) {
		ModelChange change = one(actor, id);
		Participation model = this.models.one(actor, change.participation());
		ChangePolicy.speak(actor, model, change, area(model)).orThrow();
		FormErrors errors = new FormErrors();
		errors.unless(inFavour != null, "inFavour", "Chọn đồng ý hoặc chưa đồng ý");
		String text = errors.text("opinion", PlainText.lines(said), LONGEST,
				Boolean.FALSE.equals(inFavour) ? "Ghi vì sao chưa đồng ý" : null);
		if (errors.none()) {
			Move move = Move.of(actor, this.clock.instant());
			change.speak(inFavour, text, move);
			this.events.publishEvent(model.happened("change.spoken", move).internally().with("opinion", text));
		}
		return errors;
	}

	/** Grants or declines it; declining, the committee says why. */
	@Allowed({ Role.STANDING_OFFICE, Role.LEADER })
	public FormErrors decide(Actor actor, UUID id, Long version, Boolean granted, String said) {
		ModelChange change = one(actor, id);
		Participation model = this.models.one(actor, change.participation());
		Move move = Move.of(actor, this.clock.instant());
		ChangePolicy.decide(actor, model, change, area(model), Deadline.dayOf(move.at())).orThrow();
		Stale.unless(version, change.version(), change.opinionByName());
		FormErrors errors = new FormErrors();
		errors.unless(granted != null, "granted", "Chọn đồng ý hoặc không đồng ý");
		String text = errors.text("decision", PlainText.lines(said), LONGEST,
				Boolean.FALSE.equals(granted) ? "Ghi lý do để đơn vị biết" : null);
		if (errors.none()) {
			if (granted) {
				ChangePolicy.grant(model).orThrow();
				apply(model, change, move);
			}
			decide(model, change, granted, text, move);
		}
		return errors;
	}

	private void decide(Participation model, ModelChange change, boolean granted, String words, Move move) {
		change.decide(granted, words, move);
		this.events.publishEvent(model.happened(granted ? "change.granted" : "change.declined", move)
			.with("becomes", change.becomes())
			.with("reason", words));
	}

	/** What else was asked for a model that stops is asked for nothing. */
	private void declineOthers(Participation model, ModelChange stop, Move move) {
		this.changes.findByParticipationOrderByAskedAtDesc(model.id())
			.stream()
			.filter((other) -> !other.id().equals(stop.id()) && other.waiting().granted())
			.forEach((other) -> decide(model, other, false, this.words.of("change.declinedByStop"), move));
	}

	private void apply(Participation model, ModelChange change, Move decided) {
		String reason = this.words.of(change.kind()) + ": " + change.reason();
		Move move = Move.of(decided.by(), decided.at(), reason.substring(0, Math.min(1000, reason.length())));
		Wanted wanted = change.wanted();
		Fact.Stated stated = model.stated();
		switch (change.kind()) {
			case EXTEND -> adjust(model, stated.with(Fact.ENDS_ON, wanted.endsOn()), move);
			case OWNER -> adjust(model,
					stated.with(Fact.OWNER, wanted.owner()).with(Fact.PERSON_IN_CHARGE, wanted.personInCharge()), move);
			case CONTENT -> adjust(model, stated.with(Fact.CONTENT, wanted.content()), move);
			case TARGET -> this.targets.ask(model.id(), wanted.targetId(), wanted.goal(), wanted.dueOn());
			case STOP -> {
				model.discontinue(move);
				this.participations.saveAndFlush(model);
				declineOthers(model, change, decided);
			}
		}
	}

	private void adjust(Participation model, Fact.Stated stated, Move move) {
		String code = this.identities.findById(model.model()).map(EmulationModel::code).orElseThrow();
		String unit = this.units.findById(model.unit()).map(Unit::shortName).orElseThrow();
		model.adjust(stated, move, code, unit);
		this.participations.saveAndFlush(model);
	}

	private ModelChange one(Actor actor, UUID id) {
		return this.changes.findByChangeIdAndCommittee(id, actor.committee()).orElseThrow(NoSuchRecord::new);
	}

	private AreaContact area(Participation model) {
		return this.areas.of(model.place().committee(), model.place().campaign(), model.unit()).orElse(null);
	}

}
