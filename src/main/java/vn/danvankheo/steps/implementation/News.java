package vn.danvankheo.steps.implementation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What is heard of a model that is being built. Three kinds of silence are kept apart:
 * too early to ask, said that nothing happened, and said nothing.
 *
 * @param kind which of them
 * @param days how long nothing was said
 */
public record News(Kind kind, int days) {

	/** After so many days without a word a model is silent. */
	public static final int PATIENCE = 60;

	/** Its words are the message «buildingNews.…». */
	public enum Kind {

		/** Something happened. */
		HEARD,
		/** «Không có gì mới»: its unit says that nothing happened. */
		NOTHING_NEW,
		/** Nobody wrote yet, and it was not assigned long ago. */
		NOT_DUE,
		/** «Không có tin»: nobody has written for too long. */
		SILENT,
		/** It is not built any more. */
		OVER;

		public String tone() {
			return switch (this) {
				case HEARD -> "done";
				case NOTHING_NEW -> "calm";
				case SILENT -> "late";
				case NOT_DUE, OVER -> "";
			};
		}

	}

	/**
	 * How it stands with a model today; after its last day, or its year, nobody waits for
	 * a word any more.
	 */
	public static News of(LoggedModel model, LocalDate today) {
		return switch (model.stage()) {
			case ASSIGNED, IN_PROGRESS -> of(model.assignedOn(), model.lastWordOn(), model.lastNewsOn(),
					model.awaitedUntil().isBefore(today) ? model.awaitedUntil() : today);
			default -> new News(Kind.OVER, 0);
		};
	}

	/**
	 * The same by its days; the last two are null where nothing was said. Nobody is
	 * waited for before the assignment, whatever was said of a day before it.
	 */
	static News of(LocalDate assignedOn, LocalDate lastWordOn, LocalDate lastNewsOn, LocalDate today) {
		LocalDate since = (lastWordOn != null && lastWordOn.isAfter(assignedOn)) ? lastWordOn : assignedOn;
		int days = (int) Math.max(0, ChronoUnit.DAYS.between(since, today));
		if (days >= PATIENCE) {
			return new News(Kind.SILENT, days);
		}
		if (!lately(lastWordOn, today)) {
			return new News(Kind.NOT_DUE, days);
		}
		return new News(lately(lastNewsOn, today) ? Kind.HEARD : Kind.NOTHING_NEW, days);
	}

	private static boolean lately(LocalDate day, LocalDate today) {
		return day != null && ChronoUnit.DAYS.between(day, today) < PATIENCE;
	}

	public boolean silent() {
		return this.kind == Kind.SILENT;
	}

	/** The message that names it. */
	public String messageKey() {
		return "buildingNews." + this.kind;
	}

}
