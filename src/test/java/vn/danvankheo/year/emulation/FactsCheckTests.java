package vn.danvankheo.year.emulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danvankheo.year.campaign.FieldId;

import static org.assertj.core.api.Assertions.assertThat;

/** What is wrong with facts, to be saved and to be sent. */
class FactsCheckTests {

	private static final FieldId FIELD = FieldId.next();

	private final FactsCheck check = new FactsCheck(Set.of(FIELD));

	private final Fact.Stated complete = Fact.Stated.of(ModelFacts.complete().with(Fact.FIELD, FIELD));

	private List<String> problems(Fact.Stated stated, FactsCheck.Strictness strictness) {
		return this.check.problems(stated, strictness)
			.stream()
			.map((problem) -> problem.fact() + " " + problem.code() + " " + problem.arguments())
			.toList();
	}

	private List<String> draft(Fact fact, Object value) {
		return problems(this.complete.with(fact, value), FactsCheck.Strictness.DRAFT);
	}

	@Test
	void what_is_complete_may_be_sent() {
		assertThat(problems(this.complete, FactsCheck.Strictness.SEND)).isEmpty();
	}

	@Test
	void a_draft_needs_its_name_and_nothing_else() {
		assertThat(problems(Fact.Stated.nothing(), FactsCheck.Strictness.DRAFT))
			.containsExactly("NAME required.NAME []");
	}

	@Test
	void sending_needs_the_facts_of_the_plan_in_the_order_of_the_forms() {
		assertThat(problems(Fact.Stated.nothing(), FactsCheck.Strictness.SEND)).containsExactly("NAME required.NAME []",
				"FIELD required.FIELD []", "ADDRESS required.ADDRESS []", "STARTS_ON required.STARTS_ON []",
				"ENDS_ON required.ENDS_ON []", "CONTENT required.CONTENT []", "OWNER required.OWNER []");
	}

	@Test
	void a_text_that_nobody_kept_is_empty() {
		assertThat(Facts.empty().with(Fact.NOTE, null).with(Fact.PHONE, null)).isEqualTo(Facts.empty());
	}

	@Test
	void blanks_are_no_name() {
		assertThat(draft(Fact.NAME, " \t ")).containsExactly("NAME required.NAME []");
	}

	@ParameterizedTest
	@CsvSource({ "NAME,300", "ADDRESS,500", "OWNER,200", "PERSON_IN_CHARGE,200", "NOTE,1000", "CONTENT,20000",
			"SITUATION,20000" })
	void a_text_is_as_long_as_there_is_room(Fact fact, int longest) {
		assertThat(draft(fact, "đ".repeat(longest))).isEmpty();
		assertThat(draft(fact, "đ".repeat(longest + 1))).containsExactly(fact + " tooLong [" + longest + "]");
	}

	@Test
	void a_day_before_the_movement_or_of_another_century_is_not_believed() {
		assertThat(draft(Fact.STARTS_ON, LocalDate.of(2009, 1, 1))).isEmpty();
		assertThat(draft(Fact.STARTS_ON, LocalDate.of(2008, 12, 31))).containsExactly("STARTS_ON unbelievableDay []");
		assertThat(draft(Fact.ENDS_ON, LocalDate.of(2100, 12, 31))).isEmpty();
		assertThat(draft(Fact.ENDS_ON, LocalDate.of(2101, 1, 1))).containsExactly("ENDS_ON unbelievableDay []");
	}

	@Test
	void it_may_end_on_the_day_it_begins_but_not_before() {
		LocalDate start = this.complete.facts().startsOn();
		assertThat(draft(Fact.ENDS_ON, start)).isEmpty();
		assertThat(draft(Fact.ENDS_ON, start.minusDays(1))).containsExactly("ENDS_ON endsBeforeItStarts []");
		assertThat(draft(Fact.STARTS_ON, null)).isEmpty();
	}

	@Test
	void a_field_is_one_of_the_campaigns() {
		assertThat(draft(Fact.FIELD, FieldId.next())).containsExactly("FIELD field.unknown []");
		assertThat(draft(Fact.FIELD, null)).isEmpty();
	}

	@Test
	void a_telephone_may_be_missing_but_not_wrong() {
		assertThat(draft(Fact.PHONE, "")).isEmpty();
		assertThat(draft(Fact.PHONE, "+84 912 345 678")).isEmpty();
		assertThat(draft(Fact.PHONE, "09123")).containsExactly("PHONE phone []");
	}

}
