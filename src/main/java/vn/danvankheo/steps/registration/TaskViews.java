package vn.danvankheo.steps.registration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.SpokenDates;
import vn.danvankheo.year.emulation.EmulationModel;
import vn.danvankheo.year.emulation.EmulationModels;
import vn.danvankheo.year.emulation.FactProblem;
import vn.danvankheo.year.emulation.ModelPanel;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Stage;

/** Shows a unit one of its models as a task list. */
@Service
class TaskViews {

	private final Desk desk;

	private final Settings settings;

	private final Tasks tasks;

	private final ReturnRemarks remarks;

	private final EmulationModels models;

	private final ObjectProvider<ModelPanel> panels;

	private final Words words;

	private final SpokenDates spoken;

	private final Clock clock;

	TaskViews(Desk desk, Settings settings, Tasks tasks, ReturnRemarks remarks, EmulationModels models,
			ObjectProvider<ModelPanel> panels, Words words, SpokenDates spoken, Clock clock) {
		this.desk = desk;
		this.settings = settings;
		this.tasks = tasks;
		this.remarks = remarks;
		this.models = models;
		this.panels = panels;
		this.words = words;
		this.spoken = spoken;
		this.clock = clock;
	}

	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	@Transactional(readOnly = true)
	public TaskPage show(Actor actor, ParticipationId id) {
		return show(actor, id, true);
	}

	/** The same for a page of one act, which shows nothing of other steps. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	@Transactional(readOnly = true)
	public TaskPage brief(Actor actor, ParticipationId id) {
		return show(actor, id, false);
	}

	private TaskPage show(Actor actor, ParticipationId id, boolean withPanels) {
		Participation model = this.desk.model(actor, id);
		Registration list = this.desk.listOf(model);
		Instant now = this.clock.instant();
		Clocks clocks = this.desk.clocks(model.place());
		List<FactProblem> lacking = this.tasks.lacking(model);
		Setting setting = this.settings.of(list);
		int number = this.desk.all(list.place())
			.stream()
			.filter((one) -> one.stage() != Stage.WITHDRAWN)
			.map(Participation::id)
			.toList()
			.indexOf(id) + 1;
		return new TaskPage(id, model.version(), number, model.facts().name(), code(model), model.stage(),
				saved(model, setting.today()), this.tasks.of(model, lacking, setting.year()),
				lacking.stream().map(this::lacking).toList(), this.remarks.of(model),
				this.words.of(RegistrationPolicy.revise(actor, model, clocks, now)),
				RegistrationPolicy.takeBack(actor, model, clocks, now),
				this.words.of(RegistrationPolicy.withdraw(actor, model, clocks, now)), model.entrySource(),
				RegistrationPolicy.confirm(actor, model).granted(), next(model, setting),
				withPanels ? panels(actor, model) : List.of(), setting);
	}

	private TaskPage.Lacking lacking(FactProblem problem) {
		String path = Section.of(problem.fact()).path() + "#" + problem.fact().inputName();
		return new TaskPage.Lacking(this.words.inSentence(problem.fact()), path);
	}

	private String code(Participation model) {
		return this.models.findById(model.model()).map(EmulationModel::code).orElse("");
	}

	private String saved(Participation model, LocalDate today) {
		Instant at = model.lastChange().changedAt();
		boolean now = Deadline.dayOf(at).equals(today);
		return "Đã lưu lúc " + (now ? VietnameseDate.time(at) : this.spoken.moment(at)) + ", "
				+ model.lastChange().changedByName();
	}

	private String next(Participation model, Setting setting) {
		return switch (model.stage()) {
			case DRAFT -> setting.locked() ? "Danh sách đã khóa."
					: "Tiếp theo: gửi " + setting.office() + ", " + this.spoken.until(setting.next()) + ".";
			case RETURNED -> "Tiếp theo: trả lời góp ý rồi gửi lại " + setting.office() + ".";
			case SUBMITTED -> "Tiếp theo: " + setting.office() + " tiếp nhận hoặc trả lại để bổ sung.";
			case RECEIVED -> "Tiếp theo: thẩm định, thống nhất danh sách.";
			case SELECTED -> "Tiếp theo: Ban Thường vụ thông báo giao nhiệm vụ.";
			case ASSIGNED, IN_PROGRESS -> "Tiếp theo: triển khai, sơ kết 3 tháng, 6 tháng.";
			default -> "Không còn bước nào trong năm nay.";
		};
	}

	private List<ModelPanel.Shown> panels(Actor actor, Participation model) {
		return this.panels.stream()
			.sorted(Comparator.comparingInt(ModelPanel::order))
			.map((panel) -> panel.shown(model, actor))
			.flatMap(Optional::stream)
			.toList();
	}

}
