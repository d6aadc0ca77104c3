package vn.danvankheo.steps.sending;

import vn.danvankheo.year.campaign.SpokenDates;

/**
 * A batch of a list.
 *
 * @param number lần gửi
 * @param sent when and by whom, in words
 * @param daysLate by how many days it was late; 0 in time
 * @param shortfall why the list was short then; may be null
 * @param letter the unit's own công văn, in words; null where it sent none
 */
public record BatchRow(BatchId id, int number, String reference, String sent, int models, int daysLate,
		String shortfall, String letter) {

	static BatchRow of(Batch batch, SpokenDates spoken) {
		return new BatchRow(batch.id(), batch.number(), batch.reference(),
				spoken.moment(batch.sentAt()) + ", " + batch.sentByName(), batch.items().size(), batch.daysLate(),
				batch.shortfallReason(), (batch.letter() != null) ? batch.letter().words() : null);
	}

}
