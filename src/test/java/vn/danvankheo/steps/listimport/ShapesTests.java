package vn.danvankheo.steps.listimport;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.ModelFacts;
import vn.danvankheo.year.emulation.Novelty;
import vn.danvankheo.year.emulation.OwnerKind;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/** Lists as people lay them out: merged cells, groups, several sheets, hidden rows. */
class ShapesTests {

	private static final String[] HEADING = { "TT", "Tên mô hình", "Lĩnh vực", "Địa chỉ", "Thời gian thực hiện",
			"Nội dung", "Chủ mô hình" };

	@Test
	void a_value_merged_downwards_belongs_to_each_row_and_says_so() {
		RegistrationList list = read((sheet) -> {
			row(sheet, 1, "1", "Một", "KT", "Ấp 1", "01/3/2023 - 30/11/2023", "Cùng làm", "Chi bộ");
			row(sheet, 2, "2", "Hai", null, null, null, "Cùng làm", "Chi bộ");
			row(sheet, 3, "3", "Ba", null, null, null, "Cùng làm", "Chi bộ");
			merge(sheet, 1, 3, 2);
			merge(sheet, 1, 2, 3);
			merge(sheet, 1, 3, 4);
		});
		assertThat(list.rows()).hasSize(3)
			.allMatch((row) -> ListFixture.ECONOMY.id().equals(row.facts().field()))
			.allMatch((row) -> LocalDate.of(2023, 11, 30).equals(row.facts().endsOn()));
		assertThat(list.rows()).extracting((row) -> row.facts().address()).containsExactly("Ấp 1", "Ấp 1", "");
		assertThat(kinds(list.rows().get(0))).doesNotContain(Finding.Kind.BY_MERGE);
		assertThat(kinds(list.rows().get(1))).filteredOn(Finding.Kind.BY_MERGE::equals).hasSize(3);
		assertThat(list.rows().get(2).missing()).containsExactly(Fact.ADDRESS);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1 })
	void rows_under_one_merged_number_or_name_are_one_model_with_their_lines_joined(int column) {
		RegistrationList list = read((sheet) -> {
			row(sheet, 1, "1", "Một", "KT", "Ấp 1", "01/3/2023 - 30/11/2023", "Dọn kênh", "Chi bộ");
			row(sheet, 2, null, null, null, "Ấp 2", null, "Trồng hoa", null);
			row(sheet, 3, null, null, null, null, null, "Thắp đèn", null);
			row(sheet, 4, "2", "Hai", "KT", "Ấp 1", "01/3/2023 - 30/11/2023", "Cùng làm", "Hội");
			merge(sheet, 1, 3, column);
		});
		assertThat(list.rows()).extracting(ListRow::number).containsExactly(1 + 1, 4 + 1);
		assertThat(list.rows().get(0).facts().content()).isEqualTo("Dọn kênh\nTrồng hoa\nThắp đèn");
		assertThat(list.rows().get(0).facts().address()).isEqualTo("Ấp 1 Ấp 2");
		assertThat(list.rows().get(0).findings()).filteredOn((finding) -> finding.kind() == Finding.Kind.ROWS_JOINED)
			.extracting(Finding::original)
			.containsExactly("2–4");
		assertThat(list.ignored()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "I|LĨNH VỰC KINH TẾ", "|II. Lĩnh vực kinh tế", "A|Kinh tế", "|Kinh tế (02 mô hình)",
					"|Mô hình thuộc lĩnh vực kinh tế: 2 mô hình", "1|Lĩnh vực kinh tế", "|B) Về kinh tế" })
	void a_row_that_names_a_field_gives_it_to_the_rows_below(String marker, String text) {
		RegistrationList list = read((sheet) -> {
			row(sheet, 1, marker, text);
			row(sheet, 2, "1", "Một", null, "Ấp 1", "01/3/2023 - 30/11/2023", "Cùng làm", "Chi bộ");
			row(sheet, 3, "2", "Hai", "ANQP", "Ấp 1", "01/3/2023 - 30/11/2023", "Cùng làm", "Chi bộ");
		});
		assertThat(list.rows()).extracting((row) -> row.facts().field())
			.containsExactly(ListFixture.ECONOMY.id(), ListFixture.DEFENCE.id());
		assertThat(list.rows().get(0).findings()).contains(new Finding(Finding.Kind.BY_GROUP,
				vn.danvankheo.year.emulation.ListColumn.FIELD, "C", "Lĩnh vực", "Kinh tế", "2"));
		assertThat(kinds(list.rows().get(1))).doesNotContain(Finding.Kind.BY_GROUP);
		assertThat(list.ignored()).containsExactly(2);
	}

	@Test
	void a_group_ends_with_the_next_of_its_rank_and_those_inside_end_with_it() {
		RegistrationList list = read((sheet) -> {
			row(sheet, 1, "A", "MÔ HÌNH DUY TRÌ");
			row(sheet, 2, "I", "Lĩnh vực kinh tế");
			model(sheet, 3, "Một");
			row(sheet, 4, "II", "Lĩnh vực chuyển đổi số");
			model(sheet, 5, "Hai");
			row(sheet, 6, "B", "MÔ HÌNH MỚI CỦA TẬP THỂ");
			model(sheet, 7, "Ba");
			row(sheet, 8, "C", "Điển hình cá nhân");
			model(sheet, 9, "Bốn");
		});
		assertThat(list.rows())
			.extracting((row) -> row.facts().novelty(), (row) -> row.facts().field(), (row) -> row.facts().ownerKind())
			.containsExactly(tuple(Novelty.MAINTAINED, ListFixture.ECONOMY.id(), OwnerKind.COLLECTIVE),
					tuple(Novelty.MAINTAINED, null, OwnerKind.COLLECTIVE),
					tuple(Novelty.NEW, null, OwnerKind.COLLECTIVE), tuple(Novelty.NEW, null, OwnerKind.INDIVIDUAL));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "Duy trì lịch tổng vệ sinh mỗi sáng thứ bảy để giữ tuyến đường luôn sạch và đẹp cho người dân",
					"Nơi nhận: Ban Dân vận", "Người lập biểu", "(Ký tên, đóng dấu)" })
	void a_line_that_heads_nothing_gives_nothing(String text) {
		RegistrationList list = read((sheet) -> {
			row(sheet, 1, null, text);
			model(sheet, 2, "Một");
		});
		assertThat(list.rows()).hasSize(1);
		assertThat(kinds(list.rows().get(0))).doesNotContain(Finding.Kind.BY_GROUP);
	}

	@Test
	void names_instead_of_marks_under_the_owners_kinds_name_the_owner() {
		RegistrationList list = ListFixture.read(ListFixture.workbook((sheet) -> {
			ListFixture.put(sheet, 0, 0, "TT", "Tên mô hình", "Lĩnh vực", "Thời gian", "Chủ mô hình", null, "Nội dung");
			ListFixture.put(sheet, 1, 4, "Tập thể", "Cá nhân");
			sheet.addMergedRegion(new CellRangeAddress(0, 0, 4, 5));
			for (int column : new int[] { 0, 1, 2, 3, 6 }) {
				sheet.addMergedRegion(new CellRangeAddress(0, 1, column, column));
			}
			ListFixture.put(sheet, 2, 0, "1", "Một", "KT", "Cả năm 2023", "Chi hội Phụ nữ ấp 3", null, "Cùng làm");
			ListFixture.put(sheet, 3, 0, "2", "Hai", "KT", "Cả năm 2023", null, "Ông Ba", "Cùng làm");
			ListFixture.put(sheet, 4, 0, "3", "Ba", "KT", "Cả năm 2023", "x", null, "Cùng làm");
		}));
		assertThat(list.rows()).extracting((row) -> row.facts().ownerKind(), (row) -> row.facts().owner())
			.containsExactly(tuple(OwnerKind.COLLECTIVE, "Chi hội Phụ nữ ấp 3"), tuple(OwnerKind.INDIVIDUAL, "Ông Ba"),
					tuple(OwnerKind.COLLECTIVE, ""));
	}

	@Test
	void what_is_not_used_and_what_is_missing_is_named() {
		RegistrationList list = ListFixture.read(ListFixture.workbook((sheet) -> {
			ListFixture.put(sheet, 0, 0, "TT", "Tên mô hình", "Lĩnh vực", "Địa chỉ", "Thời gian", "Kinh phí",
					"Người phụ trách", null, "Nguồn vốn");
			ListFixture.put(sheet, 1, 6, "Họ và tên", "Chức vụ");
			sheet.addMergedRegion(new CellRangeAddress(0, 0, 6, 7));
			sheet.addMergedRegion(new CellRangeAddress(0, 1, 1, 1));
			ListFixture.put(sheet, 2, 0, "1", "Một", "KT", "Ấp 1", "Cả năm 2023", "5 triệu", "Bà Tư", "Chi hội trưởng");
		}));
		assertThat(list.heading().unused()).containsExactly("Kinh phí", "Chức vụ", "Nguồn vốn");
		assertThat(list.missingColumns()).isEqualTo("Nội dung thực hiện; Chủ mô hình");
		assertThat(list.rows().get(0).facts().personInCharge()).isEqualTo("Bà Tư");
		assertThat(list.rows().get(0).missing()).containsExactly(Fact.CONTENT, Fact.OWNER);
		assertThat(list.rows().get(0).settled()).isFalse();
	}

	@Test
	void whole_dates_leave_nothing_to_confirm_and_dates_of_another_year_do() {
		RegistrationList list = read((sheet) -> {
			row(sheet, 1, "1", "Một", "KT", "Ấp 1", "01/4/2023 - 30/11/2023", "Cùng làm", "Chi bộ");
			row(sheet, 2, "2", "Hai", "KT", "Ấp 1", "Từ ngày 01/4/2023 đến hết ngày 30/11/2023", "Cùng làm", "Chi bộ");
			row(sheet, 3, "3", "Ba", "KT", "Ấp 1", "01/3/2022 - 30/11/2022", "Cùng làm", "Chi bộ");
		});
		assertThat(kinds(list.rows().get(0))).doesNotContain(Finding.Kind.DATE_INTERPRETED, Finding.Kind.OTHER_YEAR);
		assertThat(kinds(list.rows().get(1))).doesNotContain(Finding.Kind.DATE_INTERPRETED, Finding.Kind.OTHER_YEAR);
		assertThat(kinds(list.rows().get(2))).contains(Finding.Kind.OTHER_YEAR);
		assertThat(ListNotes.of(list.rows()).letter(Finding.Kind.OTHER_YEAR)).isEqualTo("a");
	}

	@Test
	void a_code_names_the_model_whatever_it_is_called_by_now() {
		KnownModel bell = known(1, "Tiếng kẻng an ninh");
		KnownModel rice = known(2, "Hũ gạo tình thương");
		List<ListRow> rows = coded(List.of("MH-0001", "mh 2", "MH-0077"),
				List.of("Tiếng kẻng bình yên", "Tiếng kẻng an ninh", "Ba"), bell, rice);
		assertThat(rows.get(0).known()).isEqualTo(bell.participation());
		assertThat(rows.get(0).changes()).extracting(ListRow.Change::fact).contains(Fact.NAME);
		assertThat(rows.get(0).outcome()).isEqualTo(ListRow.Outcome.CHANGED);
		assertThat(rows.get(1).findings(Finding.Weight.REFUSES)).extracting(Finding::kind)
			.containsExactly(Finding.Kind.NAME_TAKEN);
		assertThat(rows.get(2).outcome()).isEqualTo(ListRow.Outcome.CREATED);
		assertThat(kinds(rows.get(2))).contains(Finding.Kind.CODE_UNKNOWN);
		List<ListRow> twice = coded(List.of("MH-0001", "MH-0001"), List.of("Một", "Hai"), bell);
		assertThat(twice).allMatch((row) -> row.outcome() == ListRow.Outcome.REFUSED);
	}

	@Test
	void the_one_visible_sheet_with_a_list_is_read_and_of_two_the_user_chooses() {
		byte[] one = sheets("Bìa", "", "!Năm ngoái", "Cũ", "Năm nay", "Mới");
		RegistrationList read = ListFixture.read(one);
		assertThat(read.sheet().name()).isEqualTo("Năm nay");
		assertThat(read.passedSheets()).isEqualTo("“Bìa”, “Năm ngoái” (ẩn)");
		byte[] two = sheets("Ấp 1", "Một", "Ấp 2", "Hai", "!Ấp 3", "Ba");
		ListSheets choice = ListSheets.of(vn.danvankheo.ground.file.SpreadsheetReader.read(two),
				ListFixture.context().fields());
		assertThat(choice.isOpen(null)).isTrue();
		assertThat(choice.isOpen(2)).as("a hidden sheet").isTrue();
		assertThat(choice.isOpen(1)).isFalse();
		assertThat(ListFixture.read(two, 1, ListFixture.context()).rows()).extracting((row) -> row.facts().name())
			.containsExactly("Hai");
		assertThat(ListFixture.read(sheets("Bìa", "", "!Ẩn", "Một")).sheet().name()).isEqualTo("Ẩn");
		refused("list.headingMissing", () -> ListFixture.read(sheets("Bìa", "")));
	}

	@Test
	void a_hidden_row_is_marked_and_does_not_stand_in_the_way_of_a_visible_one() {
		RegistrationList list = read((sheet) -> {
			model(sheet, 1, "Một");
			model(sheet, 2, "Một");
			model(sheet, 3, "Hai");
			sheet.getRow(2).setZeroHeight(true);
			sheet.getRow(3).setZeroHeight(true);
		});
		assertThat(list.rows()).extracting(ListRow::hidden, ListRow::outcome)
			.containsExactly(tuple(false, ListRow.Outcome.CREATED), tuple(true, ListRow.Outcome.REFUSED),
					tuple(true, ListRow.Outcome.CREATED));
		assertThat(list.hiddenRows()).isEqualTo("4");
	}

	private static List<Finding.Kind> kinds(ListRow row) {
		return row.findings().stream().map(Finding::kind).toList();
	}

	private static RegistrationList read(Consumer<XSSFSheet> filling) {
		return ListFixture.read(ListFixture.workbook((sheet) -> {
			ListFixture.put(sheet, 0, 0, HEADING);
			filling.accept(sheet);
		}));
	}

	private static void row(XSSFSheet sheet, int at, String... cells) {
		ListFixture.put(sheet, at, 0, cells);
	}

	private static void model(XSSFSheet sheet, int at, String name) {
		row(sheet, at, "" + at, name, null, "Ấp 1", "01/3/2023 - 30/11/2023", "Cùng làm", "Chi bộ");
	}

	private static void merge(XSSFSheet sheet, int first, int last, int column) {
		sheet.addMergedRegion(new CellRangeAddress(first, last, column, column));
	}

	private static List<ListRow> coded(List<String> codes, List<String> names, KnownModel... known) {
		return ListFixture.read(ListFixture.workbook((sheet) -> {
			ListFixture.put(sheet, 0, 0, "TT", "Mã mô hình", "Tên mô hình", "Lĩnh vực", "Thời gian");
			for (int at = 0; at < codes.size(); at++) {
				ListFixture.put(sheet, at + 1, 0, "" + at, codes.get(at), names.get(at), "KT", "Cả năm 2023");
			}
		}), known).rows();
	}

	private static KnownModel known(int number, String name) {
		return new KnownModel(new UUID(0, number), "MH-%04d".formatted(number), 1L, Stage.DRAFT,
				Fact.Stated.of(ModelFacts.complete(name)));
	}

	/**
	 * Names of sheets, «!» for a hidden one, each with the name of its one model or
	 * nothing.
	 */
	private static byte[] sheets(String... namesAndModels) {
		return ListFixture.workbook((unused) -> {
			XSSFWorkbook book = unused.getWorkbook();
			book.removeSheetAt(0);
			for (int at = 0; at < namesAndModels.length; at += 2) {
				XSSFSheet sheet = book.createSheet(namesAndModels[at].replace("!", ""));
				book.setSheetHidden(at / 2, namesAndModels[at].startsWith("!"));
				ListFixture.put(sheet, 0, 0, "DANH SÁCH");
				if (!namesAndModels[at + 1].isEmpty()) {
					ListFixture.put(sheet, 1, 0, HEADING);
					model(sheet, 2, namesAndModels[at + 1]);
				}
			}
		});
	}

}
