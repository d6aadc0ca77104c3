package vn.danvankheo.year.emulation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which column a heading names, and what stands in it. */
class ListColumnTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "TT|ORDINAL", "Số thứ tự|ORDINAL", "Đơn vị đăng ký|IGNORED", "Mã số|CODE",
			"Mã mô hình|CODE", "Tên mô hình \"Dân vận khéo\"|NAME", "TÊN MÔ HÌNH, ĐIỂN HÌNH|NAME", "Mô hình|NAME",
			"Loại mô hình|KIND", "MH/ĐH|KIND", "Thời gian thực hiện|PERIOD", "Bắt đầu - kết thúc|PERIOD",
			"Từ ngày|START", "Thời gian bắt đầu|START", "Đến ngày|END", "Ngày hoàn thành|END", "SĐT|PHONE",
			"Số điện thoại liên hệ|PHONE", "Tập thể/cá nhân|OWNER_KIND", "Tập thể (đánh dấu x)|COLLECTIVE",
			"Cá nhân|INDIVIDUAL", "Chủ mô hình|OWNER", "Đơn vị thực hiện|OWNER", "Người phụ trách|PERSON",
			"Chủ mô hình, người phụ trách|OWNER_AND_PERSON", "Tập thể, cá nhân phụ trách|OWNER_AND_PERSON",
			"Chủ mô hình/ người đứng đầu|OWNER_AND_PERSON", "Chủ mô hình (tập thể, cá nhân) phụ trách|OWNER_AND_PERSON",
			"Tập thể hoặc cá nhân chịu trách nhiệm|OWNER_AND_PERSON", "Cá nhân, đơn vị đầu mối|OWNER_AND_PERSON",
			"Người phụ trách, chủ mô hình|OWNER_AND_PERSON", "Đơn vị phụ trách|OWNER",
			"Tập thể, cá nhân thực hiện|OWNER", "Người đứng đầu|PERSON", "Thuộc lĩnh vực|FIELD",
			"Lĩnh vực khó|HARD_FIELD", "Địa bàn|ADDRESS", "Nơi thực hiện|ADDRESS", "Tóm tắt nội dung|CONTENT",
			"Cách làm|CONTENT", "Mới hay duy trì|NOVELTY", "Ghi chú|NOTE" })
	void units_head_their_columns_in_many_ways(String heading, ListColumn column) {
		assertThat(ListColumn.named(heading)).contains(column);
	}

	@ParameterizedTest
	@CsvSource({ "Kính gửi Ban Dân vận", "Kinh phí", "Tên tập thể", "Tháng 3" })
	void what_is_no_heading_names_no_column(String text) {
		assertThat(ListColumn.named(text)).isEmpty();
		assertThat(ListColumn.named("")).isEmpty();
	}

	@Test
	void what_we_write_we_read_again() {
		for (ListColumn column : ListColumn.written()) {
			assertThat(ListColumn.named(column.title())).as(column.title()).contains(column);
		}
	}

	@ParameterizedTest
	@EnumSource(Fact.class)
	void each_fact_that_is_not_surveyed_has_one_column(Fact fact) {
		long columns = Arrays.stream(ListColumn.values()).filter((column) -> column.fact() == fact).count();
		assertThat(columns).isEqualTo(fact.surveyed() ? 0 : 1);
	}

	@Test
	void a_cell_holds_words_for_what_is_chosen_a_mark_for_what_is_ticked_and_all_else_as_it_is() {
		Facts facts = ModelFacts.complete().with(Fact.HARD_FIELD, true);
		assertThat(ListColumn.FIELD.cell(facts, (fact) -> "Kinh tế")).isEqualTo("Kinh tế");
		assertThat(ListColumn.KIND.cell(facts, (fact) -> "Mô hình")).isEqualTo("Mô hình");
		assertThat(ListColumn.HARD_FIELD.cell(facts, Fact::name)).isEqualTo("x");
		assertThat(ListColumn.HARD_FIELD.cell(ModelFacts.complete(), Fact::name)).isNull();
		assertThat(ListColumn.START.cell(facts, Fact::name)).isEqualTo(facts.startsOn());
		assertThat(ListColumn.OWNER.cell(facts, Fact::name)).isEqualTo("Chi bộ ấp 3");
	}

	@Test
	void a_printed_cell_joins_what_is_said_of_several_facts() {
		Map<Fact, String> words = new EnumMap<>(Fact.class);
		Arrays.stream(Fact.values()).forEach((fact) -> words.put(fact, ""));
		assertThat(ListColumn.Printed.PERIOD.cell(words)).isEmpty();
		words.putAll(Map.of(Fact.MODEL_KIND, "Mô hình", Fact.OWNER_KIND, "Tập thể", Fact.STARTS_ON, "01/3/2023",
				Fact.ENDS_ON, "30/11/2023", Fact.OWNER, "Chi bộ ấp 3", Fact.PHONE, "0912 345 678"));
		assertThat(ListColumn.Printed.KIND.cell(words)).isEqualTo("Mô hình, tập thể");
		assertThat(ListColumn.Printed.PERIOD.cell(words)).isEqualTo("01/3/2023 – 30/11/2023");
		assertThat(ListColumn.Printed.OWNER.cell(words)).isEqualTo("Chi bộ ấp 3; 0912 345 678");
	}

}
