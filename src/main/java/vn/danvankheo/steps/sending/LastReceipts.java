package vn.danvankheo.steps.sending;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.year.campaign.SpokenDates;

/** The receipt of what a list sent last. */
@Component
public class LastReceipts {

	private final Batches batches;

	private final SpokenDates spoken;

	LastReceipts(Batches batches, SpokenDates spoken) {
		this.batches = batches;
		this.spoken = spoken;
	}

	/** Empty while nothing was sent. */
	public Optional<BatchRow> of(RegistrationId list) {
		return this.batches.findByRegistrationOrderByNumber(list)
			.stream()
			.reduce((earlier, later) -> later)
			.map((batch) -> BatchRow.of(batch, this.spoken));
	}

}
