package vn.danvankheo.steps.implementation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.PlainText;

/** Reads what was typed of a plan; what cannot be read is said and left out. */
final class PlanReading {

	private static final BigDecimal MOST = new BigDecimal("9999999999999");

	private final Map<String, String> texts;

	private final FormErrors errors = new FormErrors();

	PlanReading(Map<String, String> texts) {
		this.texts = texts;
	}

	/** What is wrong, known once it was read. */
	FormErrors errors() {
		return this.errors;
	}

	PlanContent content() {
		List<TargetLine> targets = new ArrayList<>();
		List<PlanMilestone> milestones = new ArrayList<>();
		String solutions = text("solutions", 20_000);
		for (int row = 0; row < PlanPart.ROWS; row++) {
			targets.add(target(row));
		}
		for (int row = 0; row < PlanPart.ROWS; row++) {
			String name = "milestone-" + row + "-";
			milestones.add(new PlanMilestone(row, line(name + "name", 300), day(name + "due")));
		}
		PlanWords words = new PlanWords(solutions, text("support", 5000), text("lead", 1000), text("partners", 2000),
				text("participants", 2000), text("directing", 2000), money("publicFunds"), money("raisedFunds"),
				this.errors.number("workDays", typed("workDays"), 0, 999_999, null), text("inKind", 2000));
		targets.removeIf(TargetLine::empty);
		milestones.removeIf((mark) -> mark.name().isEmpty() && mark.dueOn() == null);
		return new PlanContent(words, targets, milestones);
	}

	private TargetLine target(int row) {
		String name = "target-" + row + "-";
		BigDecimal goal = quantity(name + "goal").filter((one) -> positive(name + "goal", one)).orElse(null);
		return new TargetLine(row, line(name + "name", 300), line(name + "measure", 50), goal, day(name + "due"));
	}

	private boolean positive(String field, BigDecimal goal) {
		this.errors.unless(goal.signum() > 0, field, "Con số cần đạt phải lớn hơn 0");
		return goal.signum() > 0;
	}

	private Optional<BigDecimal> quantity(String field) {
		if (typed(field).isBlank()) {
			return Optional.empty();
		}
		Optional<BigDecimal> read = Quantity.read(typed(field)).filter((one) -> one.compareTo(MOST) <= 0);
		this.errors.unless(read.isPresent(), field, "Nhập một số, ví dụ 300 hoặc 1,5");
		return read;
	}

	/** Tens of millions are typed with or without points; nobody pays half a đồng. */
	private Long money(String field) {
		Optional<BigDecimal> read = quantity(field);
		boolean whole = read.map((sum) -> sum.stripTrailingZeros().scale() <= 0).orElse(true);
		this.errors.unless(whole, field, "Nhập số tiền bằng đồng, ví dụ 50.000.000");
		return whole ? read.map(BigDecimal::longValue).orElse(null) : null;
	}

	private LocalDate day(String field) {
		return this.errors.day(field, typed(field), null);
	}

	private String line(String field, int longest) {
		return this.errors.text(field, PlainText.line(typed(field)), longest, null);
	}

	private String text(String field, int longest) {
		return this.errors.text(field, PlainText.lines(typed(field)), longest, null);
	}

	private String typed(String field) {
		return this.texts.getOrDefault(field, "");
	}

}
