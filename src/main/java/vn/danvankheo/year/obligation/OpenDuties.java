package vn.danvankheo.year.obligation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.NameOrder;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.campaign.Campaign;

/** What units still owe and may still deliver, for whoever follows them up. */
@Component
public class OpenDuties {

	private final Obligations obligations;

	private final ObligationPeriods periods;

	private final ObligationKinds kinds;

	private final KindWords words;

	OpenDuties(Obligations obligations, ObligationPeriods periods, ObligationKinds kinds, KindWords words) {
		this.obligations = obligations;
		this.periods = periods;
		this.kinds = kinds;
		this.words = words;
	}

	/** Of these units, what is due first before what is due later. */
	public List<OpenDuty> of(Campaign campaign, Set<UnitId> units, Instant now) {
		List<Obligation> open = units.isEmpty() ? List.of()
				: this.obligations.findOpenOf(campaign.committee(), campaign.id(), units, Set.of(), false)
					.stream()
					.filter((owed) -> this.kinds.find(owed.kind()).isPresent())
					.toList();
		Map<UUID, String> names = open.isEmpty() ? Map.of()
				: this.periods.findAllById(open.stream().map(Obligation::period).distinct().toList())
					.stream()
					.collect(Collectors.toMap(ObligationPeriod::id,
							(period) -> this.words.name(period.kind()) + ": " + period.name()));
		return open.stream()
			.map((owed) -> duty(owed, names::get, now))
			.sorted(Comparator.comparing((OpenDuty duty) -> duty.due().lastDay())
				.thenComparing(NameOrder.by(OpenDuty::name)))
			.toList();
	}

	private static OpenDuty duty(Obligation owed, Function<UUID, String> names, Instant now) {
		return new OpenDuty(owed.id(), owed.debtor().unit(), names.apply(owed.period()), owed.due(),
				owed.due().daysLate(now), owed.period().toString().substring(0, YearBoards.KEY));
	}

}
