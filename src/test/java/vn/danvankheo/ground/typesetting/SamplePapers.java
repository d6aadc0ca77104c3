package vn.danvankheo.ground.typesetting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.danvankheo.ground.typesetting.OfficialDocument.Appendix;
import vn.danvankheo.ground.typesetting.OfficialDocument.Issuer;
import vn.danvankheo.ground.typesetting.OfficialDocument.Signature;

/** One invented paper of each type, as long and as awkward as real ones. */
final class SamplePapers {

	static final Issuer PARTY = new Issuer("ĐẢNG BỘ TỈNH SÔNG HƯƠNG", "THỊ ỦY AN BÌNH");

	static final Issuer COMMITTEE = new Issuer("THỊ ỦY AN BÌNH", "BAN CHỈ ĐẠO\nPHONG TRÀO THI ĐUA\n“DÂN VẬN KHÉO”");

	static final Issuer STATE = new Issuer("UBND TỈNH SÔNG HƯƠNG", "ỦY BAN NHÂN DÂN\nTHỊ XÃ AN BÌNH");

	private static final String PLACE = "An Bình";

	private static final LocalDate DAY = LocalDate.of(2023, 3, 5);

	private static final List<String> FIELDS = List.of("Kinh tế", "Văn hóa - xã hội", "Quốc phòng - an ninh",
			"Xây dựng hệ thống chính trị");

	private SamplePapers() {
	}

	/** All of them by name, under this rule. */
	static Map<String, OfficialDocument> under(FormatProfile profile) {
		Map<String, OfficialDocument> samples = new LinkedHashMap<>();
		samples.put("thong-bao", notice(profile, 60));
		samples.put("quyet-dinh", decision(profile));
		samples.put("bien-ban", minutes(profile));
		samples.put("to-trinh", proposal(profile));
		samples.put("danh-sach", list(profile));
		samples.put("cong-van", letter(profile));
		samples.put("lien-tich", joint(profile));
		return samples;
	}

	static OfficialDocument notice(FormatProfile profile, int rows) {
		List<Block> body = List.of(new Block.Paragraph(
				"Thực hiện Kế hoạch số 26-KH/BCĐ, ngày 20/02/2023 của Ban Chỉ đạo phong trào thi đua “*Dân vận khéo*” thị xã về thực hiện phong trào thi đua “*Dân vận khéo*” năm 2023; xét đề nghị của Ban Chỉ đạo tại Tờ trình số 03-TTr/BCĐ, ngày 02/3/2023, Ban Thường vụ Thị ủy giao thực hiện mô hình như sau:"),
				new Block.Heading(1, "I. NỘI DUNG"),
				new Block.Paragraph("Giao " + rows
						+ " mô hình, điển hình “*Dân vận khéo*” cho các địa phương, đơn vị theo danh sách kèm theo."),
				new Block.Heading(1, "II. TỔ CHỨC THỰC HIỆN"),
				new Block.Heading(2, "1. Các địa phương, đơn vị được giao thực hiện mô hình"),
				new Block.Item(
						"Xây dựng kế hoạch, giải pháp, phân công người phụ trách; huy động nguồn lực thực hiện;"),
				new Block.Item("Định kỳ hằng tháng, 6 tháng, năm báo cáo kết quả về Ban Dân vận Thị ủy."),
				new Block.Heading(2, "2. Thành viên Ban Chỉ đạo"),
				new Block.Paragraph("Bám sát địa bàn phụ trách, đôn đốc, theo dõi tiến độ thực hiện."),
				new Block.Paragraph(
						"Ban Thường vụ Thị ủy yêu cầu các địa phương, đơn vị triển khai thực hiện nghiêm túc"));
		return new OfficialDocument(profile, DocumentType.NOTICE, issuer(profile, PARTY), 5, symbol(profile, "TB/ThU"),
				PLACE, DAY, "giao thực hiện mô hình, điển hình “Dân vận khéo” năm 2023", List.of(), body,
				List.of(new Signature(List.of(profile.onBehalf("BAN THƯỜNG VỤ"), "PHÓ BÍ THƯ"), "Nguyễn Văn Mẫu")),
				List.of("Ban Dân vận Tỉnh ủy (b/c)", "Các đồng chí Ủy viên Ban Thường vụ Thị ủy",
						"Ủy ban MTTQ, các đoàn thể CT-XH thị xã", "Các đảng bộ, chi bộ cơ sở", "Lưu Văn phòng Thị ủy"),
				List.of(new Appendix("DANH SÁCH\nmô hình, điển hình “Dân vận khéo” năm 2023", "(Kèm theo Thông báo số "
						+ profile.numbered(5, symbol(profile, "TB/ThU")) + ", ngày 05/3/2023 của Ban Thường vụ Thị ủy)",
						List.of(models(rows)), true)),
				false);
	}

	static Block.Grid models(int rows) {
		List<List<String>> cells = new ArrayList<>();
		for (int row = 1; row <= rows; row++) {
			if (row % 20 == 1) {
				cells.add(List.of("Khối phường, xã - cụm số " + (row / 20 + 1)));
			}
			cells.add(List.of(Integer.toString(row), "Đảng ủy phường Đông Sơn " + (row % 7 + 1),
					"Vận động nhân dân hiến đất, mở rộng đường giao thông nông thôn tổ " + row,
					FIELDS.get(row % FIELDS.size()), "3/2023 - 11/2023", "Đ/c Trần Thị Bích Ngọc, Trưởng Ban Dân vận",
					(row % 9 == 0) ? "Duy trì từ năm 2022" : ""));
		}
		return new Block.Grid(null, List.of(new Block.Column("TT", 1, Block.Align.CENTRE),
				new Block.Column("Đơn vị chủ trì", 5, Block.Align.LEFT),
				new Block.Column("Mô hình", 8, Block.Align.LEFT), new Block.Column("Lĩnh vực", 3.5, Block.Align.LEFT),
				new Block.Column("Thời gian", 3, Block.Align.CENTRE),
				new Block.Column("Thành viên BCĐ phụ trách", 5, Block.Align.LEFT),
				new Block.Column("Ghi chú", 2.5, Block.Align.LEFT)), cells);
	}

	static OfficialDocument decision(FormatProfile profile) {
		List<Block> body = List.of(new Block.Basis(
				"Căn cứ Kế hoạch số 26-KH/BCĐ, ngày 20/02/2023 của Ban Chỉ đạo phong trào thi đua “*Dân vận khéo*” thị xã về thực hiện phong trào năm 2023"),
				new Block.Basis(
						"Căn cứ Quyết định số 112-QĐ/ThU, ngày 15/01/2022 của Ban Thường vụ Thị ủy về thành lập Ban Chỉ đạo;"),
				new Block.Basis("Xét đề nghị của Ban Dân vận Thị ủy,"), new Block.Centred("BAN CHỈ ĐẠO QUYẾT ĐỊNH:"),
				new Block.Article(1,
						"Thành lập đoàn kiểm tra việc khảo sát, lựa chọn mô hình “*Dân vận khéo*” năm 2023, gồm các đồng chí có tên sau đây:"),
				new Block.Grid(null,
						List.of(new Block.Column("TT", 1, Block.Align.CENTRE),
								new Block.Column("Họ và tên", 5, Block.Align.LEFT),
								new Block.Column("Chức vụ, đơn vị", 8, Block.Align.LEFT),
								new Block.Column("Nhiệm vụ", 3, Block.Align.CENTRE)),
						List.of(List.of("1", "Đ/c Trần Thị Bích Ngọc", "Trưởng Ban Dân vận Thị ủy", "Trưởng đoàn"),
								List.of("2", "Đ/c Lê Quý Đạt", "Phó Chủ tịch Ủy ban MTTQ thị xã", "Phó Trưởng đoàn"),
								List.of("3", "Đ/c H'Hen Niê", "Chuyên viên Ban Dân vận Thị ủy", "Thư ký"))),
				new Block.Article(2,
						"Đoàn kiểm tra có nhiệm vụ kiểm tra thực tế tại các địa phương, đơn vị từ ngày 06/3/2023 đến ngày 17/3/2023; báo cáo kết quả với Ban Chỉ đạo.\nĐoàn tự giải thể sau khi hoàn thành nhiệm vụ."),
				new Block.Article(3,
						"Ban Dân vận Thị ủy, các địa phương, đơn vị có liên quan và các đồng chí có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này"));
		return new OfficialDocument(profile, DocumentType.DECISION, issuer(profile, COMMITTEE), null,
				symbol(profile, "QĐ/BCĐ"), PLACE, null,
				"về việc thành lập đoàn kiểm tra phong trào thi đua “Dân vận khéo” năm 2023", List.of(), body,
				List.of(new Signature(List.of("PHÓ BÍ THƯ THỊ ỦY", "kiêm", "TRƯỞNG BAN CHỈ ĐẠO"), "Nguyễn Văn Mẫu")),
				List.of("Như Điều 3", "Thường trực Thị ủy (b/c)", "Lưu Ban Chỉ đạo"), List.of(), false, 2023);
	}

	static OfficialDocument minutes(FormatProfile profile) {
		List<Block> body = List.of(new Block.Labelled("Thời gian", "8 giờ 30, ngày 09 tháng 3 năm 2023"),
				new Block.Labelled("Địa điểm", "Nhà văn hóa tổ dân phố 4, phường Đông Sơn"),
				new Block.Heading(1, "I. THÀNH PHẦN"), new Block.Labelled("Đoàn kiểm tra", ""),
				new Block.Labelled("Đơn vị được kiểm tra", ""), new Block.Heading(1, "II. KẾT QUẢ THEO TIÊU CHÍ"),
				new Block.Grid("Bảng chấm theo tiêu chí",
						List.of(new Block.Column("TT", 1, Block.Align.CENTRE),
								new Block.Column("Tiêu chí", 8, Block.Align.LEFT),
								new Block.Column("Điểm tối đa", 2, Block.Align.CENTRE),
								new Block.Column("Điểm chấm", 2, Block.Align.CENTRE),
								new Block.Column("Minh chứng", 5, Block.Align.LEFT)),
						List.of(List.of("1", "Có tên, địa chỉ, nội dung cụ thể", "20", "18,5", "Kế hoạch, ảnh"),
								List.of("2", "Nhân dân đồng tình, tham gia", "30", "", ""),
								List.of("3", "Bền vững, có khả năng nhân rộng", "50", "", ""))),
				new Block.Heading(1, "III. ƯU ĐIỂM, HẠN CHẾ"), new Block.Dots(4),
				new Block.Heading(1, "IV. KẾT LUẬN CỦA ĐOÀN"), new Block.Dots(3),
				new Block.Paragraph("Biên bản lập xong lúc 10 giờ cùng ngày, hai bên thống nhất ký tên"));
		return new OfficialDocument(profile, DocumentType.MINUTES, issuer(profile, COMMITTEE), 2,
				symbol(profile, "BB/BCĐ"), PLACE, DAY, "kiểm tra thực tế mô hình “Dân vận khéo” tại phường Đông Sơn",
				List.of(), body,
				List.of(new Signature(List.of("ĐẠI DIỆN ĐƠN VỊ"), ""),
						new Signature(List.of("TRƯỞNG ĐOÀN"), "Trần Thị Bích Ngọc")),
				List.of("không in"), List.of(), false);
	}

	static OfficialDocument proposal(FormatProfile profile) {
		List<Block> body = List.of(new Block.Paragraph(
				"Thực hiện Kế hoạch số 26-KH/BCĐ, Ban Chỉ đạo đã tiếp nhận 72 mô hình đăng ký; qua kiểm tra thực tế, Ban Chỉ đạo kính trình Ban Thường vụ Thị ủy xem xét, giao thực hiện 60 mô hình."),
				new Block.Paragraph("(*Có danh sách kèm theo*)"),
				new Block.Paragraph("Kính trình Ban Thường vụ Thị ủy xem xét, cho ý kiến./."));
		return new OfficialDocument(profile, DocumentType.PROPOSAL, issuer(profile, COMMITTEE), 3,
				symbol(profile, "TTr/BCĐ"), PLACE, LocalDate.of(2026, 5, 27),
				"đề nghị giao thực hiện mô hình “Dân vận khéo” năm 2023",
				List.of("Ban Thường vụ Thị ủy", "Thường trực Ban Chỉ đạo"), body,
				List.of(new Signature(List.of("K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"), "Trần Thị Bích Ngọc")),
				List.of("Như trên", "Lưu Ban Chỉ đạo"), List.of(), false);
	}

	static OfficialDocument list(FormatProfile profile) {
		return new OfficialDocument(profile, DocumentType.LIST, issuer(profile, COMMITTEE), null, "", PLACE, DAY,
				"đăng ký mô hình “Dân vận khéo” năm 2023 của các đơn vị", List.of(), List.of(models(25)),
				List.of(new Signature(List.of("NGƯỜI LẬP BIỂU"), "Lê Quý Đạt")), List.of(), List.of(), true);
	}

	static OfficialDocument letter(FormatProfile profile) {
		return new OfficialDocument(profile, DocumentType.OFFICIAL_LETTER, issuer(profile, COMMITTEE), 12,
				symbol(profile, "CV/BCĐ"), PLACE, LocalDate.of(2026, 2, 5), "đăng ký mô hình “Dân vận khéo” đợt 2",
				List.of("Các đảng bộ, chi bộ cơ sở"),
				List.of(new Block.Paragraph("Ban Chỉ đạo đề nghị các đơn vị gửi danh sách trước ngày 30/6/2026.")),
				List.of(new Signature(List.of("TRƯỞNG BAN"), "Nguyễn Văn Mẫu")), List.of("Như trên", "Lưu BCĐ"),
				List.of(), false);
	}

	/** A plan of two organs: ours presides. */
	static OfficialDocument joint(FormatProfile profile) {
		Issuer front = new Issuer((profile == FormatProfile.ND30) ? "" : "ỦY BAN MTTQ VIỆT NAM TỈNH SÔNG HƯƠNG",
				"ỦY BAN MTTQ VIỆT NAM\nTHỊ XÃ AN BÌNH");
		Issuer own = issuer(profile, COMMITTEE);
		String organs = (profile == FormatProfile.ND30) ? "KHLT-UBND-MTTQ" : "KHLT/BCĐ-MTTQ";
		List<Block> body = List
			.of(new Block.Basis("Căn cứ Kế hoạch số 26-KH/BCĐ, ngày 20/02/2023 của Ban Chỉ đạo"), new Block.Paragraph(
					"Ban Chỉ đạo và Ban Thường trực Ủy ban MTTQ Việt Nam thị xã thống nhất phối hợp vận động nhân dân xây dựng mô hình “*Dân vận khéo*” ở khu dân cư như sau:"),
					new Block.Heading(1, "I. NỘI DUNG PHỐI HỢP"),
					new Block.Item("Mỗi khu dân cư chọn ít nhất một việc khó để làm;"),
					new Block.Item("Sáu tháng một lần hai cơ quan cùng kiểm tra, rút kinh nghiệm."));
		return new OfficialDocument(profile, DocumentType.PLAN, new Issuer(own.above(), own.name(), List.of(front)), 7,
				organs, PLACE, DAY, "phối hợp xây dựng mô hình “Dân vận khéo” ở khu dân cư năm 2023", List.of(), body,
				List.of(new Signature(List.of("K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"), "Trần Thị Bích Ngọc"),
						new Signature(List.of(profile.onBehalf("BAN THƯỜNG TRỰC"), "CHỦ TỊCH"), "Lê Quý Đạt")),
				List.of("Ban Dân vận Tỉnh ủy (b/c)", "Ủy ban MTTQ Việt Nam tỉnh (b/c)", "Các đảng bộ, chi bộ cơ sở",
						"Lưu Ban Chỉ đạo, Ủy ban MTTQ"),
				List.of(), false);
	}

	private static Issuer issuer(FormatProfile profile, Issuer issuer) {
		return (profile == FormatProfile.ND30) ? STATE : issuer;
	}

	private static String symbol(FormatProfile profile, String party) {
		return (profile == FormatProfile.ND30) ? party.substring(0, party.indexOf('/')) + "-UBND" : party;
	}

}
