package vn.danvankheo.steps.listimport;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.UUID;

import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.file.SpreadsheetReader;
import vn.danvankheo.ground.organisation.Refusals;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Facts;
import vn.danvankheo.year.emulation.ModelFacts;
import vn.danvankheo.year.emulation.Novelty;
import vn.danvankheo.year.emulation.OwnerKind;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;

class UglyListsTests {

	private static final String[] PLAIN = { "TT", "Tên mô hình", "Lĩnh vực", "Ngày bắt đầu", "Ngày kết thúc",
			"Chủ mô hình" };

	@Test
	void a_table_may_begin_at_column_c_under_merged_headings_on_two_lines() {
		RegistrationList list = ListFixture.read(ListFixture.workbook((sheet) -> {
			ListFixture.put(sheet, 1, 2, "DANH SÁCH ĐĂNG KÝ");
			ListFixture.put(sheet, 5, 2, "STT", "Tên mô hình, điển hình", "Hình thức", null, "Thuộc lĩnh vực",
					"Thời gian thực hiện", null, "Chủ mô hình", "Ghi chú");
			ListFixture.put(sheet, 6, 4, "Tập thể", "Cá nhân", null, "Bắt đầu", "Kết thúc");
			for (int column : new int[] { 2, 3, 6, 9, 10 }) {
				sheet.addMergedRegion(new CellRangeAddress(5, 6, column, column));
			}
			sheet.addMergedRegion(new CellRangeAddress(5, 5, 4, 5));
			sheet.addMergedRegion(new CellRangeAddress(5, 5, 7, 8));
			ListFixture.put(sheet, 7, 2, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)");
			ListFixture.put(sheet, 8, 2, "I", "Lĩnh vực kinh tế");
			ListFixture.put(sheet, 9, 2, "1", "Hũ gạo tình thương", null, "x", "KT", "01/3/2023", "tháng 11/2023",
					"Bà chi hội trưởng");
			ListFixture.put(sheet, 10, 2, "Cộng: 1");
			ListFixture.put(sheet, 12, 3, "NGƯỜI LẬP BIỂU", null, null, null, null, "TM. BAN THƯỜNG VỤ");
		}));
		assertThat(list.rows()).hasSize(1);
		ListRow row = list.rows().get(0);
		assertThat(row.outcome()).isEqualTo(ListRow.Outcome.CREATED);
		assertThat(row.facts().ownerKind()).isEqualTo(OwnerKind.INDIVIDUAL);
		assertThat(row.facts().startsOn()).isEqualTo(LocalDate.of(2023, 3, 1));
		assertThat(row.facts().endsOn()).isEqualTo(LocalDate.of(2023, 11, 30));
		assertThat(row.facts().field()).isEqualTo(ListFixture.ECONOMY.id());
		assertThat(list.ignored()).containsExactly(8, 9, 11, 13);
	}

	@Test
	void a_list_in_vni_is_converted_cell_by_cell() {
		RegistrationList list = ListFixture.read(ListFixture.workbook((sheet) -> {
			ListFixture.put(sheet, 0, 0, "TT", "Teân moâ hình", "Lónh vöïc", "Thôøi gian thöïc hieän", "Chuû moâ hình");
			ListFixture.put(sheet, 1, 0, "1", "Khu daân cö khoâng raùc thaûi nhöïa", "Vaên hoùa - xaõ hoäi",
					"Caû naêm 2023", "Chi boä khu phoá 2");
			ListFixture.inFont(sheet, "VNI-Times");
		}));
		ListRow row = list.rows().get(0);
		assertThat(row.outcome()).isEqualTo(ListRow.Outcome.CREATED);
		assertThat(row.facts().name()).isEqualTo("Khu dân cư không rác thải nhựa");
		assertThat(row.facts().field()).isEqualTo(ListFixture.CULTURE.id());
		assertThat(row.facts().endsOn()).isEqualTo(LocalDate.of(2023, 12, 31));
		assertThat(row.facts().owner()).isEqualTo("Chi bộ khu phố 2");
	}

	@Test
	void decomposed_text_short_years_and_bare_serial_numbers_are_understood_and_marked() {
		RegistrationList list = ListFixture.read(ListFixture.workbook((sheet) -> {
			ListFixture.put(sheet, 0, 0, PLAIN);
			ListFixture.put(sheet, 1, 0, "1", Normalizer.normalize("Tiếng kẻng an ninh", Normalizer.Form.NFD), "anqp",
					"25/7/23", "45260", "Công an phường");
			ListFixture.put(sheet, 2, 0, "2", "Nhà sạch vườn đẹp", "an ninh, quốc phòng", "44986", "cuối tháng 11",
					"Hội");
			sheet.getRow(2).getCell(3).setCellValue(44986);
		}));
		assertThat(list.rows()).allMatch((row) -> row.outcome() == ListRow.Outcome.CREATED);
		Facts first = list.rows().get(0).facts();
		assertThat(first.name()).isEqualTo("Tiếng kẻng an ninh");
		assertThat(first.startsOn()).isEqualTo(LocalDate.of(2023, 7, 25));
		assertThat(first.endsOn()).isEqualTo(LocalDate.of(2023, 11, 30));
		assertThat(list.rows().get(1).facts().startsOn()).isEqualTo(LocalDate.of(2023, 3, 1));
		assertThat(list.rows().get(1).findings(Finding.Weight.MARKS))
			.filteredOn((finding) -> finding.kind() == Finding.Kind.DATE_INTERPRETED)
			.hasSize(2);
	}

	@Test
	void an_ordinal_may_be_a_formula_but_a_fact_may_not() {
		RegistrationList list = ListFixture.read(ListFixture.workbook((sheet) -> {
			ListFixture.put(sheet, 0, 0, PLAIN);
			ListFixture.put(sheet, 1, 0, null, "Một", "KT", "01/3/2023", "30/11/2023", "Hội");
			ListFixture.put(sheet, 2, 0, null, null, "KT", "01/3/2023", "30/11/2023", "Hội");
			sheet.getRow(1).createCell(0).setCellFormula("ROW()-1");
			sheet.getRow(2).createCell(0).setCellFormula("A2+1");
			sheet.getRow(2).createCell(1).setCellFormula("B2");
		}));
		assertThat(list.rows().get(0).outcome()).isEqualTo(ListRow.Outcome.CREATED);
		assertThat(list.rows().get(1).findings(Finding.Weight.REFUSES)).extracting(Finding::kind)
			.containsExactly(Finding.Kind.FORMULA);
	}

	@Test
	void a_model_the_unit_has_is_changed_and_an_empty_cell_erases_nothing() {
		ListRow row = one(known(Stage.DRAFT), "1", "TIẾNG KẺNG AN NINH", "ANQP", null, "15/12/2023", null);
		assertThat(row.outcome()).isEqualTo(ListRow.Outcome.CHANGED);
		assertThat(row.changes()).containsExactly(
				new ListRow.Change(Fact.NAME, "Tiếng kẻng an ninh", "TIẾNG KẺNG AN NINH"),
				new ListRow.Change(Fact.ENDS_ON, "30/11/2023", "15/12/2023"));
		assertThat(row.facts().owner()).isEqualTo("Công an phường");
		assertThat(row.facts().startsOn()).isEqualTo(LocalDate.of(2023, 3, 1));
		assertThat(row.knownVersion()).isEqualTo(4L);
	}

	@Test
	void a_model_that_says_the_same_is_not_changed_whatever_its_stage() {
		String[] same = { "1", "Tiếng kẻng an ninh", "ANQP", "01/3/2023", "30/11/2023", "Công an phường" };
		assertThat(one(known(Stage.DRAFT), same).outcome()).isEqualTo(ListRow.Outcome.UNCHANGED);
		assertThat(one(known(Stage.SUBMITTED), same).outcome()).isEqualTo(ListRow.Outcome.UNCHANGED);
	}

	@Test
	void a_model_that_is_sent_is_not_changed_by_a_list() {
		ListRow row = one(known(Stage.SUBMITTED), "1", "Tiếng kẻng an ninh", "ANQP", "01/3/2023", "15/12/2023", null);
		assertThat(row.outcome()).isEqualTo(ListRow.Outcome.REFUSED);
		assertThat(row.findings(Finding.Weight.REFUSES)).extracting(Finding::kind)
			.containsExactly(Finding.Kind.ALREADY_SENT);
	}

	@Test
	void a_withdrawn_model_does_not_stand_in_the_way_of_its_name() {
		assertThat(one(known(Stage.WITHDRAWN), "1", "Tiếng kẻng an ninh", "ANQP", "01/3/2023", "15/12/2023", "Hội")
			.outcome()).isEqualTo(ListRow.Outcome.CREATED);
	}

	@Test
	void too_long_a_name_and_a_day_long_ago_are_refused() {
		ListRow row = one(null, "1", "x".repeat(301), "KT", "01/3/1999", "30/11/2023", "Hội");
		assertThat(row.findings(Finding.Weight.REFUSES)).extracting(Finding::kind)
			.containsExactly(Finding.Kind.TOO_LONG, Finding.Kind.DAY_UNBELIEVABLE);
	}

	@Test
	void facts_that_only_sending_needs_may_be_missing() {
		ListRow row = one(null, "1", "Một", null, "01/3/2023", "30/11/2023", null);
		assertThat(row.outcome()).isEqualTo(ListRow.Outcome.CREATED);
		assertThat(row.facts().field()).isNull();
	}

	@Test
	void two_thousand_rows_are_read_and_counted_on_the_way() {
		int[] heard = new int[2];
		byte[] file = ListFixture.workbook((sheet) -> {
			ListFixture.put(sheet, 0, 0, PLAIN);
			for (int row = 1; row <= 2000; row++) {
				ListFixture.put(sheet, row, 0, "" + row, "Mô hình số " + row, "KT", "01/3/2023", "30/11/2023", "Hội");
			}
		});
		ListSheets sheets = ListSheets.of(SpreadsheetReader.read(file), ListFixture.context().fields());
		RegistrationList list = RegistrationList.read(sheets, null, ListFixture.context(),
				RegistrationList.Progress.of((rows) -> heard[0] = rows, (rows) -> heard[1]++));
		assertThat(list.count(ListRow.Outcome.CREATED)).isEqualTo(2000);
		assertThat(heard).containsExactly(2000, 2000);
	}

	@Test
	void a_sheet_without_a_list_says_what_a_list_needs() {
		byte[] letter = ListFixture.workbook((sheet) -> ListFixture.put(sheet, 0, 0, "Kính gửi", "Ban Dân vận"));
		assertThat(whyNot(letter)).isEqualTo("list.headingMissing");
		byte[] empty = ListFixture.workbook((sheet) -> ListFixture.put(sheet, 0, 0, PLAIN));
		assertThat(whyNot(empty)).isEqualTo("list.noRows");
	}

	private static String whyNot(byte[] file) {
		return Refusals.refusal(() -> ListFixture.read(file)).code();
	}

	private static ListRow one(KnownModel known, String... cells) {
		byte[] file = ListFixture.workbook((sheet) -> {
			ListFixture.put(sheet, 0, 0, PLAIN);
			ListFixture.put(sheet, 1, 0, cells);
		});
		return ((known != null) ? ListFixture.read(file, known) : ListFixture.read(file)).rows().get(0);
	}

	private static KnownModel known(Stage stage) {
		Facts facts = ModelFacts.complete("Tiếng kẻng an ninh")
			.with(Fact.NOVELTY, Novelty.MAINTAINED)
			.with(Fact.FIELD, ListFixture.DEFENCE.id())
			.with(Fact.HARD_FIELD, true)
			.with(Fact.ADDRESS, "Ấp 1")
			.with(Fact.CONTENT, "Mỗi tổ một kẻng.")
			.with(Fact.OWNER, "Công an phường")
			.with(Fact.PERSON_IN_CHARGE, "")
			.with(Fact.PHONE, "");
		return new KnownModel(new UUID(0, 9), "MH-0009", 4L, stage, Fact.Stated.of(facts));
	}

}
