package vn.danvankheo.steps.sending;

import java.util.Optional;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.SentFacts;

/** Finds what a model said in the latest batch that carried it. */
@Component
class LatestSent implements SentFacts {

	private final BatchItems items;

	LatestSent(BatchItems items) {
		this.items = items;
	}

	@Override
	public Optional<Function<Fact, String>> lastSent(ParticipationId id) {
		return this.items.saidBy(id).stream().findFirst().map((item) -> item::said);
	}

}
