package vn.danvankheo.steps.inspection;

import java.util.List;

import vn.danvankheo.ground.document.PaperWording;
import vn.danvankheo.ground.organisation.PrintedNames;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.campaign.Campaign;

/** The words a first decision begins with, before anybody edited one. */
final class DecisionWords {

	private static final String BODY = """
			Điều 1. Thành lập {{tên đoàn}} để {{mục đích}} đối với các mô hình, điển hình “*Dân vận khéo*” năm {{năm}}, gồm {{số thành viên}} đồng chí có tên sau đây:

			[[danh sách đoàn]]

			Điều 2. Nhiệm vụ, phạm vi và thời gian làm việc của Đoàn.

			1. Nhiệm vụ

			- Xem xét thực tế việc xây dựng mô hình, điển hình tại đơn vị, địa phương; đối chiếu với nội dung đã đăng ký và bộ tiêu chí của Ban Chỉ đạo.

			- Lập biên bản kiểm tra đối với từng đơn vị; ghi nhận ưu điểm, hạn chế, nguyên nhân và kiến nghị của đơn vị.

			- Tổng hợp, báo cáo kết quả về Thường trực Ban Chỉ đạo.

			- Thành viên của Đoàn không tham gia kiểm tra đơn vị nơi mình công tác hoặc có quan hệ lợi ích.

			2. Phạm vi: {{số mô hình}} mô hình, điển hình tại {{số đơn vị}} đơn vị, địa phương sau đây:

			[[đơn vị được kiểm tra]]

			3. Thời gian: từ ngày {{từ ngày}} đến ngày {{đến ngày}}. Lịch làm việc cụ thể do Trưởng đoàn thông báo. Đoàn tự giải thể sau khi hoàn thành nhiệm vụ.

			Điều 3. Các đồng chí thành viên Ban Chỉ đạo, cơ quan thường trực Ban Chỉ đạo, các đơn vị, địa phương có liên quan và các đồng chí có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này. Quyết định có hiệu lực kể từ ngày ký.
			""";

	private DecisionWords() {
	}

	/** For a team that goes out for this purpose in this year. */
	static PaperWording of(Campaign campaign, String purpose, PrintedNames names) {
		String goal = Character.toLowerCase(purpose.charAt(0)) + purpose.substring(1);
		String dated = (campaign.plan().date() != null) ? ", ngày " + VietnameseDate.format(campaign.plan().date())
				: "";
		return new PaperWording("Thành lập Đoàn %s mô hình, điển hình “Dân vận khéo” năm %d".formatted(goal, campaign
			.year()), List.of(), List.of(
					"Căn cứ Kế hoạch số %s%s của %s về %s;".formatted(campaign.plan().number(), dated, names.name(),
							lower(campaign.plan().title())),
					"Căn cứ danh sách đăng ký xây dựng mô hình, điển hình “*Dân vận khéo*” năm %d của các đơn vị, địa phương;"
						.formatted(campaign.year()),
					"Xét đề nghị của %s,".formatted(names.standingOffice())),
				BODY, recipients(names),
				List.of("PHÓ BÍ THƯ " + names.partyCommitteeUpper(), "kiêm", "TRƯỞNG BAN CHỈ ĐẠO"), "");
	}

	static List<String> recipients(PrintedNames names) {
		return List.of("Thường trực %s (b/c),".formatted(names.partyCommittee()), "Như Điều 3,",
				"Thành viên Ban Chỉ đạo,", "Các đơn vị, địa phương được kiểm tra,",
				"Lưu %s.".formatted(names.nameAbbreviation()));
	}

	private static String lower(String words) {
		return Character.toLowerCase(words.charAt(0)) + words.substring(1);
	}

}
