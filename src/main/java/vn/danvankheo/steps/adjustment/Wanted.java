package vn.danvankheo.steps.adjustment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * What a change asks for; of each kind only what it changes is there.
 *
 * @param endsOn the new last day
 * @param owner the new owner
 * @param personInCharge who is in charge then; may stay empty
 * @param content the new content
 * @param targetId the target that changes
 * @param goal how much it asks for then
 * @param dueOn by when then; may be null
 */
@Embeddable
public record Wanted(LocalDate endsOn, String owner, String personInCharge, String content, UUID targetId,
		BigDecimal goal, LocalDate dueOn) {

	public static Wanted extension(LocalDate endsOn) {
		return new Wanted(endsOn, null, null, null, null, null, null);
	}

	public static Wanted owner(String owner, String personInCharge) {
		return new Wanted(null, owner, personInCharge, null, null, null, null);
	}

	public static Wanted content(String content) {
		return new Wanted(null, null, null, content, null, null, null);
	}

	public static Wanted target(UUID target, BigDecimal goal, LocalDate dueOn) {
		return new Wanted(null, null, null, null, target, goal, dueOn);
	}

	/** Of a stop: nothing. */
	public static Wanted nothing() {
		return new Wanted(null, null, null, null, null, null, null);
	}

}
