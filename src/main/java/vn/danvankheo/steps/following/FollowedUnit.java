package vn.danvankheo.steps.following;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import vn.danvankheo.ground.web.PhoneNumber;
import vn.danvankheo.ground.web.PhoneNumbers;
import vn.danvankheo.year.obligation.OpenDuty;

/**
 * A unit as its area member follows it.
 *
 * @param duties all that it still owes, what is due first before the rest
 * @param matters what is open there, the most urgent first
 */
public record FollowedUnit(UnitLine line, List<OpenDuty> duties, List<Matter> matters, LocalDate today) {

	/** The one that needs its area member most before all others. */
	static final Comparator<FollowedUnit> BY_URGENCY = Comparator.<FollowedUnit, Integer>comparing(FollowedUnit::rank)
		.thenComparing(Comparator.comparing(FollowedUnit::weight).reversed())
		.thenComparing(Comparator.comparing(FollowedUnit::longest).reversed());

	public FollowedUnit {
		duties = List.copyOf(duties);
		matters = matters.stream()
			.sorted(Comparator.comparing(Matter::kind)
				.thenComparing(Comparator.comparingInt(Matter::days).reversed())
				.thenComparing(Matter::day, Comparator.nullsLast(Comparator.naturalOrder())))
			.toList();
	}

	private int rank() {
		return this.matters.isEmpty() ? MatterKind.values().length : this.matters.get(0).kind().ordinal();
	}

	private long weight() {
		return this.matters.stream().filter((matter) -> matter.kind() == this.matters.get(0).kind()).count();
	}

	private int longest() {
		return this.matters.stream().mapToInt(Matter::days).max().orElse(0);
	}

	/** Whether something of it presses. */
	public boolean pressing() {
		return this.matters.stream().anyMatch((matter) -> matter.kind().pressing());
	}

	public long count(MatterKind kind) {
		return this.matters.stream().filter((matter) -> matter.kind() == kind).count();
	}

	/** The kinds of which it has any. */
	public List<MatterKind> kinds() {
		return this.matters.stream().map(Matter::kind).distinct().toList();
	}

	/** The day on which a team comes next; null while none is planned. */
	public LocalDate nextVisit() {
		return this.matters.stream()
			.filter((matter) -> matter.kind() == MatterKind.VISIT)
			.map(Matter::day)
			.findFirst()
			.orElse(null);
	}

	/** How to call it; empty where no number is known. */
	public List<PhoneNumber> numbers() {
		return PhoneNumbers.in(this.line.phone());
	}

	/** Whether somebody has urged it today. */
	public boolean urgedToday() {
		return this.today.equals(this.line.urgedOn());
	}

}
