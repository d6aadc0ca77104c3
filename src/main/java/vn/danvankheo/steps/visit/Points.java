package vn.danvankheo.steps.visit;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Points as people type and read them: 8,5 and 8.5 and ８.５ are one number. */
final class Points {

	private static final Pattern NUMBER = Pattern.compile("\\d{1,6}([.,]\\d{1,4})?");

	private Points() {
	}

	/** The number typed; empty when it is none, or below zero. */
	static Optional<BigDecimal> read(String typed) {
		String plain = Normalizer.normalize((typed != null) ? typed : "", Normalizer.Form.NFKC).strip();
		return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain.replace(',', '.')))
				: Optional.empty();
	}

	/** What is wrong with points typed for this criterion; empty when nothing is. */
	static Optional<String> problem(String typed, Criterion criterion) {
		Optional<BigDecimal> points = read(typed);
		if (points.isEmpty()) {
			return Optional
				.of("Nhập điểm từ 0 đến %s, ví dụ %s".formatted(criterion.maximumInWords(), criterion.stepInWords()));
		}
		if (points.get().compareTo(criterion.maximum()) > 0) {
			return Optional.of("Tiêu chí này tối đa %s điểm".formatted(criterion.maximumInWords()));
		}
		if (points.get().remainder(criterion.step()).signum() != 0) {
			return Optional.of("Chấm theo bước %s điểm".formatted(criterion.stepInWords()));
		}
		return Optional.empty();
	}

	/** As people write it: 8,5; empty for null. */
	static String words(BigDecimal points) {
		return (points != null) ? points.stripTrailingZeros().toPlainString().replace('.', ',') : "";
	}

}
