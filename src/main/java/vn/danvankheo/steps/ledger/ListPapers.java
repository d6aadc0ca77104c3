package vn.danvankheo.steps.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.document.PaperCount;
import vn.danvankheo.ground.document.UnitPaper;
import vn.danvankheo.ground.organisation.PrintedNames;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.typesetting.FormatProfile;
import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.steps.registration.Phrases;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.emulation.ListColumn;
import vn.danvankheo.year.emulation.ListedModel;

/** The papers of step 1, as values: Danh sách đăng ký and Đối chiếu chỉ tiêu. */
@Component
class ListPapers {

	private static final int LONGEST_CONTENT = 300;

	private static final List<Block.Column> MODELS = Stream
		.concat(Stream.of(new Block.Column("TT", 0.5, Block.Align.CENTRE)),
				Stream.of(ListColumn.Printed.values()).map(ListColumn.Printed::column))
		.toList();

	private static final List<Block.Column> QUOTAS = List.of(new Block.Column("TT", 0.7, Block.Align.CENTRE),
			new Block.Column("Đơn vị", 3.6, Block.Align.LEFT),
			new Block.Column("Chỉ tiêu tối thiểu", 1.2, Block.Align.CENTRE),
			new Block.Column("Đã đăng ký", 1.2, Block.Align.CENTRE),
			new Block.Column("Đã giao", 1.2, Block.Align.CENTRE),
			new Block.Column("Thiếu/vượt", 2, Block.Align.CENTRE));

	private final Words words;

	private final Clock clock;

	ListPapers(Words words, Clock clock) {
		this.words = words;
		this.clock = clock;
	}

	/** Danh sách đăng ký of whoever this issuer is, the models unit by unit. */
	OfficialDocument list(PrintedNames names, OfficialDocument.Issuer issuer, Campaign campaign, String which,
			List<ListedModel> models, List<String> letters, List<OfficialDocument.Signature> signatures) {
		Map<String, List<ListedModel>> byUnit = models.stream()
			.collect(Collectors.groupingBy(ListedModel::unitName, LinkedHashMap::new, Collectors.toList()));
		List<List<String>> rows = new ArrayList<>();
		int[] number = { 0 };
		byUnit.forEach((unit, own) -> {
			rows.add(List.of(unit + ": " + PaperCount.padded(own.size()) + " mô hình" + counting(own)));
			own.forEach((model) -> rows.add(row(++number[0], model)));
		});
		List<Block> body = new ArrayList<>();
		if (models.isEmpty()) {
			body.add(new Block.Paragraph("Chưa có mô hình, điển hình nào."));
		}
		body.add(new Block.Grid(null, MODELS, rows));
		if (!models.isEmpty()) {
			body.add(new Block.Paragraph(total(byUnit.size(), models)
					+ (letters.isEmpty() ? "" : " Kèm theo " + String.join("; ", letters) + ".")));
		}
		return document(names, DocumentType.LIST, issuer, campaign,
				"Đăng ký mô hình, điển hình “Dân vận khéo” " + which, body, signatures, true);
	}

	/** What closes the list and goes along with the signature. */
	private static String total(int units, List<ListedModel> models) {
		String whose = (units > 1) ? " của " + PaperCount.padded(units) + " địa phương, đơn vị" : "";
		return "Danh sách này có " + PaperCount.padded(models.size()) + " mô hình, điển hình" + whose + counting(models)
				+ ".";
	}

	/** How many of them count, where some were given back, declined or merged. */
	private static String counting(List<ListedModel> models) {
		long counting = models.stream().filter((model) -> model.stage().countsTowardsQuota()).count();
		if (counting == models.size()) {
			return "";
		}
		return (counting > 0) ? ", trong đó " + PaperCount.padded(counting) + " được tính vào chỉ tiêu"
				: ", không tính vào chỉ tiêu";
	}

	private List<String> row(int number, ListedModel model) {
		String stage = model.stage().countsTowardsQuota() ? "" : this.words.of(model.stage());
		List<String> row = new ArrayList<>(List.of(String.valueOf(number)));
		for (ListColumn.Printed column : ListColumn.Printed.values()) {
			String text = model.cell(column);
			row.add(switch (column) {
				case CONTENT -> beginning(text);
				case NOTE -> Stream.of(stage, text).filter((part) -> !part.isBlank()).collect(Collectors.joining("; "));
				default -> text;
			});
		}
		return row;
	}

	/** As much of a text as a row holds, its lines («– …») kept. */
	private static String beginning(String text) {
		return (text.length() <= LONGEST_CONTENT) ? text : text.substring(0, LONGEST_CONTENT).stripTrailing() + "…";
	}

	/** Đối chiếu chỉ tiêu: what each unit owes, registered and was given, with totals. */
	OfficialDocument quotas(PrintedNames names, Ledger ledger) {
		List<List<String>> rows = new ArrayList<>();
		int[] number = { 0 };
		ledger.byKind().forEach((kind, lines) -> {
			rows.add(List.of(this.words.of(kind) + ": " + asked(LedgerTotal.of("", lines))));
			lines.forEach((line) -> rows.add(row(++number[0], line)));
			rows.add(sum("Cộng " + inSentence(kind, this.words.of(kind)), LedgerTotal.of("", lines)));
		});
		rows.add(sum("TỔNG CỘNG", ledger.shown()));
		List<Block> body = List.of(new Block.Paragraph(ledger.total().sentence() + "."),
				new Block.Grid(null, QUOTAS, rows),
				new Block.Paragraph(
						"Số tối thiểu chốt khi mở đợt. Đã đăng ký là mô hình đã gửi, chưa bị trả lại; mô hình "
								+ "bị trả lại chỉ tính khi đơn vị gửi lại."));
		return compared(names, ledger, body);
	}

	/**
	 * The same on one page: a row for each kind of unit, and by name only who lacks
	 * something.
	 */
	OfficialDocument summary(PrintedNames names, Ledger ledger) {
		List<List<String>> rows = new ArrayList<>();
		ledger.byKind().forEach((kind, lines) -> {
			List<String> row = new ArrayList<>(sum(this.words.of(kind), LedgerTotal.of("", lines)));
			row.set(0, String.valueOf(rows.size() + 1));
			rows.add(row);
		});
		rows.add(sum("TỔNG CỘNG", ledger.shown()));
		String lacking = ledger.byKind()
			.values()
			.stream()
			.flatMap(List::stream)
			.filter((line) -> line.missing() > 0)
			.map((line) -> line.name() + " (" + line.missing() + ")")
			.collect(Collectors.joining(", "));
		List<Block> body = new ArrayList<>(
				List.of(new Block.Paragraph(ledger.total().sentence() + "."), new Block.Grid(null, QUOTAS, rows)));
		if (!lacking.isEmpty()) {
			body.add(new Block.Paragraph("Đơn vị còn thiếu (số mô hình): " + lacking + "."));
		}
		return compared(names, ledger, body);
	}

	private OfficialDocument compared(PrintedNames names, Ledger ledger, List<Block> body) {
		return document(names, DocumentType.COMPARISON, ofCommittee(names), ledger.campaign(),
				"Chỉ tiêu và kết quả đăng ký mô hình “Dân vận khéo” "
						+ Phrases.round(ledger.round().name(), ledger.campaign().year()),
				body, byOffice(names), false);
	}

	private static String asked(LedgerTotal total) {
		return (total.units() > 0) ? total.sentence() : "không giao chỉ tiêu";
	}

	/** «Mặt trận» is a name and keeps its capital within a sentence too. */
	static String inSentence(UnitKind kind, String words) {
		return (kind == UnitKind.FRONT_OR_MASS_ORGANISATION) ? words
				: Character.toLowerCase(words.charAt(0)) + words.substring(1);
	}

	private static List<String> row(int number, LedgerLine line) {
		String gap = line.excused() ? "được miễn" : gap(line.missing(), line.over(), line.owes());
		return List.of(String.valueOf(number), line.name(), line.owes() ? String.valueOf(line.required()) : "–",
				String.valueOf(line.counting()), String.valueOf(line.assigned()), gap);
	}

	private static List<String> sum(String name, LedgerTotal sum) {
		String gap = (sum.missing() > 0) ? "thiếu " + sum.missing() + ((sum.over() > 0) ? ", vượt " + sum.over() : "")
				: gap(0, sum.over(), sum.units() > 0);
		return List.of("", name, (sum.units() > 0) ? String.valueOf(sum.required()) : "–",
				String.valueOf(sum.counting()), String.valueOf(sum.assigned()), gap);
	}

	private static String gap(int missing, int over, boolean owes) {
		if (missing > 0) {
			return "thiếu " + missing;
		}
		return !owes ? "–" : (over > 0) ? "vượt " + over : "đủ";
	}

	OfficialDocument document(PrintedNames names, DocumentType type, OfficialDocument.Issuer issuer, Campaign campaign,
			String subject, List<Block> body, List<OfficialDocument.Signature> signatures, boolean landscape) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate lastDay = LocalDate.of((campaign != null) ? campaign.year() : today.getYear(), 12, 31);
		FormatProfile profile = FormatProfile.ofParty(today.isAfter(lastDay) ? lastDay : today);
		return new OfficialDocument(profile, type, issuer, null, "", names.placeName(), today, subject, List.of(), body,
				signatures, List.of(), List.of(), landscape);
	}

	/** Head of the committee's own papers. */
	static OfficialDocument.Issuer ofCommittee(PrintedNames names) {
		return new OfficialDocument.Issuer(names.partyCommitteeHead(), names.nameUpper());
	}

	/** Who signs for the office. */
	static List<OfficialDocument.Signature> byOffice(PrintedNames names) {
		return List.of(new OfficialDocument.Signature(List.of("NGƯỜI LẬP BIỂU"), ""),
				new OfficialDocument.Signature(List.of("T/L BAN CHỈ ĐẠO", names.standingOfficeHeadUpper()), ""));
	}

	/** Who signs for a unit. */
	static List<OfficialDocument.Signature> byUnit(String unit) {
		return List.of(new OfficialDocument.Signature(List.of("NGƯỜI LẬP BIỂU"), ""),
				new OfficialDocument.Signature(List.of("T/M " + UnitPaper.speaker(unit)), ""));
	}

}
