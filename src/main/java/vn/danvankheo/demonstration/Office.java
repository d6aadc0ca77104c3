package vn.danvankheo.demonstration;

import java.time.Instant;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.danvankheo.demonstration.Telling.Season;
import vn.danvankheo.emulation.Move;
import vn.danvankheo.emulation.Participation;
import vn.danvankheo.emulation.ParticipationId;
import vn.danvankheo.emulation.Participations;

/** What the standing office does in the story. */
@Component
@Profile("!prod")
@ConditionalOnProperty(name = "dvk.demonstration", matchIfMissing = true)
class Office {

	private final Scene scene;

	private final Participations participations;

	Office(Scene scene, Participations participations) {
		this.scene = scene;
		this.participations = participations;
	}

	void receive(Season season, ParticipationId id, Instant time) {
		this.scene.act(season.office(), time, (actor) -> {
			Participation model = this.participations.findById(id).orElseThrow();
			model.receive(Move.of(actor, time));
			this.participations.save(model);
		});
	}

	void giveBack(Season season, ParticipationId id, ToldModel told, Instant time) {
		this.scene.act(season.office(), time, (actor) -> {
			Participation model = this.participations.findById(id).orElseThrow();
			model.returnToUnit(Move.of(actor, time));
			this.participations.save(model);
		});
	}

	void answer(Season season, ParticipationId id, ToldModel told, Instant time) {
	}

	/** The exceptions a unit was given: let off, or given more time. */
	void except(Season season, ToldUnit told) {
	}

}
