package vn.danvankheo.steps.listimport;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ListRowJsonTests {

	@Test
	void a_row_comes_back_as_it_was_kept() {
		ListRowJson json = new ListRowJson();
		assertThat(ListFixture.real("danh-sach-co-loi.xlsx").rows()).allSatisfy(
				(row) -> assertThat(json.convertToEntityAttribute(json.convertToDatabaseColumn(row))).isEqualTo(row));
	}

}
