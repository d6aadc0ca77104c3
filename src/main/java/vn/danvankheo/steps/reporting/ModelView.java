package vn.danvankheo.steps.reporting;

import java.util.List;
import java.util.UUID;

import vn.danvankheo.steps.implementation.LoggedEntry;
import vn.danvankheo.steps.implementation.LoggedModel;
import vn.danvankheo.steps.implementation.TargetProgress;
import vn.danvankheo.steps.reporting.ReportContent.ModelLine;

/**
 * A model in a report, on its page.
 *
 * @param text progress and results; empty while nobody has said any
 * @param targets how far its targets are; empty where it has none
 * @param fresh whether the period's log tells of something
 * @param tag where the text comes from, or for how long it has not changed
 */
record ModelView(UUID id, String name, String text, boolean working, List<TargetProgress> targets, boolean fresh,
		String tag, String tone) {

	static ModelView of(ModelLine line, Told told) {
		LoggedModel model = told.models().stream().filter((one) -> one.id().equals(line.id())).findFirst().orElse(null);
		List<LoggedEntry> news = (model != null) ? Told.news(model) : List.of();
		List<TargetProgress> targets = (model != null) ? model.targets() : List.of();
		int unchanged = told.unchanged(line.id());
		if (!news.isEmpty()) {
			LoggedEntry last = news.get(news.size() - 1);
			return view(line, targets, true,
					"đã ghi %d/%d".formatted(last.day().getDayOfMonth(), last.day().getMonthValue()), "done");
		}
		if (line.text().isEmpty()) {
			return view(line, targets, false, "chưa có tin", "soon");
		}
		return (unchanged > 0) ? view(line, targets, false, "chưa đổi " + unchanged + " tháng", "soon")
				: view(line, targets, false, "đơn vị ghi", "calm");
	}

	private static ModelView view(ModelLine line, List<TargetProgress> targets, boolean fresh, String tag,
			String tone) {
		return new ModelView(line.id(), line.name(), line.text(), line.working(), targets, fresh, tag, tone);
	}

	/** Whether it stands as it did last time. */
	public boolean asBefore() {
		return !this.fresh && this.tag.startsWith("chưa đổi");
	}

}
