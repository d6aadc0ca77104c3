package vn.danvankheo.steps.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import vn.danvankheo.steps.reporting.ReportContent.ModelLine;
import vn.danvankheo.year.obligation.Sending.Change;

/** What one sending of a report changed in the one before. */
final class Corrections {

	private Corrections() {
	}

	static List<Change> between(ReportContent before, ReportContent after, List<Question> questions) {
		List<Change> changes = new ArrayList<>();
		Change.note(changes, "Không phát sinh", before.nothing(), after.nothing());
		Stream.concat(before.models().stream(), after.models().stream()).map(ModelLine::id).distinct().forEach((id) -> {
			String name = after.of(id).or(() -> before.of(id)).map(ModelLine::name).orElseThrow();
			Change.note(changes, name, text(before, id, ModelLine::text), text(after, id, ModelLine::text));
			Change.note(changes, name + ": hoạt động tốt", text(before, id, Corrections::working),
					text(after, id, Corrections::working));
		});
		questions.forEach((question) -> Change.note(changes, question.label(), before.answer(question.id()),
				after.answer(question.id())));
		return changes;
	}

	private static String working(ModelLine line) {
		return line.working() ? "có" : "không";
	}

	private static String text(ReportContent content, java.util.UUID model, Function<ModelLine, String> part) {
		return content.of(model).map(part).orElse("");
	}

}
