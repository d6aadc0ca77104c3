package vn.danvankheo.edges.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.danvankheo.edges.demonstration.SecondStep.Waiting;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.steps.concern.ConcernAct;
import vn.danvankheo.steps.concern.ConcernKind;
import vn.danvankheo.steps.concern.RaiseForm;
import vn.danvankheo.steps.concern.SayForm;
import vn.danvankheo.steps.concern.Speaking;
import vn.danvankheo.year.campaign.Deadline;

/** What units brought up in the story, and what became of it. */
@Component
@Profile("!prod")
@ConditionalOnProperty(name = "dvk.demonstration", matchIfMissing = true)
class Troubles {

	private final Scene scene;

	private final Speaking speaking;

	Troubles(Scene scene, Speaking speaking) {
		this.scene = scene;
		this.speaking = speaking;
	}

	/** Of the year before: threads in every state. */
	void before(List<Waiting> models, LocalDate assigned) {
		money(models.get(1), assigned.plusDays(40));
		Waiting training = models.get(4);
		UUID wish = raise(training, assigned.plusDays(60), ConcernKind.PROPOSAL,
				"Tập huấn kỹ năng vận động cho tổ dân vận",
				"Tổ dân vận mới kiện toàn, nhiều người lần đầu tham gia. Đề nghị mở một lớp trong hai buổi tối.");
		say("thuongtruc", wish, assigned.plusDays(66), ConcernAct.ANSWERED,
				"Đồng ý. Cơ quan thường trực phối hợp Ủy ban MTTQ mở lớp chung cho các phường, xã trong tháng tới.");
		say(training.officer(), wish, assigned.plusDays(84), ConcernAct.SOLVED, "Tổ đã cử sáu người dự lớp.");
		Waiting homes = models.get(9);
		UUID plan = raise(homes, assigned.plusDays(90), ConcernKind.DIFFICULTY, "Ba hộ chưa đồng ý phương án",
				"Đã họp hai lần, ba hộ còn lo ảnh hưởng lối đi. Đề nghị cử cán bộ cùng đến giải thích.");
		say("danvan", plan, assigned.plusDays(95), ConcernAct.ANSWERED,
				"Cơ quan thường trực cử cán bộ dự họp dân tối thứ Sáu.");
		say(homes.officer(), plan, assigned.plusDays(101), ConcernAct.UNSOLVED,
				"Hai hộ đã đồng ý, còn một hộ đi làm ăn xa.");
		say("danvan", plan, assigned.plusDays(104), ConcernAct.ANSWERED,
				"Đơn vị làm trước phần đã thống nhất; cán bộ địa bàn gọi điện cho hộ còn lại.");
		Waiting place = models.get(12);
		UUID ground = raise(place, assigned.plusDays(120), ConcernKind.DIFFICULTY, "Chưa có chỗ tập kết vật liệu",
				"Bãi cũ đã thu hồi. Đề nghị cho mượn khu đất trống cạnh nhà văn hóa trong một tháng.");
		refer(ground, assigned.plusDays(123), "Phòng Quản lý đô thị", assigned.plusDays(133));
	}

	/** Money was short: asked back, passed on, answered, solved. */
	private void money(Waiting model, LocalDate day) {
		UUID money = raise(model, day, ConcernKind.DIFFICULTY, "Kinh phí vận động chưa đủ cho đợt cuối",
				"Giá vật liệu tăng, phần người dân đóng góp chưa đủ. Đề nghị hỗ trợ hoặc cho giãn tiến độ.");
		say("danvan", money, day.plusDays(2), ConcernAct.ASKED,
				"Đơn vị cho biết còn thiếu bao nhiêu, đã vận động được những nguồn nào.");
		say(model.officer(), money, day.plusDays(4), ConcernAct.SAID,
				"Còn thiếu khoảng 18 triệu đồng; đã vận động các hộ và hai doanh nghiệp trên địa bàn.");
		refer(money, day.plusDays(5), "Phòng Tài chính - Kế hoạch", day.plusDays(15));
		say("danvan", money, day.plusDays(13), ConcernAct.ANSWERED,
				"Phòng Tài chính - Kế hoạch hỗ trợ 15 triệu đồng; phần còn lại đơn vị tiếp tục vận động.");
		say(model.officer(), money, day.plusDays(20), ConcernAct.SOLVED, "Đã nhận hỗ trợ, mô hình làm tiếp.");
	}

	/** Of this year: one that nobody answered yet, one that was passed on. */
	void lately(List<Waiting> models) {
		LocalDate today = this.scene.today();
		raise(models.get(1), today.minusDays(4), ConcernKind.PROPOSAL, "Xin mẫu bảng công khai thu, chi",
				"Người dân muốn xem thu, chi hằng tuần. Đề nghị có một mẫu chung cho các đơn vị.");
		UUID passed = raise(models.get(6), today.minusDays(9), ConcernKind.DIFFICULTY,
				"Cột điện nằm giữa đoạn đường mở rộng", "Đã làm việc với tổ quản lý điện, chưa có lịch di dời.");
		refer(passed, today.minusDays(6), "Điện lực", today.plusDays(4));
	}

	private UUID raise(Waiting model, LocalDate day, ConcernKind kind, String title, String words) {
		UUID[] raised = new UUID[1];
		RaiseForm form = new RaiseForm(model.unit().toString(), model.id().toString(), "", "", kind.name(), title,
				words);
		this.scene.act(model.officer(), at(day, 9), (actor) -> raised[0] = this.speaking.raise(actor, form).value());
		this.scene.curtain();
		return raised[0];
	}

	private void say(String who, UUID concern, LocalDate day, ConcernAct act, String words) {
		say(who, concern, day, act, new SayForm(words, "", ""));
	}

	private void refer(UUID concern, LocalDate day, String to, LocalDate due) {
		say("danvan", concern, day, ConcernAct.REFERRED,
				new SayForm("Đề nghị xem xét, trả lời đơn vị.", to, VietnameseDate.format(due)));
	}

	private void say(String who, UUID concern, LocalDate day, ConcernAct act, SayForm form) {
		this.scene.act(who, at(day, 15), (actor) -> this.speaking.say(actor, concern, act, form).orThrow());
		this.scene.curtain();
	}

	private Instant at(LocalDate day, int hour) {
		Instant wanted = day.atTime(hour, 25).atZone(Deadline.ZONE).toInstant();
		Instant latest = this.scene.now().minusSeconds(300);
		return wanted.isBefore(latest) ? wanted : latest;
	}

}
