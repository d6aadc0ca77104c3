package vn.danvankheo.steps.implementation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.year.emulation.ParticipationId;

/** Changes the targets of a model, as the committee decided. */
@Component
public class ModelTargets {

	private final Targets targets;

	ModelTargets(Targets targets) {
		this.targets = targets;
	}

	/**
	 * This target of the model asks for so much from now on, by then (null for no day).
	 */
	public void ask(ParticipationId model, UUID id, BigDecimal goal, LocalDate dueOn) {
		Target target = this.targets.findByParticipationOrderByPosition(model)
			.stream()
			.filter((one) -> one.id().equals(id))
			.findFirst()
			.orElseThrow(NoSuchRecord::new);
		target.ask(goal, dueOn);
		this.targets.saveAndFlush(target);
	}

}
