package vn.danvankheo.steps.listimport;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Facts;
import vn.danvankheo.year.emulation.ListColumn;
import vn.danvankheo.year.emulation.ModelFacts;
import vn.danvankheo.year.emulation.ModelKind;
import vn.danvankheo.year.emulation.Novelty;
import vn.danvankheo.year.emulation.OwnerKind;

import static org.assertj.core.api.Assertions.assertThat;

class RealListsTests {

	@Test
	void a_ward_list_that_follows_the_template_is_created_whole() {
		RegistrationList list = ListFixture.real("danh-sach-phuong-1.xlsx");
		assertThat(list.rows()).hasSize(6).allMatch((row) -> row.outcome() == ListRow.Outcome.CREATED);
		assertThat(list.rows()).allMatch((row) -> row.findings().isEmpty());
		assertThat(list.rows().get(0).facts())
			.isEqualTo(ModelFacts.complete("Tuyến đường hoa văn minh đô thị dọc bờ kênh")
				.with(Fact.FIELD, ListFixture.CULTURE.id())
				.with(Fact.ADDRESS, "Hẻm 78, khu phố 2, Phường 1")
				.with(Fact.CONTENT,
						"Vận động 64 hộ dân dọn rác bờ kênh, trồng hoa, lắp đèn; hằng tuần tổng vệ sinh sáng thứ bảy.")
				.with(Fact.OWNER, "Tổ dân vận khu phố 2")
				.with(Fact.PERSON_IN_CHARGE, "Tổ trưởng Tổ dân vận khu phố 2"));
		Facts fifth = list.rows().get(4).facts();
		assertThat(fifth.modelKind()).isEqualTo(ModelKind.EXEMPLAR);
		assertThat(fifth.ownerKind()).isEqualTo(OwnerKind.INDIVIDUAL);
		assertThat(fifth.novelty()).isEqualTo(Novelty.MAINTAINED);
		assertThat(fifth.note()).isEqualTo("Đã được khen năm 2022");
		assertThat(list.rows()).extracting((row) -> row.facts().phone())
			.containsExactly("0912345678", "0987654321", "0903111222", "0905222333", "0914555666", "0935777888");
	}

	@Test
	void a_commune_list_in_its_own_shape_is_understood_and_the_fifth_is_asked_for_its_end() {
		RegistrationList list = ListFixture.real("danh-sach-xa-tan-thanh.xlsx");
		assertThat(list.rows()).extracting(ListRow::outcome)
			.containsExactly(ListRow.Outcome.CREATED, ListRow.Outcome.CREATED, ListRow.Outcome.CREATED,
					ListRow.Outcome.CREATED, ListRow.Outcome.ASKED);
		assertThat(list.rows().get(4).ordinal()).isEqualTo("5");
		assertThat(list.rows()).extracting((row) -> row.facts().startsOn())
			.containsExactly(day(3, 1), day(4, 1), day(1, 1), day(4, 1), day(3, 1));
		assertThat(list.rows()).extracting((row) -> row.facts().endsOn())
			.containsExactly(day(11, 30), day(11, 30), day(12, 31), day(12, 31), null);
		assertThat(list.rows()).extracting((row) -> row.facts().field())
			.containsExactly(ListFixture.CULTURE.id(), ListFixture.DEFENCE.id(), ListFixture.ECONOMY.id(),
					ListFixture.POLITICS.id(), ListFixture.POLITICS.id());
		assertThat(list.rows()).extracting((row) -> row.facts().ownerKind())
			.containsExactly(OwnerKind.COLLECTIVE, OwnerKind.COLLECTIVE, OwnerKind.INDIVIDUAL, OwnerKind.COLLECTIVE,
					OwnerKind.COLLECTIVE);
		assertThat(list.rows()).extracting((row) -> row.facts().phone())
			.containsExactly("0912345001", "0905123456", "0908765432", "0918222333", "0977000111");
		assertThat(list.rows().get(0).facts().owner()).isEqualTo("Chi bộ ấp 3 - đ/c Bí thư chi bộ");
		assertThat(list.rows().get(1).facts().name()).isEqualTo("Tiếng kẻng an ninh");
		assertThat(list.ignored()).containsExactly(14, 16, 17);
	}

	@Test
	void what_was_interpreted_or_assumed_in_the_commune_list_is_marked() {
		ListRow first = ListFixture.real("danh-sach-xa-tan-thanh.xlsx").rows().get(0);
		assertThat(first.findings()).containsExactly(
				new Finding(Finding.Kind.DATE_INTERPRETED, ListColumn.PERIOD, "G", "Thời gian thực hiện",
						"từ tháng 3 đến tháng 11/2023", "01/3/2023 – 30/11/2023"),
				new Finding(Finding.Kind.VALUE_ASSUMED, ListColumn.KIND, "", "Loại", "", "Mô hình"),
				new Finding(Finding.Kind.VALUE_ASSUMED, ListColumn.NOVELTY, "", "Mới/duy trì", "", "Mới"));
	}

	@Test
	void a_school_list_in_an_old_font_is_read_with_its_heading() {
		RegistrationList list = ListFixture.real("danh-sach-truong-thcs-font-cu.xlsx");
		assertThat(list.rows()).hasSize(1);
		ListRow row = list.rows().get(0);
		assertThat(row.outcome()).isEqualTo(ListRow.Outcome.CREATED);
		assertThat(row.facts().name()).isEqualTo("Thầy cô và học sinh cùng phân loại rác thải nhựa");
		assertThat(row.facts().address()).isEqualTo("Trường THCS, Phường 2");
		assertThat(row.facts().personInCharge()).isEqualTo("Bí thư Chi bộ, Hiệu trưởng");
		assertThat(row.facts().field()).isEqualTo(ListFixture.CULTURE.id());
		assertThat(row.findings()).isNotEmpty().allMatch((finding) -> finding.kind() == Finding.Kind.TEXT_CONVERTED);
	}

	@Test
	void of_the_faulty_list_only_the_eighth_is_taken_and_each_other_is_refused_for_its_own_reason() {
		RegistrationList list = ListFixture.real("danh-sach-co-loi.xlsx");
		Map<String, List<Finding.Kind>> refused = new TreeMap<>();
		list.rows()
			.forEach((row) -> refused.put(row.ordinal(),
					row.findings(Finding.Weight.REFUSES).stream().map(Finding::kind).toList()));
		assertThat(refused).isEqualTo(Map.of("1", List.of(Finding.Kind.NAME_MISSING), "2",
				List.of(Finding.Kind.DAYS_REVERSED), "3", List.of(Finding.Kind.DAY_UNREAL), "4",
				List.of(Finding.Kind.SAME_NAME), "5", List.of(Finding.Kind.SAME_NAME), "6",
				List.of(Finding.Kind.FIELD_UNKNOWN), "7", List.of(Finding.Kind.FORMULA), "8", List.of()));
		assertThat(list.rows().get(7).outcome()).isEqualTo(ListRow.Outcome.CREATED);
		assertThat(list.count(ListRow.Outcome.REFUSED)).isEqualTo(7);
		assertThat(list.rows().get(3).findings().get(0).understood()).isEqualTo("13");
		assertThat(list.rows().get(4).findings().get(0).understood()).isEqualTo("12");
		Finding formula = list.rows().get(6).findings(Finding.Weight.REFUSES).get(0);
		assertThat(formula.column()).isEqualTo("I");
		assertThat(formula.heading()).isEqualTo("Nội dung thực hiện");
	}

	private static LocalDate day(int month, int day) {
		return LocalDate.of(2023, month, day);
	}

}
