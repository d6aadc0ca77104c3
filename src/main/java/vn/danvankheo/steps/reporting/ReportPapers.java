package vn.danvankheo.steps.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.PrintedNames;
import vn.danvankheo.ground.organisation.SteeringCommittees;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.typesetting.FormatProfile;
import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.steps.reporting.ReportContent.ModelLine;

/** Báo cáo of a unit as an official paper of its own. */
@Component
class ReportPapers {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private static final List<Block.Column> MODELS = List.of(new Block.Column("TT", 0.5, Block.Align.CENTRE),
			new Block.Column("Mô hình", 2.2, Block.Align.LEFT),
			new Block.Column("Tiến độ, kết quả", 5, Block.Align.LEFT),
			new Block.Column("Hoạt động tốt", 0.9, Block.Align.CENTRE));

	private final SteeringCommittees committees;

	ReportPapers(SteeringCommittees committees) {
		this.committees = committees;
	}

	/**
	 * What was sent, under the number, date and signature that the unit gave; blanks to
	 * be filled in by hand where it gave none.
	 * @param sentOn the day it was sent, whose rule of form holds while it is not dated
	 */
	OfficialDocument of(Setting setting, ReportContent content, List<Question> questions, LocalDate sentOn) {
		PrintedNames names = this.committees.findById(setting.owed().committee()).orElseThrow().names();
		Unit unit = setting.unit();
		PaperFacts paper = setting.report().paper();
		LocalDate day = (paper.paperDate() != null) ? paper.paperDate() : sentOn;
		boolean state = unit.kind() == UnitKind.DEPARTMENT;
		String about = setting.name().substring("báo cáo ".length());
		return new OfficialDocument(state ? FormatProfile.ND30 : FormatProfile.ofParty(day), DocumentType.REPORT,
				new OfficialDocument.Issuer(state ? "" : names.partyCommitteeHead(),
						unit.name().toUpperCase(VIETNAMESE)),
				paper.paperNumber(), paper.paperSymbol().isEmpty() ? (state ? "BC" : "BC/") : paper.paperSymbol(),
				names.placeName(), paper.paperDate(), "Kết quả thực hiện phong trào thi đua “Dân vận khéo” " + about,
				List.of(names.standingOffice()), body(content, questions), List.of(signature(unit, paper, state)),
				List.of(names.standingOffice() + " (b/c)", state ? "Lưu: VT" : "Lưu đơn vị"), List.of(), false,
				day.getYear());
	}

	private static OfficialDocument.Signature signature(Unit unit, PaperFacts paper, boolean state) {
		List<String> lines = paper.signerTitle().isEmpty()
				? List.of((state ? "TM. " : "T/M ")
						+ unit.name().replaceFirst("^Đảng bộ ", "Đảng ủy ").toUpperCase(VIETNAMESE))
				: List.of(paper.signerTitle().toUpperCase(VIETNAMESE).split("\\s*[/\\n]\\s*(?=\\S{2})"));
		return new OfficialDocument.Signature(lines, paper.signerName());
	}

	private static List<Block> body(ReportContent content, List<Question> questions) {
		if (content.uneventful()) {
			return List.of(new Block.Paragraph(
					"Trong kỳ báo cáo, đơn vị không có việc phát sinh. Lý do: " + ended(content.nothing())));
		}
		List<Block> body = new ArrayList<>();
		int part = 0;
		if (!content.models().isEmpty()) {
			body.add(new Block.Heading(1, roman(++part) + ". TIẾN ĐỘ, KẾT QUẢ CỦA CÁC MÔ HÌNH"));
			body.add(new Block.Grid(null, MODELS, rows(content.models())));
			body.add(new Block.Paragraph(
					"Số mô hình hoạt động tốt: %d/%d.".formatted(content.working(), content.models().size())));
		}
		List<Block> numbers = questions.stream()
			.filter((question) -> question.number() && !content.answer(question.id()).isEmpty())
			.map((question) -> (Block) new Block.Item(
					"- " + question.label() + ": " + content.answer(question.id()) + "."))
			.toList();
		if (!numbers.isEmpty()) {
			body.add(new Block.Heading(1, roman(++part) + ". SỐ LIỆU TRONG KỲ"));
			body.addAll(numbers);
		}
		for (Question question : questions) {
			String answer = content.answer(question.id());
			if (!question.number() && !answer.isEmpty()) {
				body.add(new Block.Heading(1, roman(++part) + ". " + question.label().toUpperCase(VIETNAMESE)));
				answer.lines().forEach((line) -> body.add(new Block.Paragraph(line)));
			}
		}
		return body;
	}

	private static List<List<String>> rows(List<ModelLine> models) {
		List<List<String>> rows = new ArrayList<>();
		models.forEach((model) -> rows.add(List.of(String.valueOf(rows.size() + 1), model.name(),
				model.text().isEmpty() ? "Chưa có tin" : model.text(), model.working() ? "x" : "")));
		return rows;
	}

	private static String ended(String text) {
		return text.endsWith(".") ? text : text + ".";
	}

	private static String roman(int number) {
		return List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X").get(Math.min(number, 10) - 1);
	}

}
