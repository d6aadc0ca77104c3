package vn.danvankheo.steps.adjustment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.PlainText;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.steps.implementation.Quantity;
import vn.danvankheo.steps.implementation.TargetProgress;
import vn.danvankheo.year.emulation.Facts;

/** A change as it was typed. */
public record ChangeForm(ChangeKind kind, String endsOn, String owner, String personInCharge, String content,
		String target, String goal, String dueOn, String reason) {

	private static final BigDecimal MOST = new BigDecimal("9999999999999");

	/** A fresh form of this kind, which begins from what stands. */
	static ChangeForm of(ChangeKind kind, Facts facts) {
		return new ChangeForm(kind, "", facts.owner(), facts.personInCharge(), facts.content(), "", "", "", "");
	}

	/** What it asks for, checked against what stands. */
	Checked<AskedChange> read(Facts facts, List<TargetProgress> targets, LocalDate today) {
		FormErrors errors = new FormErrors();
		errors.unless(this.kind != null, "kind", "Chọn việc cần điều chỉnh");
		AskedChange asked = (this.kind == null) ? null : errors.take(asked(facts, targets, today));
		errors.text("reason", plain(this.reason), 2000, "Ghi lý do điều chỉnh");
		return errors.or(() -> asked);
	}

	private Checked<AskedChange> asked(Facts facts, List<TargetProgress> targets, LocalDate today) {
		return switch (this.kind) {
			case EXTEND -> extension(facts, today);
			case OWNER -> owner(facts);
			case CONTENT -> content(facts);
			case TARGET -> target(targets);
			case STOP -> new FormErrors().or(() -> asked(Wanted.nothing(), "Đang thực hiện", "Dừng thực hiện"));
		};
	}

	/** Later than it ends now, not over yet, and within the next year. */
	private Checked<AskedChange> extension(Facts facts, LocalDate today) {
		FormErrors errors = new FormErrors();
		LocalDate day = errors.day("endsOn", this.endsOn, "Ghi ngày kết thúc mới");
		LocalDate latest = LocalDate.of(today.getYear() + 1, 12, 31);
		errors.unless(day == null || facts.endsOn() == null || day.isAfter(facts.endsOn()), "endsOn",
				"Gia hạn thì ngày kết thúc mới phải sau ngày " + VietnameseDate.format(facts.endsOn()));
		errors.unless(day == null || !day.isBefore(today), "endsOn", "Ngày này đã qua");
		errors.unless(day == null || !day.isAfter(latest), "endsOn",
				"Gia hạn muộn nhất đến ngày " + VietnameseDate.format(latest));
		return errors.or(() -> asked(Wanted.extension(day), "Kết thúc ngày " + VietnameseDate.format(facts.endsOn()),
				"Kết thúc ngày " + VietnameseDate.format(day)));
	}

	private Checked<AskedChange> owner(Facts facts) {
		FormErrors errors = new FormErrors();
		String name = errors.text("owner", PlainText.line(this.owner), 200, "Ghi chủ mô hình mới");
		String person = errors.text("personInCharge", PlainText.line(this.personInCharge), 200, null);
		errors.unless(!name.equals(facts.owner()) || !person.equals(facts.personInCharge()), "owner",
				"Chưa đổi gì so với hiện nay");
		return errors
			.or(() -> asked(Wanted.owner(name, person), who(facts.owner(), facts.personInCharge()), who(name, person)));
	}

	private static String who(String owner, String person) {
		return "Chủ mô hình: " + owner + (person.isEmpty() ? "" : "; người phụ trách: " + person);
	}

	private Checked<AskedChange> content(Facts facts) {
		FormErrors errors = new FormErrors();
		String text = errors.text("content", plain(this.content), 20_000, "Ghi nội dung mới");
		errors.unless(!text.equals(facts.content()), "content", "Chưa đổi gì so với nội dung hiện nay");
		return errors.or(() -> asked(Wanted.content(text), facts.content(), text));
	}

	private Checked<AskedChange> target(List<TargetProgress> targets) {
		FormErrors errors = new FormErrors();
		Optional<TargetProgress> chosen = targets.stream()
			.filter((one) -> one.id().toString().equals(this.target))
			.findFirst();
		errors.unless(chosen.isPresent(), "target", "Chọn chỉ tiêu cần đổi");
		Optional<BigDecimal> read = Quantity.read(this.goal)
			.filter((one) -> one.signum() > 0 && one.compareTo(MOST) <= 0);
		errors.unless(read.isPresent(), "goal", "Ghi con số mới, lớn hơn 0");
		LocalDate day = errors.day("dueOn", this.dueOn, null);
		boolean same = chosen.isPresent() && read.isPresent() && same(chosen.get(), read.get(), day);
		errors.unless(!same, "goal", "Chưa đổi gì so với hiện nay");
		return errors.or(() -> target(chosen.get(), read.get(), day));
	}

	private static boolean same(TargetProgress stands, BigDecimal goal, LocalDate day) {
		return goal.compareTo(stands.goal()) == 0 && (day == null || Objects.equals(day, stands.dueOn()));
	}

	private AskedChange target(TargetProgress stands, BigDecimal goal, LocalDate day) {
		LocalDate due = (day != null) ? day : stands.dueOn();
		return asked(Wanted.target(stands.id(), goal, due), words(stands, stands.goal(), stands.dueOn()),
				words(stands, goal, due));
	}

	private static String words(TargetProgress target, BigDecimal goal, LocalDate due) {
		return target.name() + ": " + Quantity.words(goal) + " " + target.measure()
				+ ((due != null) ? ", đến " + VietnameseDate.format(due) : "");
	}

	private AskedChange asked(Wanted wanted, String was, String becomes) {
		return new AskedChange(this.kind, wanted, was, becomes, plain(this.reason));
	}

	private static String plain(String text) {
		return PlainText.lines(text);
	}

}
