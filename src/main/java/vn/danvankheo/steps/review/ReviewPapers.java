package vn.danvankheo.steps.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.document.UnitPaper;
import vn.danvankheo.ground.organisation.PrintedNames;
import vn.danvankheo.ground.organisation.SteeringCommittees;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.typesetting.FormatProfile;
import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.ground.web.Words;

/**
 * Báo cáo tự kiểm tra of one model, and Báo cáo sơ kết of a unit over all its models, as
 * papers of the unit; number, date and signature are filled in by hand.
 */
@Component
class ReviewPapers {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private static final List<Block.Column> SUMMARY = List.of(new Block.Column("TT", 0.5, Block.Align.CENTRE),
			new Block.Column("Mô hình", 2, Block.Align.LEFT), new Block.Column("Kết quả", 3.4, Block.Align.LEFT),
			new Block.Column("Đánh giá", 2, Block.Align.LEFT), new Block.Column("Tự chấm", 0.9, Block.Align.CENTRE));

	private final SteeringCommittees committees;

	private final Words words;

	ReviewPapers(SteeringCommittees committees, Words words) {
		this.committees = committees;
		this.words = words;
	}

	/** One model. */
	OfficialDocument one(ReviewSetting setting, ReviewContent content, LocalDate sentOn) {
		return paper(setting, "Tự kiểm tra mô hình “" + setting.model().facts().name() + "” " + setting.about(),
				body(setting, content), sentOn);
	}

	/**
	 * All models of one unit in a period, in the order of the list.
	 * @param any the setting of one of them
	 * @param missing the names of those of which nothing was sent
	 */
	OfficialDocument summary(ReviewSetting any, List<ReviewRow> sent, List<String> missing, LocalDate sentOn) {
		List<Block> body = new ArrayList<>();
		body.add(new Block.Heading(1, "I. KẾT QUẢ CỦA CÁC MÔ HÌNH"));
		body.add(new Block.Grid(null, SUMMARY,
				IntStream.range(0, sent.size()).mapToObj((at) -> row(at + 1, sent.get(at))).toList()));
		body.add(
				new Block.Paragraph("Đã tự kiểm tra %d/%d mô hình.".formatted(sent.size(), sent.size() + missing.size())
						+ (missing.isEmpty() ? "" : " Chưa tự kiểm tra: " + String.join("; ", missing) + ".")));
		gathered(body, "II. KHÓ KHĂN, NGUYÊN NHÂN", sent, ReviewText.DIFFICULTIES);
		gathered(body, "III. VIỆC TIẾP THEO", sent, ReviewText.NEXT);
		return paper(any, "Sơ kết các mô hình “Dân vận khéo” " + any.about(), body, sentOn);
	}

	private static List<String> row(int number, ReviewRow sent) {
		return List.of(String.valueOf(number), sent.modelName(), sent.content().text(ReviewText.RESULTS),
				sent.content().text(ReviewText.ASSESSMENT), (sent.tally() != null) ? sent.tally().words() : "");
	}

	private static void gathered(List<Block> body, String heading, List<ReviewRow> sent, ReviewText text) {
		body.add(new Block.Heading(1, heading));
		List<ReviewRow> saying = sent.stream().filter((one) -> !one.content().text(text).isEmpty()).toList();
		saying.forEach((one) -> body.add(new Block.Paragraph(
				"- " + one.modelName() + ": " + String.join("; ", one.content().text(text).lines().toList()))));
		if (saying.isEmpty()) {
			body.add(new Block.Paragraph("Không có."));
		}
	}

	private List<Block> body(ReviewSetting setting, ReviewContent content) {
		List<Block> body = new ArrayList<>();
		List<ReviewText> said = Arrays.stream(ReviewText.values())
			.filter((text) -> !content.text(text).isEmpty())
			.toList();
		int part = 0;
		for (ReviewText text : said) {
			body.add(new Block.Heading(1,
					roman(++part) + ". " + this.words.of(text.messageKey()).toUpperCase(VIETNAMESE)));
			content.text(text).lines().forEach((line) -> body.add(new Block.Paragraph(line)));
		}
		if (setting.criteria() != null) {
			body.add(new Block.Heading(1, roman(++part) + ". TỰ CHẤM THEO TIÊU CHÍ"));
			body.add(marks(setting, content));
			body.add(new Block.Labelled("Tổng hợp", ReviewSending.tally(setting, content).words()));
		}
		return body;
	}

	private Block marks(ReviewSetting setting, ReviewContent content) {
		boolean points = setting.asked().points();
		List<Block.Column> columns = List.of(new Block.Column("TT", 1, Block.Align.CENTRE),
				new Block.Column("Tiêu chí", 7, Block.Align.LEFT),
				new Block.Column(points ? "Điểm tự chấm" : "Tự xét", 2, Block.Align.CENTRE),
				new Block.Column("Minh chứng", 5, Block.Align.LEFT));
		return new Block.Grid(null, columns, MarkLine.of(setting.asked(), content)
			.stream()
			.map((line) -> List.of(String.valueOf(line.criterion().position()), line.criterion().text(),
					points ? line.words() : FindingWords.of(this.words, line.mark().result()), line.mark().note()))
			.toList());
	}

	private OfficialDocument paper(ReviewSetting setting, String subject, List<Block> content, LocalDate sentOn) {
		PrintedNames names = this.committees.findById(setting.owed().committee()).orElseThrow().names();
		Unit unit = setting.unit();
		FormatProfile profile = UnitPaper.profile(unit, sentOn);
		List<Block> body = new ArrayList<>();
		body.add(new Block.Paragraph("Thực hiện Kế hoạch số " + setting.campaign().plan().number() + " của "
				+ names.name() + ", " + UnitPaper.speaking(unit.name()) + " báo cáo như sau:"));
		body.addAll(content);
		return new OfficialDocument(profile, DocumentType.REPORT, UnitPaper.issuer(names, unit.name(), profile), null,
				UnitPaper.symbol(unit, profile, DocumentType.REPORT.abbreviation()), names.placeName(), null, subject,
				List.of(), body, UnitPaper.signedFor(profile, unit.name()),
				List.of(names.standingOffice() + " (b/c)", UnitPaper.file(profile, unit.name())), List.of(), false,
				sentOn.getYear());
	}

	private static String roman(int number) {
		return List.of("I", "II", "III", "IV", "V").get(number - 1);
	}

}
