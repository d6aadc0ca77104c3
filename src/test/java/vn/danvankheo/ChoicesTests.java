package vn.danvankheo;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChoicesTests {

	@ParameterizedTest
	@ValueSource(strings = { "${a ? b : c ? d : e}", "${a ? b : (c ? d : e)}", "${a} ? 'x' : (${b} ? 'y' : 'z')",
			"${a} ? |x| : #{${'key.' + (b ? 'c' : d)}}", "~{form :: text('x', ${a != null ? a : (b ? c : d)}, ${e})}",
			"data-id=${id},data-state=${a ? 'A' : b() ? 'B' : 'C'}" })
	void a_choice_in_a_choice_is_found(String expression) {
		assertThat(Choices.nested(expression)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "${a ? b : c}", "${a != null ? a : b ?: c}", "${a?.b()?.c() ? d : e}",
			"${(a ? b : '') + (c ? d : '')}", "x=${a} ? 'x',y=${b} ? 'y'",
			"~{form :: text(${a ? b : c}, ${d ? e : f})}", "|${a ? b : c} · ${d ? e : f}|", "${a ? 'Chưa? Rồi?' : b}",
			"${a ? 0 : list.?[b == 0].size()}" })
	void choices_beside_each_other_are_not(String expression) {
		assertThat(Choices.nested(expression)).isFalse();
	}

}
