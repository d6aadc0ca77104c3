package vn.danvankheo.story;

import java.time.Instant;
import java.time.LocalDate;

import org.springframework.transaction.support.TransactionOperations;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.EmulationModel;
import vn.danvankheo.year.emulation.EmulationModels;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Facts;
import vn.danvankheo.year.emulation.ModelFacts;
import vn.danvankheo.year.emulation.ModelId;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Participations;
import vn.danvankheo.year.emulation.Place;

/** Writes models into a story directly, without the pages that units use. */
public final class StoryModels {

	private final StoryWorld world;

	/** Models of this world. */
	public StoryModels(StoryWorld world) {
		this.world = world;
	}

	/** Complete facts with this name. */
	public Facts facts(String name) {
		LocalDate first = this.world.campaign().firstDay();
		return ModelFacts.complete(name)
			.with(Fact.FIELD, this.world.fields().get(0).id())
			.with(Fact.ADDRESS, "Ấp 3, đường Bờ Kênh")
			.with(Fact.STARTS_ON, first.plusMonths(2))
			.with(Fact.ENDS_ON, first.plusMonths(10))
			.with(Fact.OWNER, "Tổ dân vận khu phố 2");
	}

	/** All that a model of this name states. */
	public Fact.Stated stated(String name) {
		return Fact.Stated.of(facts(name));
	}

	/** What a model of this name states that still lacks its end. */
	public Fact.Stated withoutEnd(String name) {
		return stated(name).with(Fact.ENDS_ON, null);
	}

	/** A draft of this unit. */
	public Participation draft(Unit unit, String name) {
		return draft(unit, facts(name));
	}

	/** A draft of this unit. */
	public Participation draft(Unit unit, Facts facts) {
		return this.world.bean(TransactionOperations.class).execute((status) -> {
			EmulationModels models = this.world.bean(EmulationModels.class);
			Move move = move("phuong1");
			int number = models.takeNumbers(this.world.committee().committeeId(), 1);
			EmulationModel model = models.saveAndFlush(new EmulationModel(ModelId.next(), this.world.committee(),
					"MH-%04d".formatted(number), null, move.at()));
			return this.world.bean(Participations.class)
				.saveAndFlush(new Participation(Place.of(this.world.round(), unit.id()), model, Fact.Stated.of(facts),
						move, null, unit.shortName()));
		});
	}

	/** A model that this unit sent in time. */
	public Participation sent(Unit unit, String name) {
		return sent(unit, facts(name));
	}

	/** A model that this unit sent in time. */
	public Participation sent(Unit unit, Facts facts) {
		Participation draft = draft(unit, facts);
		return change(draft, (participation) -> participation.submit(move("phuong1"), due()));
	}

	/** Does something with a participation, and saves it. */
	public Participation change(Participation participation, java.util.function.Consumer<Participation> what) {
		return this.world.bean(TransactionOperations.class).execute((status) -> {
			Participations participations = this.world.bean(Participations.class);
			Participation found = participations.findById(participation.id()).orElseThrow();
			what.accept(found);
			return participations.saveAndFlush(found);
		});
	}

	/** A move of this person of the story, now. */
	public Move move(String name) {
		Actor actor = this.world.actor(name);
		return Move.of(actor, Instant.now());
	}

	private static Deadline due() {
		return Deadline.noLaterThan(LocalDate.of(2100, 1, 1));
	}

}
