package vn.danvankheo.steps.listimport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.file.Excerpt;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Facts;
import vn.danvankheo.year.emulation.ModelFacts;
import vn.danvankheo.year.emulation.ModelKind;
import vn.danvankheo.year.emulation.Novelty;
import vn.danvankheo.year.emulation.OwnerKind;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.ground.organisation.Refusals.refused;

class ListFileTests {

	private static final List<String> TITLE = List.of("ĐẢNG BỘ PHƯỜNG 1", "DANH SÁCH ĐĂNG KÝ MÔ HÌNH NĂM 2023");

	private static final KnownFields FIELDS = ListFixture.context().fields();

	@Test
	void an_export_brought_in_again_changes_nothing() throws IOException {
		List<Facts> models = List.of(facts("=1+1 mô hình", "Dòng một\nDòng hai", true, LocalDate.of(2023, 11, 30)),
				facts("+84 hộ cùng làm", "-5 % rác; @tất cả _x0041_", false, null), draft("Chưa có gì"));
		KnownModel[] known = IntStream.range(0, 3)
			.mapToObj((at) -> new KnownModel(new UUID(0, at), code(at), 1L, (at == 1) ? Stage.SUBMITTED : Stage.DRAFT,
					Fact.Stated.of(models.get(at))))
			.toArray(KnownModel[]::new);
		RegistrationList list = ListFixture.read(export(models), known);
		assertThat(list.rows()).hasSize(3).allSatisfy((row) -> {
			assertThat(row.changes()).isEmpty();
			assertThat(row.outcome()).isEqualTo(ListRow.Outcome.UNCHANGED);
			assertThat(row.findings()).isEmpty();
		});
	}

	@Test
	void an_export_brought_in_elsewhere_says_the_same() throws IOException {
		Facts facts = facts("=1+1 mô hình", "Dòng một\nDòng hai", true, LocalDate.of(2023, 11, 30));
		ListRow row = ListFixture.read(export(List.of(facts))).rows().get(0);
		assertThat(row.facts()).isEqualTo(facts);
		assertThat(row.outcome()).isEqualTo(ListRow.Outcome.CREATED);
	}

	@Test
	void an_unfilled_template_has_no_rows() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ListFile.template(TITLE, FIELDS, 2023, bytes);
		refused("list.noRows", () -> ListFixture.read(bytes.toByteArray()));
	}

	@Test
	void the_refused_rows_come_back_below_their_heading_with_a_remark_and_without_formulas() throws IOException {
		RegistrationList list = ListFixture.real("danh-sach-co-loi.xlsx");
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Excerpt.write(list.sheet(), list.heading().lastRow(), "Lý do không nhận",
				new TreeMap<>(Map.of(9, "Thiếu tên mô hình.", 15, "=1+1")), bytes);
		RegistrationList again = ListFixture.read(bytes.toByteArray());
		assertThat(again.rows()).hasSize(2);
		assertThat(again.rows().get(0).findings(Finding.Weight.REFUSES)).extracting(Finding::kind)
			.containsExactly(Finding.Kind.NAME_MISSING);
		assertThat(again.rows().get(1).facts().content()).isEqualTo("=HYPERLINK(\"http://127.0.0.1:9/\",\"xem\")");
		assertThat(again.rows().get(1).facts().startsOn()).isEqualTo(LocalDate.of(2023, 3, 1));
		assertThat(again.sheet().textAt(8, 14)).isEqualTo("Lý do không nhận");
		assertThat(again.sheet().textAt(10, 14)).isEqualTo("=1+1");
		assertThat(again.sheet().textAt(5, 0)).startsWith("DANH SÁCH ĐĂNG KÝ");
	}

	private static byte[] export(List<Facts> models) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		List<ListFile.Entry> entries = IntStream.range(0, models.size())
			.mapToObj((at) -> new ListFile.Entry(code(at), models.get(at)))
			.toList();
		ListFile.list(TITLE, FIELDS, entries, bytes);
		return bytes.toByteArray();
	}

	private static String code(int at) {
		return "MH-%04d".formatted(at + 1);
	}

	private static Facts facts(String name, String content, boolean hard, LocalDate end) {
		return ModelFacts.complete(name)
			.with(Fact.MODEL_KIND, ModelKind.EXEMPLAR)
			.with(Fact.OWNER_KIND, OwnerKind.INDIVIDUAL)
			.with(Fact.NOVELTY, Novelty.REPLICATED)
			.with(Fact.FIELD, ListFixture.DEFENCE.id())
			.with(Fact.HARD_FIELD, hard)
			.with(Fact.ENDS_ON, end)
			.with(Fact.CONTENT, content)
			.with(Fact.NOTE, "Ghi chú");
	}

	private static Facts draft(String name) {
		return Facts.empty().with(Fact.NAME, name);
	}

}
