package vn.danvankheo.steps.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.danvankheo.steps.reporting.ReportContent.ModelLine;
import vn.danvankheo.steps.reporting.ReportPage.Change;

/** What one sending of a report changed in the one before. */
final class Corrections {

	private Corrections() {
	}

	static List<Change> between(ReportContent before, ReportContent after, List<Question> questions) {
		List<Change> changes = new ArrayList<>();
		if (!before.nothing().equals(after.nothing())) {
			changes.add(new Change("Không phát sinh", said(before.nothing()), said(after.nothing())));
		}
		Stream.concat(before.models().stream(), after.models().stream()).map(ModelLine::id).distinct().forEach((id) -> {
			String name = after.of(id).or(() -> before.of(id)).map(ModelLine::name).orElseThrow();
			add(changes, name, text(before, id, ModelLine::text), text(after, id, ModelLine::text));
			add(changes, name + ": hoạt động tốt", text(before, id, Corrections::working),
					text(after, id, Corrections::working));
		});
		questions.forEach((question) -> add(changes, question.label(), before.answer(question.id()),
				after.answer(question.id())));
		return changes;
	}

	private static String working(ModelLine line) {
		return line.working() ? "có" : "không";
	}

	private static String text(ReportContent content, java.util.UUID model, Function<ModelLine, String> part) {
		return content.of(model).map(part).orElse("");
	}

	private static void add(List<Change> changes, String label, String before, String after) {
		if (!before.equals(after)) {
			changes.add(new Change(label, said(before), said(after)));
		}
	}

	private static String said(String text) {
		return text.isEmpty() ? "–" : text;
	}

}
