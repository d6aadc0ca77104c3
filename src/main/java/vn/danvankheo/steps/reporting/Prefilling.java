package vn.danvankheo.steps.reporting;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvankheo.steps.implementation.LoggedEntry;
import vn.danvankheo.steps.implementation.LoggedFigure;
import vn.danvankheo.steps.implementation.LoggedModel;
import vn.danvankheo.steps.implementation.ModelLogs;
import vn.danvankheo.steps.reporting.EarlierReports.Month;
import vn.danvankheo.steps.reporting.ReportContent.ModelLine;
import vn.danvankheo.year.emulation.Stage;

/**
 * Fills a report in before anybody opens it: a month from the logs and from what was said
 * last time, a longer period from its months.
 */
@Component
class Prefilling {

	/** What a log tells begins with its day. */
	private static final Pattern DATED = Pattern.compile("\\d{1,2}/\\d{1,2}: ");

	private final ModelLogs logs;

	private final EarlierReports earlier;

	private final Questions questions;

	Prefilling(ModelLogs logs, EarlierReports earlier, Questions questions) {
		this.logs = logs;
		this.earlier = earlier;
		this.questions = questions;
	}

	Told of(Setting setting) {
		List<LoggedModel> models = this.logs.of(setting.scope(), setting.campaign().id(), setting.from(), setting.to())
			.stream()
			.filter((model) -> Stage.UNDERTAKEN.contains(model.stage()))
			.toList();
		List<Month> months = months(setting);
		ReportContent proposed = setting.kind().composed() ? composed(setting, models, months)
				: monthly(setting, models, months);
		return new Told(models, months,
				(setting.report() != null) ? completed(setting.report().content(), proposed) : proposed);
	}

	/** The months before this one, or those that it is composed of. */
	private List<Month> months(Setting setting) {
		boolean composed = setting.kind().composed();
		return this.earlier.months(setting.campaign().id(), setting.unit().id(),
				composed ? setting.period().from() : setting.campaign().firstDay(),
				composed ? setting.period().to() : setting.period().from().minusDays(1));
	}

	/** What was written, and whatever was given to the unit since. */
	private static ReportContent completed(ReportContent written, ReportContent proposed) {
		if (written.uneventful()) {
			return written;
		}
		List<ModelLine> lines = new ArrayList<>(written.models());
		proposed.models().stream().filter((line) -> written.of(line.id()).isEmpty()).forEach(lines::add);
		return new ReportContent("", lines, written.answers());
	}

	private ReportContent monthly(Setting setting, List<LoggedModel> models, List<Month> months) {
		Month last = months.stream().filter((month) -> !month.content().uneventful()).findFirst().orElse(null);
		List<ModelLine> lines = models.stream().map((model) -> line(model, last)).toList();
		Map<String, String> answers = new HashMap<>();
		for (Question question : this.questions.of(setting)) {
			if (question.standing() && last != null) {
				answers.put(question.id(), last.content().answer(question.id()));
			}
		}
		return new ReportContent("", lines, answers);
	}

	private static ModelLine line(LoggedModel model, Month last) {
		ModelLine before = (last != null) ? last.content().of(model.id()).orElse(null) : null;
		List<LoggedEntry> news = Told.news(model);
		String text = news.isEmpty() ? ((before != null) ? before.text() : "")
				: news.stream().map(Prefilling::words).collect(Collectors.joining("\n"));
		return new ModelLine(model.id(), model.name(), text, (before != null) ? before.working() : !news.isEmpty());
	}

	/** «14/5: lắp thêm 12 đèn (Số đèn: 52 cột)». */
	private static String words(LoggedEntry entry) {
		String figures = entry.figures().stream().map(LoggedFigure::words).collect(Collectors.joining("; "));
		String day = "%d/%d: ".formatted(entry.day().getDayOfMonth(), entry.day().getMonthValue());
		if (entry.text().isEmpty()) {
			return day + figures;
		}
		return day + (figures.isEmpty() ? entry.text()
				: entry.text().replaceFirst("[\\s.;,]+$", "") + " (" + figures + ").");
	}

	private ReportContent composed(Setting setting, List<LoggedModel> models, List<Month> months) {
		List<Month> inOrder = new ArrayList<>(months);
		java.util.Collections.reverse(inOrder);
		List<ModelLine> lines = models.stream()
			.map((model) -> new ModelLine(model.id(), model.name(),
					byMonth(inOrder, (content) -> content.of(model.id()).map(ModelLine::text).orElse("")),
					months.stream()
						.flatMap((month) -> month.content().of(model.id()).stream())
						.findFirst()
						.map(ModelLine::working)
						.orElse(false)))
			.toList();
		Map<String, String> answers = new HashMap<>();
		this.questions.of(setting)
			.forEach((question) -> answers.put(question.id(),
					question.number() ? sum(inOrder, question.id()) : answers(inOrder, question)));
		return new ReportContent("", lines, answers);
	}

	/** What stands is said once; what was told of single months is told by month. */
	private static String answers(List<Month> months, Question question) {
		return question.standing() ? months.stream()
			.map((month) -> month.content().answer(question.id()))
			.filter((text) -> !text.isEmpty())
			.reduce("", (before, later) -> later) : byMonth(months, (content) -> content.answer(question.id()));
	}

	/** The texts by month; one that a month only repeats is left out. */
	private static String byMonth(List<Month> months, java.util.function.Function<ReportContent, String> text) {
		Map<String, String> said = new LinkedHashMap<>();
		String before = "";
		for (Month month : months) {
			String now = text.apply(month.content());
			if (!now.isEmpty() && !now.equals(before)) {
				said.put(month.name(), now);
				before = now;
			}
		}
		String all = said.entrySet()
			.stream()
			.map((month) -> DATED.matcher(month.getValue()).lookingAt() ? month.getValue()
					: month.getKey() + ": " + month.getValue())
			.collect(Collectors.joining("\n"));
		return (all.length() <= Question.LONGEST_ANSWER) ? all : all.substring(0, Question.LONGEST_ANSWER - 1) + "…";
	}

	/** Of the months that gave a number; empty where none did. */
	private static String sum(List<Month> months, String question) {
		return months.stream()
			.map((month) -> month.content().answer(question))
			.filter((text) -> !text.isEmpty())
			.map(BigInteger::new)
			.reduce(BigInteger::add)
			.map(BigInteger::toString)
			.orElse("");
	}

}
