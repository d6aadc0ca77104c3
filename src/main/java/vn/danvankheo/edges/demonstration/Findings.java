package vn.danvankheo.edges.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

import vn.danvankheo.edges.demonstration.SecondStep.Waiting;
import vn.danvankheo.edges.demonstration.Tours.Tour;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.steps.visit.MinutesKeeping;
import vn.danvankheo.steps.visit.VisitForm;
import vn.danvankheo.steps.visit.VisitWriting;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.ParticipationId;

/** What the team found at its visits, in the story, and that both sides confirmed it. */
@Component
@Profile("!prod")
@ConditionalOnProperty(name = "dvk.demonstration", matchIfMissing = true)
class Findings {

	private static final int CRITERIA = 5;

	private static final List<String> REMARKS = List.of(
			"Có người chủ trì, có cách làm cụ thể; hộ dân trong khu phố xác nhận đã được bàn trước khi làm.",
			"Việc đăng ký sát với khó khăn đang có; đơn vị đã chuẩn bị người và địa điểm.",
			"Nội dung rõ, phạm vi vừa sức; cần ghi thêm mốc hoàn thành từng phần việc.");

	private static final List<String> STRENGTHS = List.of(
			"Cấp ủy phân công người theo dõi, họp bàn với Mặt trận và đoàn thể trước khi đăng ký.",
			"Người dân được hỏi ý kiến, phần lớn nhận tham gia ngay từ đầu.",
			"Có sổ ghi phần việc, người làm, ngày làm; công khai tại nơi sinh hoạt chung.");

	private final Scene scene;

	private final VisitWriting writing;

	private final MinutesKeeping minutes;

	Findings(Scene scene, VisitWriting writing, MinutesKeeping minutes) {
		this.scene = scene;
		this.writing = writing;
		this.minutes = minutes;
	}

	/**
	 * Everything is written down at the place, and confirmed by the team, then by the
	 * unit.
	 */
	void writeDown(Tour tour) {
		Instant there = moment(tour.day(), (tour.half() == 0) ? 9 : 15);
		for (int number = 0; number < tour.models().size(); number++) {
			judge(tour, tour.models().get(number), tour.day().getDayOfMonth() + number, there);
		}
		conclude(tour, there.plusSeconds(2400));
		this.scene.act("kiemtra", there.plusSeconds(3000),
				(actor) -> this.minutes.confirmForTeam(actor, tour.id(), true));
		this.scene.curtain();
		this.scene.act(tour.models().get(0).officer(), moment(tour.day().plusDays(1), 8),
				(actor) -> this.minutes.confirm(actor, tour.id(), 1));
		this.scene.curtain();
	}

	private void judge(Tour tour, Waiting model, int turn, Instant time) {
		LinkedMultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
		for (int criterion = 1; criterion <= CRITERIA; criterion++) {
			sent.add("result-" + criterion, "PASSED");
		}
		sent.add("note-1", "Đã xem bản đăng ký và nơi thực hiện.");
		sent.add("remark", REMARKS.get(turn % REMARKS.size()));
		write(tour.id(), model.id(), sent, time);
	}

	private void conclude(Tour tour, Instant time) {
		LinkedMultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
		sent.add("teamPresent", "Cán bộ Ủy ban MTTQ, ủy viên");
		sent.add("unitPresent", "Cấp ủy " + tour.models().get(0).unitName() + "\nCán bộ phụ trách dân vận");
		sent.add("strengths", STRENGTHS.get(tour.day().getDayOfMonth() % STRENGTHS.size()));
		sent.add("weaknesses", "Kinh phí chủ yếu do vận động; chưa ghi kết quả theo từng tháng.");
		sent.add("proposals", "Đề nghị cơ quan thường trực gửi mẫu báo cáo hằng tháng và cử người hướng dẫn.");
		sent.add("conclusion", "Nội dung đúng thực tế, đủ điều kiện đưa ra cuộc họp xét.");
		write(tour.id(), null, sent, time);
	}

	private void write(InspectionId visit, ParticipationId model, LinkedMultiValueMap<String, String> sent,
			Instant time) {
		this.scene.act("kiemtra", time, (actor) -> {
			VisitWriting.Outcome outcome = this.writing.save(actor, visit, model, VisitForm.sent(sent));
			if (!outcome.errors().isEmpty()) {
				throw new IllegalStateException(outcome.errors().toString());
			}
		});
		this.scene.curtain();
	}

	private static Instant moment(LocalDate day, int hour) {
		return day.atTime(LocalTime.of(hour, 10)).atZone(Deadline.ZONE).toInstant();
	}

}
