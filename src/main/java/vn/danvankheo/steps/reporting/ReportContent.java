package vn.danvankheo.steps.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a report says.
 *
 * @param nothing why there was nothing to tell; empty for a report that tells something
 * @param answers by question; what was not answered is missing, which is not zero
 */
record ReportContent(String nothing, List<ModelLine> models, Map<String, String> answers) {

	ReportContent {
		models = List.copyOf(models);
		answers = new TreeMap<>(answers);
		answers.values().removeIf(String::isEmpty);
	}

	/** «Không phát sinh», for this reason. */
	static ReportContent nothing(String reason) {
		return new ReportContent(reason, List.of(), Map.of());
	}

	boolean uneventful() {
		return !this.nothing.isEmpty();
	}

	/** Whether it says anything at all. */
	boolean says() {
		return uneventful() || !this.answers.isEmpty()
				|| this.models.stream().anyMatch((model) -> !model.text().isEmpty());
	}

	/** Số mô hình hoạt động hiệu quả. */
	long working() {
		return this.models.stream().filter(ModelLine::working).count();
	}

	Optional<ModelLine> of(UUID model) {
		return this.models.stream().filter((line) -> line.id().equals(model)).findFirst();
	}

	String answer(String question) {
		return this.answers.getOrDefault(question, "");
	}

	/** What tells it from every other content: what was looked at is what is sent. */
	long mark() {
		return ReportJson.write(this).chars().asLongStream().reduce(7, (sum, each) -> sum * 31 + each) >>> 12;
	}

	/**
	 * Progress and results of one model.
	 *
	 * @param id the participation
	 * @param working whether it works well
	 */
	record ModelLine(UUID id, String name, String text, boolean working) {

	}

}
