package vn.danvankheo.steps.ledger;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.StandingSource;

/** How many units lack how many models, as the ledger says it. */
@Component
class ShortfallStanding implements StandingSource {

	private final Ledgers ledgers;

	ShortfallStanding(Ledgers ledgers) {
		this.ledgers = ledgers;
	}

	@Override
	public List<Figure> standing(Actor actor, Campaign campaign) {
		return this.ledgers.of(actor, campaign.year(), null, null, true)
			.filter((ledger) -> !ledger.lines().isEmpty())
			.map((ledger) -> new Figure(1, ledger.lines().size(),
					"đơn vị còn thiếu " + ledger.shown().missing() + " mô hình",
					"/ledger?year=" + campaign.year() + "&missing=true", true))
			.stream()
			.toList();
	}

}
