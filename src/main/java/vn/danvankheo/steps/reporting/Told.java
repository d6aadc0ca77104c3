package vn.danvankheo.steps.reporting;

import java.util.List;
import java.util.UUID;

import vn.danvankheo.steps.implementation.LoggedEntry;
import vn.danvankheo.steps.implementation.LoggedModel;
import vn.danvankheo.steps.reporting.EarlierReports.Month;

/**
 * What is known of a period without anybody typing.
 *
 * @param models the models of the unit, as their logs tell
 * @param earlier the months before it, or of which it is composed, the latest first
 * @param content what the report says now: what was written, or else what is proposed
 */
record Told(List<LoggedModel> models, List<Month> earlier, ReportContent content) {

	/** How many lines of the logs tell of something. */
	int news() {
		return (int) this.models.stream().mapToLong((model) -> news(model).size()).sum();
	}

	static List<LoggedEntry> news(LoggedModel model) {
		return model.entries().stream().filter((entry) -> !entry.nothingNew()).toList();
	}

	/** For how many months in a row a model's text has been what it is now. */
	int unchanged(UUID model) {
		String now = this.content.of(model).map(ReportContent.ModelLine::text).orElse("");
		int months = 0;
		for (Month month : this.earlier) {
			boolean same = !now.isEmpty()
					&& month.content().of(model).map(ReportContent.ModelLine::text).orElse("").equals(now);
			if (!same) {
				return months;
			}
			months++;
		}
		return months;
	}

}
