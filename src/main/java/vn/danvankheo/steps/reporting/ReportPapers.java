package vn.danvankheo.steps.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.document.UnitPaper;
import vn.danvankheo.ground.organisation.PrintedNames;
import vn.danvankheo.ground.organisation.SteeringCommittees;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.typesetting.FormatProfile;
import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.steps.reporting.ReportContent.ModelLine;
import vn.danvankheo.year.campaign.ConcernsRaised.Quoted;
import vn.danvankheo.year.campaign.Plan;

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
	OfficialDocument of(Setting setting, ReportContent content, List<Question> questions, List<Quoted> raised,
			LocalDate sentOn) {
		PrintedNames names = this.committees.findById(setting.owed().committee()).orElseThrow().names();
		Unit unit = setting.unit();
		PaperFacts paper = setting.report().paper();
		LocalDate day = (paper.paperDate() != null) ? paper.paperDate() : sentOn;
		FormatProfile profile = UnitPaper.profile(unit, day);
		String symbol = paper.paperSymbol().isEmpty()
				? UnitPaper.symbol(unit, profile, DocumentType.REPORT.abbreviation()) : paper.paperSymbol();
		List<Block> body = new ArrayList<>();
		body.add(new Block.Paragraph(opening(setting, names)));
		body.addAll(body(content, questions, raised));
		return new OfficialDocument(profile, DocumentType.REPORT, UnitPaper.issuer(names, unit.name(), profile),
				paper.paperNumber(), symbol, names.placeName(), paper.paperDate(),
				"Kết quả thực hiện phong trào thi đua “Dân vận khéo” " + about(setting), List.of(), body,
				signatures(unit, paper, profile),
				List.of(names.standingOffice() + " (b/c)", UnitPaper.file(profile, unit.name())), List.of(), false,
				day.getYear());
	}

	private static String about(Setting setting) {
		return setting.name().substring("báo cáo ".length());
	}

	/** «Thực hiện Kế hoạch số 26-KH/BCĐ …, Đảng ủy Phường 1 báo cáo …». */
	private static String opening(Setting setting, PrintedNames names) {
		Plan plan = setting.campaign().plan();
		String dated = (plan.date() != null) ? ", ngày " + VietnameseDate.format(plan.date()) : "";
		return "Thực hiện Kế hoạch số " + plan.number() + dated + " của " + names.name() + ", "
				+ UnitPaper.speaking(setting.unit().name()) + " báo cáo kết quả " + about(setting) + " như sau:";
	}

	private static List<OfficialDocument.Signature> signatures(Unit unit, PaperFacts paper, FormatProfile profile) {
		if (paper.signerTitle().isEmpty()) {
			OfficialDocument.Signature usual = UnitPaper.signedFor(profile, unit.name()).get(0);
			return List.of(new OfficialDocument.Signature(usual.lines(), paper.signerName()));
		}
		return List.of(new OfficialDocument.Signature(
				List.of(paper.signerTitle().toUpperCase(VIETNAMESE).split("\\s*[/\\n]\\s*(?=\\S{2})")),
				paper.signerName()));
	}

	private static List<Block> body(ReportContent content, List<Question> questions, List<Quoted> raised) {
		List<Block> body = new ArrayList<>();
		int part = 0;
		if (content.uneventful()) {
			body.add(new Block.Paragraph(
					"Trong kỳ báo cáo, đơn vị không có việc phát sinh. Lý do: " + ended(content.nothing())));
		}
		if (!content.models().isEmpty()) {
			body.add(new Block.Heading(1, roman(++part) + ". TIẾN ĐỘ, KẾT QUẢ CỦA CÁC MÔ HÌNH"));
			body.add(new Block.Grid(null, MODELS, rows(content.models())));
			body.add(new Block.Paragraph(
					"Số mô hình hoạt động tốt: %d/%d.".formatted(content.working(), content.models().size())));
		}
		List<Block> numbers = questions.stream()
			.filter((question) -> question.number() && !content.answer(question.id()).isEmpty())
			.map((question) -> (Block) new Block.Item(question.label() + ": " + content.answer(question.id()) + "."))
			.toList();
		if (!numbers.isEmpty()) {
			body.add(new Block.Heading(1, roman(++part) + ". SỐ LIỆU TRONG KỲ"));
			body.addAll(numbers);
		}
		for (Question question : questions) {
			String answer = content.answer(question.id());
			if (!question.number() && !answer.isEmpty()) {
				body.add(new Block.Heading(1, roman(++part) + ". " + question.label().toUpperCase(VIETNAMESE)));
				answer.lines()
					.filter((line) -> !line.isBlank())
					.forEach((line) -> body.add(new Block.Paragraph(ended(line.strip()))));
			}
		}
		if (!raised.isEmpty()) {
			body.add(new Block.Heading(1, roman(++part) + ". VƯỚNG MẮC, KIẾN NGHỊ ĐÃ NÊU"));
			quotes(raised, body);
		}
		return body;
	}

	/** How many were brought up, and each with where it stands. */
	private static void quotes(List<Quoted> raised, List<Block> body) {
		long solved = raised.stream().filter(Quoted::solved).count();
		body.add(new Block.Paragraph("Trong kỳ, đơn vị đã nêu %d vướng mắc, kiến nghị; đã giải quyết %d, còn %d:"
			.formatted(raised.size(), solved, raised.size() - solved)));
		raised.forEach(
				(one) -> body.add(new Block.Item(one.title().replaceFirst("[.;]+$", "") + ": " + one.state() + ".")));
	}

	private static List<List<String>> rows(List<ModelLine> models) {
		List<List<String>> rows = new ArrayList<>();
		models.forEach((model) -> rows.add(List.of(String.valueOf(rows.size() + 1), model.name(),
				model.text().isEmpty() ? "Chưa có tin" : model.text(), model.working() ? "x" : "")));
		return rows;
	}

	private static String ended(String text) {
		return text.matches("(?s).*[.;:!?…]$") ? text : text + ".";
	}

	private static String roman(int number) {
		return List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X").get(Math.min(number, 10) - 1);
	}

}
