package vn.danvankheo.edges.demonstration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.danvankheo.edges.demonstration.SecondStep.Waiting;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.steps.adjustment.ChangeAsking;
import vn.danvankheo.steps.adjustment.ChangeDeciding;
import vn.danvankheo.steps.adjustment.ChangeForm;
import vn.danvankheo.steps.adjustment.ChangeKind;
import vn.danvankheo.steps.implementation.LogContent;
import vn.danvankheo.steps.implementation.LogWriting;
import vn.danvankheo.steps.implementation.ModelLogs;
import vn.danvankheo.steps.implementation.PlanContent;
import vn.danvankheo.steps.implementation.PlanMilestone;
import vn.danvankheo.steps.implementation.PlanWords;
import vn.danvankheo.steps.implementation.PlanWriting;
import vn.danvankheo.steps.implementation.TargetLine;
import vn.danvankheo.steps.implementation.TargetProgress;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.Participations;

/** What units built in the story: plans, logs, changes, one model stopped. */
@Component
@Profile("!prod")
@ConditionalOnProperty(name = "dvk.demonstration", matchIfMissing = true)
class Builders {

	private static final List<TargetLine> TARGETS = List.of(
			new TargetLine(0, "Hộ dân tham gia", "hộ", new BigDecimal("120"), null),
			new TargetLine(0, "Buổi sinh hoạt, tuyên truyền", "buổi", new BigDecimal("12"), null),
			new TargetLine(0, "Đường, hẻm làm mới", "m", new BigDecimal("450"), null),
			new TargetLine(0, "Hồ sơ giải quyết trước hạn", "hồ sơ", new BigDecimal("300"), null),
			new TargetLine(0, "Đoàn viên, hội viên tham gia", "người", new BigDecimal("80"), null));

	private static final List<String> NEWS = List.of("Họp dân, thống nhất cách làm và phân công từng tổ.",
			"Ra quân đợt đầu; bà con góp công, vật liệu tại chỗ.",
			"Sơ kết: việc đi vào nền nếp, thêm nhiều hộ xin tham gia.",
			"Hoàn thành đợt cuối; tổ dân vận tự kiểm tra, ghi lại kết quả.");

	private static final int[] PERCENT = { 15, 45, 80, 105 };

	private final Scene scene;

	private final PlanWriting plans;

	private final LogWriting logs;

	private final ModelLogs readings;

	private final ChangeAsking asking;

	private final ChangeDeciding deciding;

	private final Participations models;

	Builders(Scene scene, PlanWriting plans, LogWriting logs, ModelLogs readings, ChangeAsking asking,
			ChangeDeciding deciding, Participations models) {
		this.models = models;
		this.scene = scene;
		this.plans = plans;
		this.logs = logs;
		this.readings = readings;
		this.asking = asking;
		this.deciding = deciding;
	}

	/** Most units planned and wrote; some stopped writing, a few never began. */
	void build(List<Waiting> models, LocalDate assigned) {
		for (int i = 0; i < models.size(); i++) {
			if (i % 9 != 8) {
				build(models.get(i), i, assigned);
			}
		}
	}

	/** Of the year before: granted, declined, and one model stopped. */
	void changeBefore(List<Waiting> models, LocalDate assigned) {
		change(models.get(0), ChangeKind.EXTEND, assigned.plusMonths(3), "Mưa kéo dài, chờ khô ráo mới làm tiếp được.",
				true);
		change(models.get(3), ChangeKind.OWNER, assigned.plusMonths(4), "Đồng chí cũ chuyển công tác.", true);
		change(models.get(5), ChangeKind.EXTEND, assigned.plusMonths(5), "Xin thêm thời gian.", false);
		change(models.get(7), ChangeKind.STOP, assigned.plusMonths(8),
				"Mặt bằng bị thu hồi làm dự án, không còn chỗ thực hiện.", true);
	}

	/** Of this year: one granted, one stopped, one that waits. */
	void changeLately(List<Waiting> models, LocalDate assigned) {
		change(models.get(0), ChangeKind.EXTEND, assigned.plusDays(25), "Mưa kéo dài, chờ khô ráo mới làm tiếp được.",
				true);
		change(models.get(7), ChangeKind.STOP, assigned.plusDays(40),
				"Mặt bằng bị thu hồi làm dự án, không còn chỗ thực hiện.", true);
		ask(models.get(3), ChangeKind.OWNER, this.scene.today().minusDays(3), "Đồng chí cũ chuyển công tác.");
	}

	private void build(Waiting model, int number, LocalDate assigned) {
		LocalDate planned = assigned.plusDays(6 + number % 9);
		TargetLine target = TARGETS.get(number % TARGETS.size());
		this.scene.act(model.officer(), at(planned, 9, number), (actor) -> {
			this.plans.state(actor, model.id(), plan(target, number, assigned));
			this.plans.send(actor, model.id());
		});
		this.scene.curtain();
		int lines = (number % 7 == 6) ? 1 : NEWS.size();
		for (int line = 0; line < lines; line++) {
			LocalDate day = planned.plusDays(12 + 55L * line + number % 5);
			if (day.isBefore(this.scene.today())) {
				write(model, number, line, day, target);
			}
		}
		this.scene.curtain();
	}

	private void write(Waiting model, int number, int line, LocalDate day, TargetLine target) {
		boolean nothing = number % 6 == 5 && line == 2;
		UUID id = this.readings.progress(model.id(), day).stream().map(TargetProgress::id).findFirst().orElseThrow();
		int percent = PERCENT[line] - (number % 4) * 5;
		BigDecimal reached = target.goal()
			.multiply(BigDecimal.valueOf(percent))
			.movePointLeft(2)
			.setScale(0, RoundingMode.DOWN);
		LogContent content = nothing
				? new LogContent(day, true, "Đang vào mùa thu hoạch, tạm nghỉ đến tháng sau.", Map.of())
				: new LogContent(day, false, NEWS.get(line), Map.of(id, reached));
		this.scene.act(model.officer(), at(day, 16, number), (actor) -> this.logs.write(actor, model.id(), content));
	}

	private static PlanContent plan(TargetLine target, int number, LocalDate assigned) {
		LocalDate end = LocalDate.of(assigned.getYear(), 11, 30);
		PlanWords words = new PlanWords(
				"- Họp bàn công khai, để người dân tự quyết cách làm và mức đóng góp.\n- Tổ dân vận đến từng nhà; cán bộ, đảng viên làm trước.\n- Hằng tháng kiểm tra, rút kinh nghiệm tại chỗ.",
				"Hỗ trợ vật liệu, khen thưởng kịp thời hộ làm tốt.", "Cấp ủy và tổ dân vận",
				"Ủy ban MTTQ, Hội Phụ nữ, Đoàn Thanh niên", "Người dân trên địa bàn",
				"Đồng chí Phó Bí thư phụ trách chung\nChủ tịch Ủy ban MTTQ vận động, giám sát",
				10_000_000L * (1 + number % 4), 15_000_000L * (1 + number % 5), 60 + 20 * (number % 6), "");
		return new PlanContent(words, List.of(new TargetLine(0, target.name(), target.measure(), target.goal(), end)),
				List.of(new PlanMilestone(0, "Họp dân, thống nhất cách làm", assigned.plusDays(30)),
						new PlanMilestone(1, "Tự kiểm tra 6 tháng", assigned.plusMonths(3))));
	}

	private void change(Waiting model, ChangeKind kind, LocalDate day, String reason, boolean granted) {
		UUID change = ask(model, kind, day, reason);
		this.scene.act("danvan", at(day.plusDays(4), 15, 3),
				(actor) -> this.deciding
					.decide(actor, change, 0L, granted,
							granted ? "Đồng ý như đề nghị." : "Còn đủ thời gian theo thông báo giao.")
					.orThrow());
		this.scene.curtain();
	}

	private UUID ask(Waiting model, ChangeKind kind, LocalDate day, String reason) {
		UUID[] change = new UUID[1];
		LocalDate ends = this.models.findById(model.id()).orElseThrow().facts().endsOn();
		LocalDate until = ((ends != null && ends.isAfter(day)) ? ends : day).plusDays(15);
		ChangeForm form = new ChangeForm(kind, VietnameseDate.format(until), "Tổ dân vận khu dân cư",
				"Đồng chí Tổ trưởng", "", "", "", "", reason);
		this.scene.act(model.officer(), at(day, 10, 3),
				(actor) -> change[0] = this.asking.ask(actor, model.id(), form).value());
		this.scene.curtain();
		return change[0];
	}

	private static Instant at(LocalDate day, int hour, int minute) {
		return day.atTime(hour, minute % 60).atZone(Deadline.ZONE).toInstant();
	}

}
