package vn.danvankheo.steps.visit;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.danvankheo.steps.inspection.Purpose;
import vn.danvankheo.year.emulation.OwnerKind;

import static org.assertj.core.api.Assertions.assertThat;

/** A criteria set as it is typed. */
class CriteriaFormTests {

	private final Map<String, String> typed = new LinkedHashMap<>();

	@Test
	void reads_the_lines_in_the_order_numbered_and_leaves_empty_ones_out() {
		line(1, "Bền vững", "2");
		line(2, "", "1");
		line(3, "Sáng tạo", "1");
		CriteriaContent content = CriteriaForm.sent(this.typed).read().value();
		assertThat(content.points()).isFalse();
		assertThat(content.criteria()).extracting(Criterion::position, Criterion::text)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(1, "Sáng tạo"),
					org.assertj.core.groups.Tuple.tuple(2, "Bền vững"));
	}

	@Test
	void adds_the_points_up_and_takes_a_threshold_up_to_the_total() {
		points(1, "Bền vững", "10", "0,5");
		points(2, "Sáng tạo", "15", "1");
		this.typed.put("threshold", "17,5");
		CriteriaContent content = CriteriaForm.sent(this.typed).read().value();
		assertThat(content.totalInWords()).isEqualTo("25");
		assertThat(content.threshold()).isEqualByComparingTo(new BigDecimal("17.5"));
		this.typed.put("threshold", "25,5");
		assertThat(CriteriaForm.sent(this.typed).read().errors()).containsEntry("threshold",
				"Nhập số từ 0 đến tổng điểm tối đa (25)");
	}

	@Test
	void says_what_is_wrong_with_points() {
		points(1, "Bền vững", "", "");
		points(2, "Sáng tạo", "10", "0,3");
		points(3, "Lan tỏa", "1e5", "-1");
		assertThat(CriteriaForm.sent(this.typed).read().errors())
			.containsEntry("maximum-1", "Nhập điểm tối đa, ví dụ 10")
			.containsEntry("step-1", "Nhập bước điểm, ví dụ 0,5")
			.containsEntry("step-2", "Điểm tối đa phải chia hết cho bước điểm")
			.containsKeys("maximum-3", "step-3");
	}

	@Test
	void asks_for_at_least_one_criterion() {
		line(1, " ", "1");
		assertThat(CriteriaForm.sent(this.typed).read().errors()).containsEntry("text-1", "Nhập ít nhất một tiêu chí");
	}

	@Test
	void every_purpose_and_owner_has_a_sample_that_reads_as_it_stands() {
		CriteriaStarters starters = new CriteriaStarters();
		for (Purpose purpose : Purpose.values()) {
			for (OwnerKind owner : OwnerKind.values()) {
				CriteriaContent sample = starters.of(purpose, owner);
				assertThat(sample.criteria()).as("%s %s", purpose, owner).hasSizeGreaterThanOrEqualTo(4);
				CriteriaContent read = CriteriaForm.sent(CriteriaForm.of(sample).typed()).read().value();
				assertThat(read.asksTheSame(sample)).isTrue();
			}
		}
	}

	private void line(int line, String text, String order) {
		this.typed.putIfAbsent("mode", "PASS_FAIL");
		this.typed.put("text-" + line, text);
		this.typed.put("order-" + line, order);
	}

	private void points(int line, String text, String maximum, String step) {
		this.typed.put("mode", "POINTS");
		line(line, text, String.valueOf(line));
		this.typed.put("maximum-" + line, maximum);
		this.typed.put("step-" + line, step);
	}

}
