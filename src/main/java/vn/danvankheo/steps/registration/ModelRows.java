package vn.danvankheo.steps.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.year.campaign.SpokenDates;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.FactProblem;
import vn.danvankheo.year.emulation.FactsCheck;
import vn.danvankheo.year.emulation.FactsCheck.Strictness;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Stage;

/** Says of each model of a list what it lacks, or what became of it. */
@Component
public class ModelRows {

	private final FactsChecks checks;

	private final Remarks remarks;

	private final Assignments moves;

	private final FieldOptions fields;

	private final Words words;

	private final SpokenDates spoken;

	ModelRows(FactsChecks checks, Remarks remarks, Assignments moves, FieldOptions fields, Words words,
			SpokenDates spoken) {
		this.checks = checks;
		this.remarks = remarks;
		this.moves = moves;
		this.fields = fields;
		this.words = words;
		this.spoken = spoken;
	}

	public List<ModelRow> of(List<Participation> models) {
		if (models.isEmpty()) {
			return List.of();
		}
		Known known = new Known(this.checks.of(models.get(0).place().campaign()), remarksOn(models),
				this.moves.papersOf(models), this.moves.lastSent(models), fieldNames(models.get(0)));
		List<ModelRow> rows = new ArrayList<>();
		models.forEach((model) -> rows.add(row(model, rows.size() + 1, known)));
		return rows;
	}

	private Map<String, String> fieldNames(Participation any) {
		return this.fields.options(Fact.FIELD, any.place().campaign())
			.stream()
			.collect(Collectors.toMap(Choice::value, Choice::label));
	}

	private Map<ParticipationId, List<Remark>> remarksOn(Collection<Participation> models) {
		List<ParticipationId> returned = models.stream()
			.filter((model) -> model.stage() == Stage.RETURNED)
			.map(Participation::id)
			.toList();
		return returned.isEmpty() ? Map.of()
				: this.remarks.findByParticipationIn(returned)
					.stream()
					.collect(Collectors.groupingBy(Remark::participation));
	}

	private ModelRow row(Participation model, int number, Known known) {
		List<FactProblem> problems = known.check().problems(model.stated(), Strictness.SEND);
		long open = ReturnRemarks.latest(known.remarks().getOrDefault(model.id(), List.of()))
			.stream()
			.filter((remark) -> remark.state() == Remark.State.OPEN)
			.count();
		boolean inHand = model.stage().editableByUnit();
		boolean ready = inHand && problems.isEmpty() && open == 0;
		boolean pressing = (inHand && !ready) || model.awaitsConfirmation();
		String paper = known.papers().get(model.id());
		return new ModelRow(model.id(), model.version(), number, model.facts().name(), about(model, known.fields()),
				model.stage(), (paper != null) ? "Được giao theo " + paper
						: note(model, problems, open, known.lastSent().get(model.id())),
				pressing, ready);
	}

	/** «Kinh tế · 01/3/2023 – 30/11/2023». */
	private static String about(Participation model, Map<String, String> fields) {
		String starts = Fact.STARTS_ON.of(model.stated());
		String ends = Fact.ENDS_ON.of(model.stated());
		String time = (starts + ends).isEmpty() ? ""
				: (starts.isEmpty() ? "…" : starts) + " – " + (ends.isEmpty() ? "…" : ends);
		return Stream.of(fields.getOrDefault(Fact.FIELD.of(model.stated()), ""), time)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" · "));
	}

	private String note(Participation model, List<FactProblem> problems, long open, Instant sent) {
		List<String> parts = new ArrayList<>();
		if (model.stage().editableByUnit()) {
			if (open > 0) {
				parts.add("Còn " + open + " góp ý chưa trả lời");
			}
			List<Fact> lacking = problems.stream().map(FactProblem::fact).distinct().toList();
			parts.add(!lacking.isEmpty() ? "Còn thiếu " + this.words.inSentence(lacking)
					: (open == 0) ? "Đủ nội dung, gửi được" : "");
		}
		else if (sent != null) {
			parts.add("Gửi lúc " + this.spoken.moment(sent));
		}
		if (model.entrySource() != null) {
			parts.add("Nhập thay, nguồn: " + model.entrySource()
					+ (model.awaitsConfirmation() ? " (chờ đơn vị xác nhận)" : ""));
		}
		return parts.stream().filter((part) -> !part.isEmpty()).collect(Collectors.joining(" · "));
	}

	/** What is fetched once for all rows. */
	private record Known(FactsCheck check, Map<ParticipationId, List<Remark>> remarks,
			Map<ParticipationId, String> papers, Map<ParticipationId, Instant> lastSent, Map<String, String> fields) {
	}

}
