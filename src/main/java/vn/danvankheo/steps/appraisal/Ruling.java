package vn.danvankheo.steps.appraisal;

import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.danvankheo.year.emulation.ParticipationId;

/**
 * What a verdict says.
 *
 * @param reason why; null only for «đề nghị giao»
 * @param mergeInto the model it is to be part of; null for all but «gộp»
 * @param answerBy until when the unit is asked to complete it; null for all but «trả lại»
 */
@Embeddable
public record Ruling(@Enumerated(EnumType.STRING) VerdictKind kind, String reason,
		@AttributeOverride(name = "participationId",
				column = @Column(name = "merge_into_id")) ParticipationId mergeInto,
		LocalDate answerBy) {

	/** «Đề nghị giao», without more words. */
	public static Ruling select() {
		return new Ruling(VerdictKind.SELECT, null, null, null);
	}

	/** «Không đưa vào», for this reason. */
	public static Ruling decline(String reason) {
		return new Ruling(VerdictKind.DECLINE, reason, null, null);
	}

	/** «Trả lại bổ sung», for this reason, to be answered by the day. */
	public static Ruling giveBack(String reason, LocalDate answerBy) {
		return new Ruling(VerdictKind.RETURN, reason, null, answerBy);
	}

	/** «Gộp» with this model, for this reason. */
	public static Ruling merge(String reason, ParticipationId into) {
		return new Ruling(VerdictKind.MERGE, reason, into, null);
	}

}
