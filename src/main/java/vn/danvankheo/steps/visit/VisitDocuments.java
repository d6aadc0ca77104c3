package vn.danvankheo.steps.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.PrintedNames;
import vn.danvankheo.ground.organisation.SiteAddress;
import vn.danvankheo.ground.organisation.SteeringCommittees;
import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.typesetting.FormatProfile;
import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.ground.typesetting.OfficialDocument.Signature;
import vn.danvankheo.ground.typesetting.QrCode;
import vn.danvankheo.ground.web.VietnameseDate;

/**
 * The two papers of a visit, filled in or to be filled in by hand: the minutes and the
 * scoring sheet of one model.
 */
@Component
class VisitDocuments {

	private static final String CLOSING = "Biên bản lập xong hồi %s cùng ngày, đã đọc lại cho hai bên cùng nghe; lập "
			+ "thành 02 bản, mỗi bên giữ 01 bản.";

	private final SteeringCommittees committees;

	private final SiteAddress site;

	VisitDocuments(SteeringCommittees committees, SiteAddress site) {
		this.committees = committees;
		this.site = site;
	}

	/** Biên bản kiểm tra. */
	OfficialDocument minutes(Visit visit, MinutesContent content, boolean empty) {
		List<Block> body = new ArrayList<>();
		if (!content.decision().isEmpty()) {
			body.add(new Block.Basis(
					"Căn cứ Quyết định số " + content.decision() + " về việc thành lập đoàn kiểm tra;"));
		}
		body.add(new Block.Labelled("Thời gian", content.when()));
		body.add(new Block.Labelled("Địa điểm", content.place()));
		body.add(new Block.Heading(1, "I. THÀNH PHẦN"));
		body.add(new Block.Heading(2, "1. " + content.team()));
		body.add(new Block.Labelled("Trưởng đoàn", content.head()));
		labelled(body, "Người ghi biên bản", content.secretary(), empty);
		lines(body, content.text(VisitField.TEAM_PRESENT), empty ? 3 : 0);
		body.add(new Block.Heading(2, "2. " + content.unit()));
		lines(body, content.text(VisitField.UNIT_PRESENT), empty ? 3 : 0);
		body.add(new Block.Heading(1, "II. KẾT QUẢ KIỂM TRA"));
		for (int i = 0; i < content.models().size(); i++) {
			findings(body, i + 1, content.models().get(i), empty);
		}
		section(body, "III. ƯU ĐIỂM", content.text(VisitField.STRENGTHS), empty);
		section(body, "IV. HẠN CHẾ, NGUYÊN NHÂN", content.text(VisitField.WEAKNESSES), empty);
		section(body, "V. KIẾN NGHỊ CỦA ĐƠN VỊ", content.text(VisitField.PROPOSALS), empty);
		section(body, "VI. KẾT LUẬN CỦA ĐOÀN", content.text(VisitField.CONCLUSION), empty);
		body.add(new Block.Paragraph(
				CLOSING.formatted(empty ? "..... giờ ....." : VietnameseDate.hour(visit.inspection().endsAt()))));
		code(body, visit, empty);
		return document(visit, DocumentType.MINUTES, "Kiểm tra mô hình “Dân vận khéo” tại " + content.unit(), body,
				List.of(new Signature(List.of("ĐẠI DIỆN ĐƠN VỊ"), ""),
						new Signature(List.of("T/M ĐOÀN KIỂM TRA", "TRƯỞNG ĐOÀN"), content.head())),
				false);
	}

	private static void findings(List<Block> body, int number, MinutesContent.ModelFindings model, boolean empty) {
		body.add(new Block.Heading(2, number + ". " + model.name()));
		if (!model.rows().isEmpty()) {
			body.add(new Block.Grid(null, columns(model.points()),
					model.rows().stream().map((row) -> cells(row, model.points(), empty)).toList()));
		}
		result(body, model, empty);
		labelled(body, "Nhận xét", model.remark(), empty);
	}

	private static List<Block.Column> columns(boolean points) {
		return List.of(new Block.Column("TT", 1, Block.Align.CENTRE), new Block.Column("Tiêu chí", 7, Block.Align.LEFT),
				new Block.Column(points ? "Điểm" : "Kết quả", 2.4, Block.Align.CENTRE),
				new Block.Column("Minh chứng, ghi chú", 5, Block.Align.LEFT));
	}

	private static List<String> cells(MinutesContent.Row row, boolean points, boolean empty) {
		String result = (row.result().isEmpty() && !empty) ? "Chưa xét" : row.result();
		String shown = (points && !result.isEmpty() && !row.result().isEmpty()) ? result + "/" + row.maximum() : result;
		return List.of(String.valueOf(row.position()), row.criterion(), shown, row.note());
	}

	/** Phiếu chấm of one model. */
	OfficialDocument sheet(Visit visit, MinutesContent content, MinutesContent.ModelFindings model) {
		List<Block> body = new ArrayList<>();
		body.add(new Block.Labelled("Đơn vị", content.unit()));
		body.add(new Block.Labelled("Mô hình", model.name()));
		body.add(new Block.Labelled("Đoàn kiểm tra", content.team()));
		body.add(new Block.Labelled("Thời gian, địa điểm", content.when() + ", tại " + content.place()));
		body.add(scores(model));
		boolean empty = total(model).isEmpty();
		result(body, model, empty);
		labelled(body, "Nhận xét", model.remark(), empty);
		code(body, visit, empty);
		return document(visit, DocumentType.FORM, "Chấm mô hình “Dân vận khéo”", body, List
			.of(new Signature(List.of("NGƯỜI CHẤM"), ""), new Signature(List.of("TRƯỞNG ĐOÀN"), content.head())),
				false);
	}

	/** Where nothing is counted in points, no column asks for them. */
	private static Block scores(MinutesContent.ModelFindings model) {
		List<Block.Column> columns = new ArrayList<>(List.of(new Block.Column("TT", 1, Block.Align.CENTRE),
				new Block.Column("Tiêu chí", 7, Block.Align.LEFT)));
		if (model.points()) {
			columns.add(new Block.Column("Điểm tối đa", 1.8, Block.Align.CENTRE));
			columns.add(new Block.Column("Điểm tự chấm", 1.8, Block.Align.CENTRE));
			columns.add(new Block.Column("Điểm đoàn chấm", 2, Block.Align.CENTRE));
		}
		else {
			columns.add(new Block.Column("Đơn vị tự xét", 2, Block.Align.CENTRE));
			columns.add(new Block.Column("Đoàn xét: đạt, không", 2.4, Block.Align.CENTRE));
		}
		columns.add(new Block.Column("Minh chứng/Ghi chú", 4, Block.Align.LEFT));
		List<List<String>> rows = new ArrayList<>(
				model.rows().stream().map((row) -> scores(row, model.points())).toList());
		if (model.points()) {
			rows.add(List.of("", "Tổng cộng", model.scale(), model.selfTotal(), total(model).replaceFirst("/.*", ""),
					""));
		}
		return new Block.Grid(null, columns, rows);
	}

	/** What it comes to, by which threshold, and whether that is enough. */
	private static void result(List<Block> body, MinutesContent.ModelFindings model, boolean empty) {
		labelled(body, "Tổng hợp", total(model), empty);
		if (!model.threshold().isEmpty()) {
			body.add(new Block.Labelled("Ngưỡng đạt", model.threshold()));
		}
		String outcome = switch (model.outcome()) {
			case Entry.PASSED -> "Đạt";
			case Entry.FAILED -> "Không đạt";
			default -> "";
		};
		labelled(body, "Kết quả", outcome, empty && !model.threshold().isEmpty());
	}

	/** What is not known prints room to write it only on a form to be filled in. */
	private static void labelled(List<Block> body, String label, String value, boolean empty) {
		if (empty || !value.isEmpty()) {
			body.add(new Block.Labelled(label, value));
		}
	}

	private static List<String> scores(MinutesContent.Row row, boolean points) {
		return points
				? List.of(String.valueOf(row.position()), row.criterion(), row.maximum(), row.self(), row.result(),
						row.note())
				: List.of(String.valueOf(row.position()), row.criterion(), row.self(), row.result(), row.note());
	}

	/**
	 * While nothing is judged there is nothing to add up: «0/5 đạt» would say otherwise.
	 */
	private static String total(MinutesContent.ModelFindings model) {
		return (model.missing() < model.rows().size()) ? model.total() : "";
	}

	private OfficialDocument document(Visit visit, DocumentType type, String subject, List<Block> body,
			List<Signature> signatures, boolean landscape) {
		PrintedNames names = this.committees.findById(visit.inspection().committee()).orElseThrow().names();
		LocalDate day = visit.inspection().day();
		return new OfficialDocument(FormatProfile.ofParty(day), type,
				new OfficialDocument.Issuer(names.partyCommitteeHead(), names.nameUpper()), null, "", names.placeName(),
				day, subject, List.of(), body, signatures, List.of(), List.of(), landscape);
	}

	/**
	 * Finds the record again for what was written by hand; on other papers it is noise.
	 */
	private void code(List<Block> body, Visit visit, boolean empty) {
		if (empty) {
			body.add(QrCode.of(this.site.of("/inspections/" + visit.id()), 24));
			body.add(new Block.Paragraph("Quét mã để mở buổi kiểm tra này trên hệ thống."));
		}
	}

	private static void section(List<Block> body, String heading, String text, boolean empty) {
		body.add(new Block.Heading(1, heading));
		if (text.isBlank() && !empty) {
			body.add(new Block.Paragraph("Không có."));
			return;
		}
		lines(body, text, 4);
	}

	private static void lines(List<Block> body, String text, int blank) {
		if (text.isBlank() && blank > 0) {
			body.add(new Block.Dots(blank));
		}
		text.lines().filter((line) -> !line.isBlank()).forEach((line) -> body.add(new Block.Paragraph(line.strip())));
	}

}
