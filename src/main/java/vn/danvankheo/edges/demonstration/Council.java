package vn.danvankheo.edges.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import vn.danvankheo.edges.demonstration.SecondStep.Waiting;
import vn.danvankheo.ground.document.PaperId;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.steps.meeting.Concluding;
import vn.danvankheo.steps.meeting.MeetingDesk;
import vn.danvankheo.steps.meeting.MeetingForm;
import vn.danvankheo.steps.meeting.MeetingId;
import vn.danvankheo.steps.notice.NoticeDrafting;
import vn.danvankheo.steps.notice.NoticeForm;
import vn.danvankheo.steps.notice.NoticeId;
import vn.danvankheo.year.campaign.Deadline;

/** The committee's meetings and the notice that assigns, in the story. */
@Component
@Profile("!prod")
@ConditionalOnProperty(name = "dvk.demonstration", matchIfMissing = true)
class Council {

	/** How many of the units named have opened the notice of the year before. */
	private static final int OPENED = 44;

	private final Scene scene;

	private final MeetingDesk desk;

	private final Concluding concluding;

	private final NoticeDrafting notices;

	private final PaperRound papers;

	Council(Scene scene, MeetingDesk desk, Concluding concluding, NoticeDrafting notices, PaperRound papers) {
		this.scene = scene;
		this.desk = desk;
		this.concluding = concluding;
		this.notices = notices;
		this.papers = papers;
	}

	/** A meeting that is still to come, about these models. */
	void call(Plans.Year year, List<Waiting> models, LocalDate day) {
		this.scene.curtain();
		this.scene.act("danvan", this.scene.now().minusSeconds(1800), (actor) -> {
			MeetingId meeting = this.desk.call(actor, year.campaign().year(), form(day, "", ""));
			this.scene.curtain();
			this.desk.agree(actor, meeting, ids(models));
		});
	}

	/** A meeting that agreed to what was proposed. */
	void agree(Plans.Year year, List<Waiting> models, LocalDate day) {
		this.scene.curtain();
		MeetingForm form = form(day,
				"Cơ quan thường trực báo cáo kết quả tổng hợp và đi thực tế. Các thành viên thảo luận từng mô hình, tập trung vào cách làm mới, khả năng duy trì và người chủ trì.",
				"Thống nhất danh sách như cơ quan thường trực đề nghị. Giao cơ quan thường trực hoàn chỉnh tờ trình Ban Thường vụ ban hành thông báo giao thực hiện mô hình.");
		MeetingId[] meeting = new MeetingId[1];
		this.scene.act("danvan", at(day.minusDays(1), 9), (actor) -> {
			meeting[0] = this.desk.call(actor, year.campaign().year(), form);
			this.scene.curtain();
			this.desk.agree(actor, meeting[0], ids(models));
		});
		this.scene.curtain();
		this.scene.act("danvan", at(day, 11), (actor) -> this.concluding.concludeAsItStands(actor, meeting[0]));
		this.scene.curtain();
	}

	/** The notice that assigns them, numbered by the văn thư and sent. */
	void assign(Plans.Year year, List<Waiting> models, LocalDate day, String number) {
		Map<String, String> typed = new HashMap<>(Map.of("responsibilities",
				"Cấp ủy, thủ trưởng đơn vị xây dựng kế hoạch, phân công người phụ trách, bố trí nguồn lực và chịu trách nhiệm về kết quả.\nỦy ban MTTQ và các tổ chức chính trị - xã hội phối hợp vận động đoàn viên, hội viên, nhân dân tham gia.",
				"reporting",
				"Báo cáo tháng trước ngày 25 hằng tháng; tự kiểm tra, đánh giá sau 3 tháng và 6 tháng thực hiện."));
		NoticeId[] notice = new NoticeId[1];
		this.scene.act("danvan", at(day.minusDays(2), 15), (actor) -> notice[0] = this.notices.begin(actor,
				year.campaign().id(), NoticeForm.of(ids(models), typed)));
		PaperId paper = this.papers.issue("ASSIGNMENT_NOTICE", notice[0].noticeId(), day, number);
		this.papers.open(paper, day, models.stream().map(Waiting::officer).distinct().limit(OPENED).toList());
	}

	private static MeetingForm form(LocalDate day, String proceedings, String conclusion) {
		MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
		typed.add("heldOn", VietnameseDate.format(day));
		typed.add("hours", "8 giờ 00 đến 10 giờ 30");
		typed.add("place", "Phòng họp cơ quan thường trực Ban Chỉ đạo");
		typed.add("chair", "Trưởng Ban Chỉ đạo");
		typed.add("secretary", "Chuyên viên cơ quan thường trực");
		typed.add("others",
				"Phó Trưởng Ban Chỉ đạo\nChủ tịch Ủy ban MTTQ\nBí thư Đoàn Thanh niên\nChủ tịch Hội Phụ nữ");
		typed.add("absent", "Chủ tịch Hội Nông dân (đi công tác)");
		typed.add("proceedings", proceedings);
		typed.add("conclusion", conclusion);
		return MeetingForm.of(typed);
	}

	private static List<UUID> ids(List<Waiting> models) {
		return models.stream().map((model) -> model.id().participationId()).collect(Collectors.toList());
	}

	private Instant at(LocalDate day, int hour) {
		return day.atTime(hour, 5).atZone(Deadline.ZONE).toInstant();
	}

}
