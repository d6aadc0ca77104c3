package vn.danvankheo.ground.organisation;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The person who acts, as known when his request began. */
public record Actor(AccountId account, CommitteeId committee, String displayName,
		Set<HeldRole> roles) implements Serializable {

	public Actor {
		roles = Set.copyOf(roles);
	}

	/** Whether he holds one of these roles, for whatever unit. */
	public boolean holds(Role... wanted) {
		return this.roles.stream().anyMatch((held) -> Arrays.asList(wanted).contains(held.role()));
	}

	public boolean worksFor(UnitId unit) {
		return units().contains(unit);
	}

	/** The units he works for; empty for people of the committee. */
	public Set<UnitId> units() {
		return this.roles.stream()
			.filter((held) -> held.unit() != null)
			.map(HeldRole::unit)
			.collect(Collectors.toUnmodifiableSet());
	}

	public boolean seesWholeCommittee() {
		return holds(Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER,
				Role.ADMINISTRATOR);
	}

	/**
	 * Whether opinions, open verdicts and scores are for him: he decides on them. Whoever
	 * only visits, numbers papers or keeps accounts sees the committee's models without
	 * them.
	 */
	public boolean readsInternal() {
		return holds(Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.LEADER);
	}

	/** The same of what concerns this unit: nobody reads what is said of his own. */
	public boolean readsInternal(UnitId unit) {
		return readsInternal() && !worksFor(unit);
	}

	/** What he may see at all. */
	public Scope scope() {
		return new Scope(this.committee, seesWholeCommittee(), units());
	}

}
