package vn.danvankheo.steps.registration;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.year.emulation.Fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SectionTests {

	@Test
	void every_fact_is_written_on_exactly_one_page() {
		List<Fact> facts = Arrays.stream(Section.values()).flatMap((section) -> section.facts().stream()).toList();
		assertThat(facts).containsExactlyInAnyOrder(Fact.values());
		for (Fact fact : Fact.values()) {
			assertThat(Section.of(fact).facts()).contains(fact);
		}
	}

	@Test
	void a_section_is_found_by_its_path_and_there_is_no_other() {
		for (Section section : Section.values()) {
			assertThat(Section.at(section.path())).isEqualTo(section);
		}
		assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> Section.at("owners"));
	}

	@Test
	void the_pages_follow_one_another_and_only_the_survey_may_stay_empty() {
		assertThat(Section.GENERAL.following()).isEqualTo(Section.PLACE_AND_TIME);
		assertThat(Section.SURVEY.following()).isNull();
		assertThat(Arrays.stream(Section.values()).filter((section) -> !section.required()))
			.containsExactly(Section.SURVEY);
	}

}
