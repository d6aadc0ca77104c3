package vn.danvankheo.steps.sending;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.file.Attachment;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.steps.registration.Clocks;
import vn.danvankheo.steps.registration.Desk;
import vn.danvankheo.steps.registration.Progress;
import vn.danvankheo.steps.registration.Registration;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.steps.registration.RegistrationPolicy;
import vn.danvankheo.steps.registration.RemarkView;
import vn.danvankheo.steps.registration.ReturnRemarks;
import vn.danvankheo.steps.registration.Section;
import vn.danvankheo.steps.registration.Setting;
import vn.danvankheo.steps.registration.Settings;
import vn.danvankheo.steps.registration.TaskPage;
import vn.danvankheo.steps.registration.Tasks;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.FactProblem;
import vn.danvankheo.year.emulation.Facts;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

/** Shows a list once more before it is sent. */
@Service
class CheckViews {

	private final Desk desk;

	private final Settings settings;

	private final Tasks tasks;

	private final ReturnRemarks remarks;

	private final CheckLines lines;

	private final Approvals approvals;

	private final Batches batches;

	private final Letters letters;

	private final Words words;

	private final Clock clock;

	CheckViews(Desk desk, Settings settings, Tasks tasks, ReturnRemarks remarks, CheckLines lines, Approvals approvals,
			Batches batches, Letters letters, Words words, Clock clock) {
		this.desk = desk;
		this.settings = settings;
		this.tasks = tasks;
		this.remarks = remarks;
		this.lines = lines;
		this.approvals = approvals;
		this.batches = batches;
		this.letters = letters;
		this.words = words;
		this.clock = clock;
	}

	/**
	 * The page; those of the chosen are ticked, or everything that is ready when it is
	 * null.
	 */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	@Transactional(readOnly = true)
	public CheckPage show(Actor actor, RegistrationId id, Set<ParticipationId> chosen) {
		Registration list = this.desk.list(actor, id);
		Clocks clocks = this.desk.clocks(list.place());
		Setting setting = this.settings.of(list);
		Instant now = this.clock.instant();
		List<Participation> models = this.desk.models(actor, list);
		List<CheckPage.Answers> answers = models.stream()
			.filter((model) -> RegistrationPolicy.send(actor, model, clocks, now).granted())
			.map((model) -> answers(model, setting.year(), chosen))
			.toList();
		Set<ParticipationId> complete = answers.stream()
			.filter(CheckPage.Answers::ready)
			.map(CheckPage.Answers::id)
			.collect(Collectors.toSet());
		List<Participation> ready = models.stream().filter((model) -> complete.contains(model.id())).toList();
		return new CheckPage(setting, Progress.of(clocks, this.desk.all(list.place())), answers,
				this.batches.findByRegistrationOrderByNumber(id).size() + 1,
				RegistrationPolicy.sendList(models, ready::contains, this.approvals.of(actor, list, ready), clocks,
						now),
				(clocks.duty() != null) ? clocks.duty().shortfallReason() : null,
				this.approvals.view(actor, list, ready), scan(actor, id));
	}

	private String scan(Actor actor, RegistrationId id) {
		Attachment scan = this.letters.waiting(actor, id);
		return (scan != null) ? scan.fileName() : null;
	}

	private CheckPage.Answers answers(Participation model, int year, Set<ParticipationId> chosen) {
		List<TaskPage.Lacking> problems = new ArrayList<>();
		for (FactProblem problem : this.tasks.lacking(model)) {
			problems.add(new TaskPage.Lacking(this.words.of(problem), path(model, problem.fact())));
		}
		this.remarks.of(model)
			.stream()
			.filter(RemarkView::open)
			.forEach((remark) -> problems
				.add(new TaskPage.Lacking("Trả lời góp ý về " + this.words.inSentence(remark.fact()), remark.path())));
		boolean ticked = problems.isEmpty() && (chosen == null || chosen.contains(model.id()));
		return new CheckPage.Answers(model.id(), model.version(), model.facts().name(), model.stage(),
				this.lines.of(model), problems, otherYear(model.facts(), year), ticked);
	}

	private static String otherYear(Facts facts, int year) {
		return facts.hasDaysOutside(year)
				? VietnameseDate.format(facts.startsOn()) + " – " + VietnameseDate.format(facts.endsOn()) : null;
	}

	private static String path(Participation model, Fact fact) {
		return "/participations/" + model.id() + "/edit/" + Section.of(fact).path() + "#" + fact.inputName();
	}

}
