package vn.danvankheo.steps.sending;

import vn.danvankheo.year.campaign.SpokenDates;

/**
 * A batch of a list.
 *
 * @param number lần gửi
 * @param sent when and by whom, in words
 * @param daysLate by how many days it was late; 0 in time
 * @param shortfall why the list was short then; may be null
 */
public record BatchRow(BatchId id, int number, String reference, String sent, int models, int daysLate,
		String shortfall) {

	static BatchRow of(Batch batch, SpokenDates spoken) {
		return new BatchRow(batch.id(), batch.number(), batch.reference(),
				spoken.moment(batch.sentAt()) + ", " + batch.sentByName(), batch.items().size(), batch.daysLate(),
				batch.shortfallReason());
	}

}
