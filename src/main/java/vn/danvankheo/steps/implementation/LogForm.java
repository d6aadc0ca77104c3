package vn.danvankheo.steps.implementation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.util.MultiValueMap;

import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.FormValue;
import vn.danvankheo.ground.web.PlainText;
import vn.danvankheo.ground.web.VietnameseDate;

/**
 * A line of the log as it was typed.
 *
 * @param moment what its photos show
 * @param figures what was typed of targets, by target
 */
record LogForm(Long version, String day, String text, boolean nothingNew, PhotoMoment moment,
		Map<UUID, String> figures) {

	/** What a line without anything is told. */
	static final String NOTHING_SAID = "Ghi một câu, một số liệu hoặc thêm một ảnh";

	private static final int LONGEST = 2000;

	private static final BigDecimal MOST = new BigDecimal("9999999999999");

	/** A new line of this day. */
	static LogForm of(LocalDate today) {
		return new LogForm(null, VietnameseDate.format(today), "", false, PhotoMoment.DURING, Map.of());
	}

	/** A line that is corrected. */
	static LogForm of(LogEntry entry) {
		Map<UUID, String> figures = new LinkedHashMap<>();
		LogContent content = entry.content();
		content.figures().forEach((target, reached) -> figures.put(target, Quantity.words(reached)));
		return new LogForm(entry.version(), VietnameseDate.format(content.day()), content.text(), content.nothingNew(),
				PhotoMoment.DURING, figures);
	}

	/** What was sent; of targets only those that the model has. */
	static LogForm sent(MultiValueMap<String, String> fields, List<TargetProgress> targets) {
		Map<UUID, String> figures = new LinkedHashMap<>();
		targets.forEach((target) -> figures.put(target.id(), text(fields, name(target.id()))));
		PhotoMoment moment = FormValue.constant(PhotoMoment.class, text(fields, "moment")).orElse(PhotoMoment.DURING);
		return new LogForm(FormValue.versionOrNull(fields.getFirst("version")), text(fields, "day"),
				text(fields, "text"), Boolean.parseBoolean(text(fields, "nothingNew")), moment, figures);
	}

	private static String text(MultiValueMap<String, String> fields, String name) {
		return Optional.ofNullable(fields.getFirst(name)).orElse("");
	}

	/** The name of the input for a target. */
	static String name(UUID target) {
		return "figure-" + target;
	}

	public String figure(UUID target) {
		return this.figures.getOrDefault(target, "");
	}

	/**
	 * What it says, checked.
	 * @param photos how many photos come with it
	 */
	Checked<LogContent> read(int photos) {
		FormErrors errors = new FormErrors();
		LocalDate typed = errors.day("day", this.day, "Ghi ngày của việc này");
		String plain = errors.text("text", PlainText.lines(this.text), LONGEST,
				this.nothingNew ? "Ghi vì sao chưa có gì mới, việc gì đang chờ" : null);
		Map<UUID, BigDecimal> reached = new LinkedHashMap<>();
		this.figures.forEach((target, said) -> {
			Optional<BigDecimal> one = Quantity.read(said).filter((figure) -> figure.compareTo(MOST) <= 0);
			errors.unless(said.isBlank() || one.isPresent(), name(target), "Nhập một số, ví dụ 120 hoặc 1,5");
			one.ifPresent((figure) -> reached.put(target, figure));
		});
		errors.unless(!this.nothingNew || (reached.isEmpty() && photos == 0), "nothingNew",
				"Có số liệu hoặc ảnh mới thì không chọn «Không có gì mới»");
		errors.unless(!plain.isEmpty() || !reached.isEmpty() || photos > 0, "text", NOTHING_SAID);
		return errors.or(() -> new LogContent(typed, this.nothingNew, plain, reached));
	}

}
