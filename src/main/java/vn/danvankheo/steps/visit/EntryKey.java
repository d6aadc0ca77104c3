package vn.danvankheo.steps.visit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import vn.danvankheo.year.emulation.ParticipationId;

/**
 * Where a text stands.
 *
 * @param participation the model; null for what is written about the whole visit
 * @param position the criterion; null where it belongs to none
 */
record EntryKey(ParticipationId participation, VisitField field, Integer position) {

	/** What is written about the whole visit. */
	static List<EntryKey> ofVisit() {
		return Arrays.stream(VisitField.values())
			.filter((field) -> !field.ofModel())
			.map((field) -> new EntryKey(null, field, null))
			.toList();
	}

	/** What is written about a model: two for each criterion, and the remark. */
	static List<EntryKey> ofModel(ParticipationId model, List<Criterion> criteria) {
		Stream<EntryKey> judged = criteria.stream()
			.flatMap((criterion) -> Stream.of(new EntryKey(model, VisitField.RESULT, criterion.position()),
					new EntryKey(model, VisitField.NOTE, criterion.position())));
		return Stream.concat(judged, Stream.of(new EntryKey(model, VisitField.REMARK, null))).toList();
	}

	public String inputName() {
		return (this.position != null) ? this.field.inputName() + "-" + this.position : this.field.inputName();
	}

}
