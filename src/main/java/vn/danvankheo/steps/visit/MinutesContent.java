package vn.danvankheo.steps.visit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What minutes say, in words, as both sides sign it.
 *
 * @param decision number and symbol of its decision; empty while it has none
 * @param head its trưởng đoàn
 * @param secretary its thư ký; empty where it has none
 * @param texts what was written about the whole visit, by the name of the field
 */
record MinutesContent(String unit, String team, String decision, String head, String secretary, String when,
		String place, Map<String, String> texts, List<ModelFindings> models) {

	MinutesContent {
		texts = new LinkedHashMap<>(texts);
		models = List.copyOf(models);
	}

	/** What was written under this name; empty when nothing was. */
	public String text(VisitField field) {
		return this.texts.getOrDefault(field.name(), "");
	}

	/** The same without any result, as a unit reads minutes that say none. */
	MinutesContent withoutResults() {
		return new MinutesContent(this.unit, this.team, this.decision, this.head, this.secretary, this.when, this.place,
				this.texts, this.models.stream().map(ModelFindings::withoutResults).toList());
	}

	/** Every line with its label, for laying two versions side by side. */
	Map<String, String> lines() {
		Map<String, String> lines = new LinkedHashMap<>();
		this.texts.forEach((field, text) -> lines.put("visitField." + field, text));
		this.models.forEach((model) -> {
			model.rows()
				.forEach((row) -> lines.put(model.name() + " › " + row.position() + ". " + row.criterion(),
						row.written() + (row.self().isEmpty() ? "" : " (đơn vị tự chấm: " + row.self() + ")")));
			lines.put(model.name() + " › ", model.remark());
		});
		return lines;
	}

	/**
	 * What was found of a model.
	 *
	 * @param total the total in words, e.g. «8,5/20» or «4/5 đạt»; empty without criteria
	 * @param outcome PASSED, FAILED or empty, by the set's threshold
	 * @param scale the most points that can be had, in words; empty without points
	 * @param threshold what is needed, in words; empty where nothing is set
	 */
	record ModelFindings(UUID id, String name, String ownerKind, boolean points, List<Row> rows, String remark,
			String total, String outcome, String scale, String threshold) {

		ModelFindings {
			rows = List.copyOf(rows);
			scale = Objects.toString(scale, "");
			threshold = Objects.toString(threshold, "");
		}

		ModelFindings withoutResults() {
			return new ModelFindings(this.id, this.name, this.ownerKind, this.points, List.of(), this.remark, "", "",
					"", "");
		}

		/** The points that the unit gave itself, in words; empty where it gave none. */
		public String selfTotal() {
			List<BigDecimal> given = this.rows.stream().flatMap((row) -> Points.read(row.self()).stream()).toList();
			return (this.points && !given.isEmpty())
					? Points.words(given.stream().reduce(BigDecimal.ZERO, BigDecimal::add)) : "";
		}

		/** How many criteria nobody has judged. */
		public long missing() {
			return this.rows.stream().filter((row) -> row.result().isEmpty()).count();
		}

	}

	/**
	 * A criterion and what was found.
	 *
	 * @param maximum the most points, in words; empty where there are none
	 * @param result đạt, không đạt or points, in words; empty while not judged
	 * @param self what the unit gave itself, in words; empty where it said nothing
	 */
	record Row(int position, String criterion, String maximum, String result, String note, String self) {

		Row {
			self = Objects.toString(self, "");
		}

		/** What was found, with the most points where there are any. */
		public String found() {
			if (this.result.isEmpty()) {
				return "Chưa xét";
			}
			return this.maximum.isEmpty() ? this.result : this.result + "/" + this.maximum;
		}

		/** Result and note in one line. */
		String written() {
			List<String> parts = new ArrayList<>();
			if (!this.result.isEmpty()) {
				parts.add(this.result);
			}
			if (!this.note.isEmpty()) {
				parts.add(this.note);
			}
			return String.join(" – ", parts);
		}

	}

}
