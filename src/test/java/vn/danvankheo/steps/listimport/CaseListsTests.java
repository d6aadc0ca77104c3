package vn.danvankheo.steps.listimport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.danvankheo.year.campaign.FieldId;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.OwnerKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Lists that people really sent, each with one habit of theirs. */
class CaseListsTests {

	@Test
	void headings_on_two_lines_groups_by_field_and_marks_under_the_owners_kind() {
		RegistrationList list = read("A-bieu-hai-dong-nhom-linh-vuc.xlsx", 2023);
		assertThat(list.rows())
			.extracting(ListRow::outcome, (row) -> row.facts().field(), (row) -> row.facts().ownerKind(),
					ListRow::missing)
			.containsExactly(created(ListFixture.ECONOMY, OwnerKind.COLLECTIVE),
					created(ListFixture.ECONOMY, OwnerKind.COLLECTIVE),
					created(ListFixture.CULTURE, OwnerKind.COLLECTIVE),
					created(ListFixture.CULTURE, OwnerKind.INDIVIDUAL),
					created(ListFixture.DEFENCE, OwnerKind.COLLECTIVE));
		assertThat(list.rows().get(3).facts().owner()).isEqualTo("Bà Nguyễn Thị Năm");
		assertThat(list.heading().unused()).isEmpty();
	}

	private static org.assertj.core.groups.Tuple created(KnownFields.Known field, OwnerKind owner) {
		return tuple(ListRow.Outcome.CREATED, field.id(), owner, List.of());
	}

	@Test
	void merged_cells_give_their_value_to_each_row() {
		RegistrationList list = read("B-o-gop-doc.xlsx", 2023);
		FieldId economy = ListFixture.ECONOMY.id();
		FieldId culture = ListFixture.CULTURE.id();
		assertThat(list.rows()).extracting((row) -> row.facts().field())
			.containsExactly(economy, economy, culture, culture, culture);
		assertThat(list.rows()).allMatch((row) -> LocalDate.of(2023, 12, 31).equals(row.facts().endsOn()))
			.allMatch((row) -> List.of(Fact.OWNER).equals(row.missing()));
		assertThat(list.missingColumns()).isEqualTo("Chủ mô hình");
		for (String quiet : List.of("merged-quiet.xlsx", "merged.xlsx")) {
			assertThat(read(quiet, 2026).rows()).hasSize(3)
				.allMatch((row) -> row.missing().isEmpty())
				.allMatch((row) -> "0912345678".equals(row.facts().phone()));
		}
	}

	@Test
	void the_visible_sheet_is_read_and_the_others_are_named() {
		RegistrationList list = read("C-nhieu-trang-an.xlsx", 2023);
		assertThat(list.sheet().name()).isEqualTo("Danh sách 2023");
		assertThat(list.passedSheets()).isEqualTo("“Bìa”, “Danh sách 2022” (ẩn)");
		assertThat(list.hiddenRows()).isEqualTo("3");
		assertThat(read("hidden-sheet.xlsx", 2026).rows()).extracting((row) -> row.facts().name())
			.containsExactly("Danh sách năm nay một", "Danh sách năm nay hai");
	}

	@Test
	void errors_are_empty_cells_and_a_name_that_is_one_refuses_its_row() {
		List<ListRow> rows = read("error-cells.xlsx", 2026).rows();
		assertThat(rows.get(0).findings(Finding.Weight.REFUSES)).extracting(Finding::kind, Finding::original)
			.containsExactly(tuple(Finding.Kind.NAME_ERROR, "#N/A"));
		assertThat(rows.get(1).missing()).containsExactly(Fact.ADDRESS, Fact.OWNER);
		assertThat(rows.get(2).missing()).containsExactly(Fact.CONTENT);
		assertThat(ListNotes.of(rows).marks()).filteredOn((mark) -> mark.kind() == Finding.Kind.CELL_ERROR)
			.extracting(ListNotes.Mark::places)
			.containsExactly(4);
	}

	@Test
	void a_formula_gives_the_value_that_the_file_holds() {
		ListRow row = read("formula-cached.xlsx", 2026).rows().get(1);
		assertThat(row.facts().personInCharge()).isEqualTo("Lê Thị Hoa");
		assertThat(row.findings()).extracting(Finding::kind).contains(Finding.Kind.COMPUTED);
	}

	@Test
	void moments_are_days_in_vietnam() {
		for (String file : List.of("iso-text.xlsx", "midnight.xlsx")) {
			assertThat(read(file, 2026).rows()).allSatisfy((row) -> {
				assertThat(row.facts().startsOn()).as("row %d of %s", row.number(), file)
					.isEqualTo(LocalDate.of(2026, 12, 1));
				assertThat(row.outcome()).isEqualTo(ListRow.Outcome.CREATED);
			});
		}
		ListRow turned = read("iso-text.xlsx", 2026).rows().get(2);
		assertThat(turned.findings()).extracting(Finding::kind, Finding::understood)
			.contains(tuple(Finding.Kind.DATE_TURNED, "01/12/2026"));
	}

	@Test
	void the_eth_of_old_converters_is_the_letter_of_the_language() {
		for (String file : List.of("eth.xlsx", "eth-heading.xlsx", "eth-names.xlsx")) {
			assertThat(read(file, 2026).rows()).as(file)
				.isNotEmpty()
				.allMatch((row) -> !row.facts().toString().matches("(?s).*[Ðð].*"));
		}
		assertThat(read("eth-heading.xlsx", 2026).rows()).allMatch((row) -> row.missing().isEmpty());
		assertThat(read("eth-names.xlsx", 2026).rows()).hasSize(2)
			.allMatch((row) -> row.outcome() == ListRow.Outcome.REFUSED);
	}

	@Test
	void a_number_copied_out_of_a_telephone_is_the_number() {
		assertThat(read("phone-bidi.xlsx", 2026).rows()).extracting((row) -> row.facts().phone())
			.containsExactly("0912345678", "0912345678");
	}

	@ParameterizedTest
	@ValueSource(strings = { "E1-csv-utf8-bom.csv", "E2-csv-utf8-khong-bom.csv", "E3-csv-cham-phay.csv",
			"E4-csv-utf16-tab.csv", "F-danh-sach-word.docx", "G2-html-doi-ten.xls" })
	void a_list_may_be_in_any_of_the_forms_offices_use(String file) {
		assertThat(read(file, 2023).rows())
			.extracting(ListRow::outcome, (row) -> row.facts().name(), (row) -> row.facts().address(),
					(row) -> row.facts().startsOn(), (row) -> row.facts().phone())
			.containsExactly(
					tuple(ListRow.Outcome.CREATED, "Đường cờ Tổ quốc", "Khu phố 1, Phường 5", LocalDate.of(2023, 3, 1),
							"0908111222"),
					tuple(ListRow.Outcome.CREATED, "Phiên chợ 0 đồng", "UBND phường", LocalDate.of(2023, 3, 15),
							"0908111223"));
	}

	@Test
	void a_list_may_be_of_a_program_of_1997() {
		assertThat(read("G-excel-97.xls", 2023).rows())
			.extracting((row) -> row.facts().name(), (row) -> row.facts().phone())
			.containsExactly(tuple("Hàng cây thanh niên", "0909222111"), tuple("Bếp ăn nghĩa tình", "0909222112"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "stored-dd.xlsx", "strict.xlsx" })
	void a_workbook_may_be_packed_in_another_way(String file) {
		assertThat(read(file, 2026).rows()).hasSize(2).allMatch((row) -> row.missing().isEmpty());
	}

	private static RegistrationList read(String name, int year) {
		try (InputStream file = CaseListsTests.class.getResourceAsStream("/cases/" + name)) {
			return ListFixture.read(file.readAllBytes(), null, ListFixture.inYear(year));
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

}
