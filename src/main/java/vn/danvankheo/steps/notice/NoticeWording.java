package vn.danvankheo.steps.notice;

import java.util.ArrayList;
import java.util.List;

import vn.danvankheo.ground.document.PaperWording;
import vn.danvankheo.ground.organisation.PrintedNames;
import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.Milestone;
import vn.danvankheo.year.emulation.ModelKind;

/**
 * The words that a first notice of assignment begins with. Figures stand for whatever
 * changes from year to year, so that the next notice can go on from them.
 */
final class NoticeWording {

	private static final String BODY = """
			Sau khi xem xét đề nghị của {{Ban Chỉ đạo}}, Ban Thường vụ {{cấp ủy}} thông báo giao các địa phương, đơn vị \
			thực hiện mô hình, điển hình “*Dân vận khéo*” {{đợt}} như sau:

			I. NỘI DUNG GIAO THỰC HIỆN

			- Giao {{số đơn vị}} địa phương, đơn vị thực hiện {{số mô hình}} mô hình, điển hình “*Dân vận khéo*”{{trong đó}} \
			(*có danh sách kèm theo*).

			- Theo lĩnh vực: {{theo lĩnh vực}}.

			- Tên mô hình, đơn vị chủ trì, thời gian thực hiện và thành viên Ban Chỉ đạo phụ trách ghi ở từng dòng của danh \
			sách. Trong quá trình thực hiện, việc điều chỉnh nội dung, thời gian hoặc dừng mô hình phải được Ban Chỉ đạo \
			đồng ý bằng văn bản.

			II. TRÁCH NHIỆM THỰC HIỆN

			[[Trách nhiệm]]

			III. CHẾ ĐỘ BÁO CÁO

			[[Chế độ báo cáo]]

			IV. TỔ CHỨC THỰC HIỆN

			{{cơ quan thường trực}} hướng dẫn, theo dõi, đôn đốc việc thực hiện Thông báo này; tổng hợp kết quả, tham mưu \
			Ban Chỉ đạo báo cáo Ban Thường vụ {{cấp ủy}}. Trong quá trình thực hiện, có khó khăn, vướng mắc, các địa \
			phương, đơn vị phản ánh về Ban Chỉ đạo (qua {{cơ quan thường trực}}) để xem xét, giải quyết.
			""";

	private NoticeWording() {
	}

	static PaperWording first(List<String> recipients, String subject) {
		List<String> bases = List.of(
				"Căn cứ Kế hoạch số {{số kế hoạch}}{{ngày kế hoạch}} của {{Ban Chỉ đạo}} về thực hiện phong trào thi đua "
						+ "“*Dân vận khéo*” năm {{năm}};",
				"Căn cứ danh sách đăng ký của các địa phương, đơn vị, kết quả thẩm định và kết quả cuộc họp xét "
						+ "{{ngày họp}} của {{Ban Chỉ đạo}},");
		return new PaperWording(subject, List.of(), bases, BODY, recipients, List.of("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"),
				"");
	}

	/** Trích yếu, which names điển hình only where the list has one. */
	static String subject(int year, boolean supplementary, List<NoticeLine> named) {
		String what = named.stream().anyMatch((line) -> line.modelKind() == ModelKind.EXEMPLAR) ? "mô hình, điển hình"
				: "mô hình";
		return supplementary ? "Giao bổ sung thực hiện " + what + " “Dân vận khéo” 6 tháng cuối năm " + year
				: "Giao thực hiện " + what + " “Dân vận khéo” năm " + year;
	}

	/**
	 * To the office above by its own name, which changed with the years.
	 * @param above the names of the committee above; null when there is none
	 */
	static List<String> recipients(PrintedNames names, PrintedNames above) {
		List<String> recipients = new ArrayList<>();
		if (above != null) {
			recipients.add(above.standingOffice() + " (b/c),");
		}
		recipients.addAll(List.of("Các đồng chí ủy viên Ban Thường vụ " + names.partyCommittee() + ",",
				"Thường trực HĐND, lãnh đạo UBND,", "Ủy ban MTTQ và các tổ chức chính trị - xã hội,",
				"Thành viên " + names.name() + ",", "Các địa phương, đơn vị có tên trong danh sách,",
				"Lưu Văn phòng " + names.partyCommittee() + "."));
		return recipients;
	}

	/** What a notice says of everybody's work, until somebody writes otherwise. */
	static String responsibilities(PrintedNames names) {
		return """
				1. Các địa phương, đơn vị được giao
				- Cấp ủy, chi ủy cơ sở, thủ trưởng đơn vị lãnh đạo, chỉ đạo xây dựng kế hoạch thực hiện từng mô hình: giải \
				pháp, nguồn lực, người phụ trách, thời gian hoàn thành; gửi kế hoạch về %2$s.
				- Phân công thành viên cấp ủy, Ủy ban MTTQ, các tổ chức chính trị - xã hội tham gia chỉ đạo; vận động nhân dân \
				cùng bàn, cùng làm, cùng giám sát.
				- Định kỳ 3 tháng, 6 tháng tự kiểm tra, đánh giá tiến độ và kết quả; kịp thời phản ánh khó khăn, vướng mắc.

				2. Thành viên %1$s
				- Bám sát địa bàn, đơn vị được phân công phụ trách; đôn đốc, theo dõi tiến độ thực hiện.
				- Tổng hợp kiến nghị, đề xuất của cơ sở, báo cáo Thường trực Ban Chỉ đạo.

				3. Ủy ban MTTQ và các tổ chức chính trị - xã hội
				- Vận động đoàn viên, hội viên và nhân dân tham gia thực hiện; phối hợp chỉ đạo, giúp đỡ cơ sở xây dựng mô hình.
				- Giám sát, phát hiện, biểu dương cách làm hay để nhân rộng."""
			.formatted(names.name(), names.standingOffice());
	}

	/** The reports that the plan asks for, with the days it has settled. */
	static String reporting(PrintedNames names, Campaign campaign, List<Milestone> milestones) {
		List<String> lines = new ArrayList<>();
		lines.add("- Hằng tháng: báo cáo tiến độ về " + names.standingOffice()
				+ ((campaign.reportDays().monthlyWords() != null) ? ", " + campaign.reportDays().monthlyWords() + "."
						: "."));
		lines.add("- Định kỳ 3 tháng, 6 tháng và cả năm: báo cáo kết quả tự kiểm tra, đánh giá từng mô hình.");
		milestones.stream()
			.filter((milestone) -> milestone.step() == 4 || milestone.step() == 5)
			.filter((milestone) -> milestone.onDate() != null)
			.map((milestone) -> "- " + milestone.name() + ": " + day(milestone) + ".")
			.forEach(lines::add);
		return String.join("\n", lines);
	}

	private static String day(Milestone milestone) {
		Deadline deadline = milestone.deadline();
		return (milestone.kind() == Milestone.Kind.BEFORE) ? "trước ngày " + VietnameseDate.format(milestone.onDate())
				: "chậm nhất ngày " + VietnameseDate.format(deadline.lastDay());
	}

	/** «1. …» a heading, «- …» an entry, anything else a paragraph. */
	static List<Block> blocks(String text) {
		return text.lines().map(String::strip).filter((line) -> !line.isEmpty()).map(NoticeWording::block).toList();
	}

	private static Block block(String line) {
		if (line.startsWith("- ")) {
			return new Block.Item(line.substring(2).strip());
		}
		return line.matches("\\d{1,2}\\. .{1,120}") ? new Block.Heading(2, line) : new Block.Paragraph(line);
	}

}
