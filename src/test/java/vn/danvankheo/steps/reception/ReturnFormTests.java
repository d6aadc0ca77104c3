package vn.danvankheo.steps.reception;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.danvankheo.year.emulation.Fact;

import static org.assertj.core.api.Assertions.assertThat;

/** What is wrong with a return before it is sent. */
class ReturnFormTests {

	private static final java.time.LocalDate TODAY = java.time.LocalDate.of(2023, 3, 20);

	@Test
	void a_return_without_remarks_or_day_is_told_both() {
		assertThat(ReturnForm.of(Map.of("remark-NAME", "  ")).errors(TODAY)).containsOnlyKeys("remark-NAME",
				"answerBy");
	}

	@Test
	void a_day_is_typed_as_people_type_it_and_lies_ahead() {
		assertThat(form("20/3/2023").errors(TODAY)).isEmpty();
		assertThat(form("25/03/2023").order().answerBy()).isEqualTo("2023-03-25");
		for (String wrong : new String[] { "19/3/2023", "31/02/2023", "mai", "", "20/3/2099" }) {
			assertThat(form(wrong).errors(TODAY)).as(wrong).containsOnlyKeys("answerBy");
		}
	}

	@Test
	void remarks_are_tied_to_facts_and_nothing_else() {
		ReturnForm form = ReturnForm.of(Map.of("remark-ADDRESS", "Ghi rõ số nhà", "remark-STAGE", "x", "stage",
				"RECEIVED", "answerBy", "25/3/2023"));
		assertThat(form.order().remarks()).isEqualTo(Map.of(Fact.ADDRESS, "Ghi rõ số nhà"));
		assertThat(ReturnForm.of(Map.of("remark-NAME", "a".repeat(2001), "answerBy", "25/3/2023")).errors(TODAY))
			.containsOnlyKeys("remark-NAME");
	}

	@Test
	void at_first_an_earlier_remark_stands_where_it_was() {
		ReturnPage page = new ReturnPage(null, null, List.of(new ReturnPage.Line(Fact.NAME, "Tên", "Đường hoa", null),
				new ReturnPage.Line(Fact.ADDRESS, "Địa chỉ", "Ấp 3", "Ghi rõ số nhà")), null, "25/3/2023");
		assertThat(page.untouched()).isEqualTo(new ReturnForm(Map.of("ADDRESS", "Ghi rõ số nhà"), "25/3/2023"));
	}

	private static ReturnForm form(String day) {
		return ReturnForm.of(Map.of("remark-NAME", "Ngắn hơn", "answerBy", day));
	}

}
