package vn.danvankheo.ground.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Somebody else saved the record since it was read: nothing is overwritten, and the page
 * answers 409. It is what the database would find at the end, said at the beginning.
 */
public class Stale extends OptimisticLockingFailureException implements ReasonedProblem {

	private final String changedBy;

	/** Where it is not known who saved it. */
	public Stale() {
		this(null);
	}

	Stale(String changedBy) {
		super("stale");
		this.changedBy = changedBy;
	}

	/** Goes on when the version that was read is the one that is saved. */
	public static void unless(Object read, Object saved) {
		unless(read, saved, () -> new Stale());
	}

	/** The same, naming who saved the other version. */
	public static void unless(Object read, Object saved, String changedBy) {
		unless(read, saved, () -> new Stale(changedBy));
	}

	/** The same, setting both texts side by side. */
	public static void unless(Object read, Object saved, Supplier<? extends Stale> stale) {
		if (!Objects.equals(read, saved)) {
			throw stale.get();
		}
	}

	/** Who saved it; null when that is not known. */
	String changedBy() {
		return this.changedBy;
	}

	@Override
	public int status() {
		return 409;
	}

	@Override
	public String messageKey() {
		return (this.changedBy != null) ? "refusal.web.changedMeanwhileBy" : "refusal.web.changedMeanwhile";
	}

	@Override
	public List<Object> arguments() {
		return (this.changedBy != null) ? List.of(this.changedBy) : List.of();
	}

}
