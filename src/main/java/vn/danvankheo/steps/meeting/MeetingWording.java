package vn.danvankheo.steps.meeting;

import java.util.List;

import vn.danvankheo.ground.document.PaperWording;
import vn.danvankheo.ground.organisation.PrintedNames;

/** The words with which the first papers of a meeting begin; staff edit them. */
final class MeetingWording {

	private static final String MINUTES = """
			Hôm nay, {{ngày họp}}, {{giờ họp}}, tại {{nơi họp}}, {{ban chỉ đạo}} tổ chức họp xét, thống nhất danh sách mô hình, điển hình “*Dân vận khéo*” xây dựng trong năm {{năm}}.

			I. THÀNH PHẦN

			- Chủ trì: {{chủ trì}}.
			- Thư ký ghi biên bản: {{thư ký}}.
			- Có mặt {{số thành viên có mặt}}/{{số thành viên}} thành viên Ban Chỉ đạo, cụ thể:

			[[thành phần]]

			II. NỘI DUNG

			1. {{cơ quan thường trực}} báo cáo kết quả thẩm định {{số mô hình}} mô hình, điển hình do các địa phương, đơn vị đăng ký và đề xuất đối với từng mô hình.

			2. Diễn biến cuộc họp

			[[diễn biến]]

			3. Kết quả xét từng mô hình

			[[kết quả]]

			III. KẾT LUẬN

			[[kết luận]]

			Cuộc họp thống nhất: {{kết quả xét}}.

			Thành viên là người của địa phương, đơn vị có mô hình được xét không tham gia cho ý kiến và biểu quyết đối với mô hình đó.

			Biên bản đã được đọc lại, các thành viên dự họp nhất trí thông qua. Cuộc họp kết thúc {{giờ kết thúc}}.""";

	private static final String PROPOSAL = """
			Thực hiện {{kế hoạch}}, Ban Chỉ đạo đã tiếp nhận, thẩm định danh sách đăng ký của các địa phương, đơn vị và tổ chức họp xét {{ngày họp}}. Ban Chỉ đạo kính trình Ban Thường vụ {{cấp ủy}} xem xét, cho ý kiến các nội dung sau:

			1. Kết quả thẩm định

			Cuộc họp đã xét {{số mô hình}} mô hình, điển hình; thống nhất {{kết quả xét}}.

			[[số lượng theo lĩnh vực]]

			2. Nội dung đề nghị

			Đề nghị Ban Thường vụ {{cấp ủy}} thống nhất danh sách {{số đề nghị giao}} mô hình, điển hình “*Dân vận khéo*” năm {{năm}} và ban hành thông báo giao nhiệm vụ cụ thể cho các địa phương, đơn vị lãnh đạo, chỉ đạo xây dựng.

			(Có danh sách kèm theo)

			Ban Chỉ đạo kính trình Ban Thường vụ {{cấp ủy}} xem xét, quyết định.""";

	private MeetingWording() {
	}

	static PaperWording minutes(Meeting meeting, int year) {
		return new PaperWording("Họp xét, thống nhất danh sách mô hình, điển hình “Dân vận khéo” năm " + year,
				List.of(),
				List.of("Căn cứ {{kế hoạch}};",
						"Căn cứ danh sách đăng ký của các địa phương, đơn vị và kết quả thẩm định của {{cơ quan thường trực}},"),
				MINUTES, ofMinutes(), List.of("NGƯỜI GHI BIÊN BẢN | CHỦ TRÌ"),
				person(meeting.notes().secretary()) + " | " + person(meeting.notes().chair()));
	}

	/** Nơi nhận of the minutes. */
	static List<String> ofMinutes() {
		return List.of("Thành viên Ban Chỉ đạo,", "Lưu BCĐ.");
	}

	/** Nơi nhận of the proposal. */
	static List<String> ofProposal(PrintedNames names) {
		return List.of("Như trên,", names.standingOffice() + ",", "Thành viên Ban Chỉ đạo,", "Lưu BCĐ.");
	}

	/** The name alone, without the position after it. */
	private static String person(String named) {
		int comma = named.indexOf(',');
		return ((comma > 0) ? named.substring(0, comma) : named).strip();
	}

	static PaperWording proposal(PrintedNames names, int year) {
		return new PaperWording("Về việc giao thực hiện mô hình, điển hình “Dân vận khéo” năm " + year,
				List.of("Ban Thường vụ " + names.partyCommittee()), List.of(), PROPOSAL, ofProposal(names),
				List.of("PHÓ BÍ THƯ " + names.partyCommitteeUpper(), "kiêm", "TRƯỞNG BAN CHỈ ĐẠO"), "");
	}

}
