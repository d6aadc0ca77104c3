package vn.danvankheo.steps.registration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

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

	private final Assignments assignments;

	private final Words words;

	private final SpokenDates spoken;

	ModelRows(FactsChecks checks, Remarks remarks, Assignments assignments, Words words, SpokenDates spoken) {
		this.checks = checks;
		this.remarks = remarks;
		this.assignments = assignments;
		this.words = words;
		this.spoken = spoken;
	}

	public List<ModelRow> of(List<Participation> models) {
		if (models.isEmpty()) {
			return List.of();
		}
		FactsCheck check = this.checks.of(models.get(0).place().campaign());
		Map<ParticipationId, List<Remark>> remarks = remarksOn(models);
		Map<ParticipationId, String> papers = this.assignments.papersOf(models);
		return models.stream()
			.map((model) -> row(model, check, remarks.getOrDefault(model.id(), List.of()), papers.get(model.id())))
			.toList();
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

	private ModelRow row(Participation model, FactsCheck check, List<Remark> remarks, String paper) {
		List<FactProblem> problems = check.problems(model.stated(), Strictness.SEND);
		long open = ReturnRemarks.latest(remarks)
			.stream()
			.filter((remark) -> remark.state() == Remark.State.OPEN)
			.count();
		boolean inHand = model.stage().editableByUnit();
		boolean ready = inHand && problems.isEmpty() && open == 0;
		boolean pressing = (inHand && !ready) || model.awaitsConfirmation();
		return new ModelRow(model.id(), model.version(), model.facts().name(), model.stage(),
				(paper != null) ? "Được giao theo " + paper : note(model, problems, open), pressing, ready);
	}

	private String note(Participation model, List<FactProblem> problems, long open) {
		List<String> parts = new ArrayList<>();
		if (model.stage().editableByUnit()) {
			if (open > 0) {
				parts.add("Còn " + open + " góp ý chưa trả lời");
			}
			List<Fact> lacking = problems.stream().map(FactProblem::fact).distinct().toList();
			parts.add(!lacking.isEmpty() ? "Còn thiếu " + this.words.inSentence(lacking)
					: (open == 0) ? "Đủ nội dung, gửi được" : "");
		}
		else if (model.submittedAt() != null) {
			parts.add("Gửi lúc " + this.spoken.moment(model.submittedAt()));
		}
		if (model.entrySource() != null) {
			parts.add("Nhập thay, nguồn: " + model.entrySource()
					+ (model.awaitsConfirmation() ? " (chờ đơn vị xác nhận)" : ""));
		}
		return parts.stream().filter((part) -> !part.isEmpty()).collect(Collectors.joining(" · "));
	}

}
