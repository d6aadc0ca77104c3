package vn.danvankheo.steps.visit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;

/**
 * A criteria set as it is typed. Lines without a text are left out; the order is the
 * numbers typed beside the lines.
 */
public record CriteriaForm(Map<String, String> typed, int lines) {

	/** The most criteria of a set. */
	static final int MOST = 40;

	private static final BigDecimal LARGEST = new BigDecimal(1000);

	/** What was sent; asking for more lines makes room for three. */
	static CriteriaForm sent(Map<String, String> typed) {
		int shown = 0;
		while (shown < MOST && typed.containsKey("text-" + (shown + 1))) {
			shown++;
		}
		return new CriteriaForm(typed, typed.containsKey("more") ? Math.min(shown + 3, MOST) : shown);
	}

	/** What stands saved, with room for two more. */
	static CriteriaForm of(CriteriaContent content) {
		Map<String, String> typed = new LinkedHashMap<>();
		typed.put("mode", content.mode().name());
		typed.put("threshold", content.thresholdInWords());
		content.criteria().forEach((criterion) -> {
			typed.put("order-" + criterion.position(), String.valueOf(criterion.position()));
			typed.put("text-" + criterion.position(), criterion.text());
			typed.put("guidance-" + criterion.position(), criterion.guidance());
			typed.put("evidence-" + criterion.position(), criterion.evidence());
			typed.put("maximum-" + criterion.position(), criterion.maximumInWords());
			typed.put("step-" + criterion.position(), criterion.stepInWords());
		});
		return new CriteriaForm(typed, Math.min(content.criteria().size() + 2, MOST));
	}

	public String value(String field) {
		return this.typed.getOrDefault(field, "");
	}

	/** The number that a line has on the page: as typed, else its place. */
	public String order(int line) {
		return value("order-" + line).isBlank() ? String.valueOf(line) : value("order-" + line);
	}

	public boolean points() {
		return CriteriaMode.POINTS.name().equals(value("mode"));
	}

	/** What it asks. */
	public Checked<CriteriaContent> read() {
		FormErrors errors = new FormErrors();
		List<Line> read = IntStream.rangeClosed(1, this.lines)
			.filter((line) -> !value("text-" + line).isBlank())
			.mapToObj((line) -> errors.take(line(line)))
			.filter(Objects::nonNull)
			.sorted(Comparator.comparing(Line::order))
			.toList();
		errors.unless(!read.isEmpty() || !errors.none(), "text-1", "Nhập ít nhất một tiêu chí");
		List<Criterion> criteria = new ArrayList<>();
		read.forEach((each) -> criteria.add(new Criterion(criteria.size() + 1, each.text(), each.guidance(),
				each.evidence(), each.maximum(), each.step())));
		CriteriaMode mode = points() ? CriteriaMode.POINTS : CriteriaMode.PASS_FAIL;
		CriteriaContent content = new CriteriaContent(mode, null, false, criteria);
		BigDecimal threshold = (points() && errors.none()) ? errors.take(threshold(content.total())) : null;
		return errors.or(() -> new CriteriaContent(mode, threshold, false, criteria));
	}

	private Checked<Line> line(int line) {
		FormErrors errors = new FormErrors();
		String text = errors.text("text-" + line, value("text-" + line), 500, null);
		String guidance = errors.text("guidance-" + line, value("guidance-" + line), 1000, null);
		String evidence = errors.text("evidence-" + line, value("evidence-" + line), 500, null);
		Integer order = errors.number("order-" + line, order(line), 1, 999, null);
		BigDecimal maximum = points() ? errors.take(number("maximum-" + line, "Nhập điểm tối đa, ví dụ 10")) : null;
		BigDecimal step = points() ? errors.take(number("step-" + line, "Nhập bước điểm, ví dụ 0,5")) : null;
		if (maximum != null && step != null && maximum.remainder(step).signum() != 0) {
			errors.add("step-" + line, "Điểm tối đa phải chia hết cho bước điểm");
		}
		return errors.or(() -> new Line(order, text, guidance, evidence, maximum, step));
	}

	private Checked<BigDecimal> number(String field, String missing) {
		FormErrors errors = new FormErrors();
		errors.unless(!value(field).isBlank(), field, missing);
		Optional<BigDecimal> read = Points.read(value(field))
			.map(BigDecimal::stripTrailingZeros)
			.filter((number) -> number.signum() > 0 && number.compareTo(LARGEST) <= 0 && number.scale() <= 2);
		errors.unless(read.isPresent(), field, "Nhập số lớn hơn 0, đến 1000, nhiều nhất hai số lẻ, ví dụ 0,5");
		return errors.or(read::get);
	}

	/** The least sum that passes; null when none is asked for. */
	private Checked<BigDecimal> threshold(BigDecimal total) {
		FormErrors errors = new FormErrors();
		String text = value("threshold").strip();
		Optional<BigDecimal> read = Points.read(text)
			.filter((number) -> number.compareTo(total) <= 0 && number.stripTrailingZeros().scale() <= 2);
		errors.unless(text.isEmpty() || read.isPresent(), "threshold",
				"Nhập số từ 0 đến tổng điểm tối đa (%s)".formatted(Points.words(total)));
		return errors.or(() -> read.orElse(null));
	}

	private record Line(int order, String text, String guidance, String evidence, BigDecimal maximum, BigDecimal step) {
	}

}
