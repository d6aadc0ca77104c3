package vn.danvankheo.steps.appraisal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.FormValue;
import vn.danvankheo.ground.web.PlainText;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.emulation.ParticipationId;

/**
 * A proposal as it was filled in.
 *
 * @param kind the kind chosen; empty for none
 */
public record VerdictForm(String kind, String reason, String mergeInto, String answerBy) {

	private static final int LONGEST = 1000;

	private static final int USUAL_DAYS = 5;

	static VerdictForm of(Map<String, String> parameters) {
		return new VerdictForm(parameters.getOrDefault("kind", ""), PlainText.lines(parameters.get("reason")),
				parameters.getOrDefault("mergeInto", ""), parameters.getOrDefault("answerBy", "").strip());
	}

	/** What stands there now; a suggestion where nothing does. */
	static VerdictForm of(Verdict verdict, LocalDate today) {
		if (verdict == null) {
			return new VerdictForm("", "", "", VietnameseDate.format(today.plusDays(USUAL_DAYS)));
		}
		Ruling ruling = verdict.ruling();
		LocalDate day = (ruling.answerBy() != null) ? ruling.answerBy() : today.plusDays(USUAL_DAYS);
		return new VerdictForm(ruling.kind().name(), (ruling.reason() != null) ? ruling.reason() : "",
				(ruling.mergeInto() != null) ? ruling.mergeInto().toString() : "", VietnameseDate.format(day));
	}

	/** What is wrong, by field, in page order; empty when nothing is. */
	FormErrors errors(LocalDate today) {
		FormErrors errors = new FormErrors();
		VerdictKind chosen = chosen();
		if (chosen == null) {
			errors.add("kind", "Chọn một đề xuất");
			return errors;
		}
		if (chosen.needsReason() && this.reason.isBlank()) {
			errors.add("reason", "Ghi lý do; sau cuộc họp xét, đơn vị đọc được lý do này");
		}
		else if (this.reason.length() > LONGEST) {
			errors.add("reason", "Lý do dài tối đa 1.000 ký tự");
		}
		if (chosen == VerdictKind.MERGE && target() == null) {
			errors.add("mergeInto", "Chọn mô hình mà mô hình này gộp vào");
		}
		if (chosen == VerdictKind.RETURN) {
			LocalDate day = errors.day("answerBy", this.answerBy, "Nhập hạn bổ sung");
			errors.unless(day == null || !day.isBefore(today) && !day.isAfter(today.plusYears(1)), "answerBy",
					"Hạn bổ sung phải từ hôm nay trở đi, trong vòng một năm");
		}
		return errors;
	}

	/** The kind chosen; null for none. */
	VerdictKind chosen() {
		return Arrays.stream(VerdictKind.values())
			.filter((one) -> one.name().equals(this.kind))
			.findFirst()
			.orElse(null);
	}

	Ruling ruling() {
		return switch (chosen()) {
			case SELECT -> new Ruling(VerdictKind.SELECT, this.reason.isBlank() ? null : this.reason, null, null);
			case RETURN -> Ruling.giveBack(this.reason, VietnameseDate.parse(this.answerBy).orElse(null));
			case DECLINE -> Ruling.decline(this.reason);
			case MERGE -> Ruling.merge(this.reason, target());
		};
	}

	private ParticipationId target() {
		return FormValue.identity(this.mergeInto).map(ParticipationId::new).orElse(null);
	}

}
