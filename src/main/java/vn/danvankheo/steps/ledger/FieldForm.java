package vn.danvankheo.steps.ledger;

import java.util.ArrayList;
import java.util.List;

import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.year.campaign.Field;

/** Phiếu đăng ký mô hình, empty: what is asked, to be written by hand in the field. */
final class FieldForm {

	private static final String BOX = "□ ";

	private FieldForm() {
	}

	/** The body of the form; the fields are those of the year. */
	static List<Block> body(List<Field> fields) {
		List<Block> body = new ArrayList<>();
		body.add(new Block.Labelled("Đơn vị", ""));
		body.add(new Block.Labelled("Ngày ghi, người ghi", ""));
		body.add(new Block.Heading(1, "I. NĂM NỘI DUNG BẮT BUỘC"));
		question(body, "1. Tên mô hình, điển hình", 2);
		question(body, "2. Địa chỉ thực hiện (khu phố, ấp, tuyến đường; số hộ)", 2);
		body.add(new Block.Heading(2, "3. Thời gian thực hiện"));
		body.add(new Block.Paragraph("Từ ngày …… / …… / ………… đến ngày …… / …… / …………"));
		question(body, "4. Nội dung thực hiện (làm gì, cách làm, ai làm, kết quả mong đợi)", 6);
		body.add(new Block.Heading(2, "5. Chủ mô hình và người phụ trách xây dựng mô hình"));
		body.add(new Block.Labelled("Chủ mô hình (tập thể hoặc cá nhân)", ""));
		body.add(new Block.Labelled("Người phụ trách, chức vụ", ""));
		body.add(new Block.Labelled("Điện thoại", ""));
		body.add(new Block.Heading(1, "II. PHÂN LOẠI (đánh dấu X)"));
		body.add(new Block.Paragraph(
				BOX + "Mô hình    " + BOX + "Điển hình        " + BOX + "Tập thể    " + BOX + "Cá nhân"));
		body.add(new Block.Paragraph(BOX + "Mới    " + BOX + "Duy trì    " + BOX + "Nâng cấp    " + BOX
				+ "Nhân rộng    " + BOX + "Lĩnh vực khó"));
		fields(body, fields);
		body.add(new Block.Heading(1, "III. KHẢO SÁT NƠI THỰC HIỆN"));
		question(body, "1. Thực trạng", 3);
		question(body, "2. Thuận lợi", 2);
		question(body, "3. Khó khăn", 2);
		question(body, "4. Phương án thực hiện; ý kiến thống nhất khi họp bàn", 3);
		return body;
	}

	/** Two on a line, so that no name is parted from its box. */
	private static void fields(List<Block> body, List<Field> fields) {
		for (int at = 0; at < fields.size(); at += 2) {
			List<Field> two = fields.subList(at, Math.min(at + 2, fields.size()));
			body.add(new Block.Paragraph(((at == 0) ? "Lĩnh vực: " : "")
					+ String.join("    ", two.stream().map((field) -> BOX + field.name()).toList())));
		}
	}

	private static void question(List<Block> body, String question, int lines) {
		body.add(new Block.Heading(2, question));
		body.add(new Block.Dots(lines));
	}

}
