package vn.danvankheo.year.emulation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import vn.danvankheo.ground.organisation.Permission;

/**
 * Trạng thái of a participation, and which may follow which: the whole life cycle on one
 * screen.
 */
public enum Stage {

	DRAFT, SUBMITTED, RECEIVED, RETURNED, DECLINED, MERGED, SELECTED, ASSIGNED, IN_PROGRESS, RECOGNISED, NOT_RECOGNISED,
	DISCONTINUED, WITHDRAWN;

	/** The one live participation of its model in the campaign. */
	public static final Set<Stage> LIVE = except(EnumSet.allOf(Stage.class), DECLINED, MERGED, WITHDRAWN);

	/** What stands on no list any more: not live, or stopped. */
	static final Set<Stage> LEFT = EnumSet.of(DECLINED, MERGED, WITHDRAWN, DISCONTINUED);

	/**
	 * What counts towards the unit's quota: sent, and neither given back nor given up. A
	 * returned model counts again once it is re-sent.
	 */
	public static final Set<Stage> COUNTED = except(LIVE, DRAFT, RETURNED);

	/** What the office has received and nobody took out of the list. */
	public static final Set<Stage> ACCEPTED = except(COUNTED, SUBMITTED);

	/** Received, and whatever came after. */
	public static final Set<Stage> HANDLED = except(EnumSet.allOf(Stage.class), DRAFT, WITHDRAWN, SUBMITTED, RETURNED);

	/** What a meeting decided in this step. */
	public static final Set<Stage> DECIDED = EnumSet.of(SELECTED, DECLINED, MERGED);

	/** What another model may be merged into: received and not at its end. */
	public static final Set<Stage> GOING_ON = EnumSet.of(RECEIVED, SELECTED, ASSIGNED, IN_PROGRESS);

	/** What stands on the agreed list. */
	public static final Set<Stage> AGREED = except(GOING_ON, RECEIVED);

	/** What a unit was given to build, unless it stopped. */
	public static final Set<Stage> UNDERTAKEN = EnumSet.of(ASSIGNED, IN_PROGRESS, RECOGNISED, NOT_RECOGNISED);

	private static final Map<String, Object> PARAMETERS = named();

	private static Set<Stage> except(Set<Stage> all, Stage... without) {
		Set<Stage> left = EnumSet.copyOf(all);
		left.removeAll(Set.of(without));
		return left;
	}

	/**
	 * Every stage and set by its name, as SQL takes them: {@code stage = :DRAFT},
	 * {@code stage in (:COUNTED)}.
	 */
	public static Map<String, Object> parameters() {
		return PARAMETERS;
	}

	private static Map<String, Object> named() {
		Map<String, Object> parameters = new HashMap<>();
		Map.of("LIVE", LIVE, "COUNTED", COUNTED, "ACCEPTED", ACCEPTED, "HANDLED", HANDLED, "DECIDED", DECIDED,
				"GOING_ON", GOING_ON, "AGREED", AGREED, "UNDERTAKEN", UNDERTAKEN)
			.forEach((name, stages) -> parameters.put(name, stages.stream().map(Stage::name).toList()));
		for (Stage stage : values()) {
			parameters.put(stage.name(), stage.name());
		}
		return Map.copyOf(parameters);
	}

	/** The stages that may come directly after this one. */
	public Set<Stage> next() {
		return switch (this) {
			case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
			case SUBMITTED -> EnumSet.of(DRAFT, RECEIVED, RETURNED, WITHDRAWN);
			case RECEIVED -> EnumSet.of(RETURNED, DECLINED, MERGED, SELECTED);
			case RETURNED -> EnumSet.of(SUBMITTED, WITHDRAWN);
			case SELECTED -> EnumSet.of(RECEIVED, ASSIGNED, DECLINED, MERGED);
			case ASSIGNED -> EnumSet.of(IN_PROGRESS, SELECTED, DISCONTINUED);
			case IN_PROGRESS -> EnumSet.of(RECOGNISED, NOT_RECOGNISED, DISCONTINUED);
			case DECLINED, MERGED, RECOGNISED, NOT_RECOGNISED, DISCONTINUED, WITHDRAWN -> EnumSet.noneOf(Stage.class);
		};
	}

	Permission mayBecome(Stage next) {
		return next().contains(next) ? Permission.grant() : Permission.refused("participation.cannotBecome." + next);
	}

	Permission revisable() {
		return editableByUnit() ? Permission.grant() : Permission.refused("participation.sent." + this);
	}

	/** Whether the committee may change what was assigned. */
	Permission adjustable() {
		return (this == ASSIGNED || this == IN_PROGRESS) ? Permission.grant()
				: Permission.refused("participation.notUnderWay");
	}

	/**
	 * Whether a participation may still be said to continue a model of an earlier year.
	 */
	public Permission takesIdentity() {
		return (this == DRAFT) ? Permission.grant() : Permission.refused("participation.identityFixed");
	}

	public boolean live() {
		return LIVE.contains(this);
	}

	public boolean editableByUnit() {
		return this == DRAFT || this == RETURNED;
	}

	public boolean countsTowardsQuota() {
		return COUNTED.contains(this);
	}

	/**
	 * Whether it is the unit itself, or somebody on its behalf, that brings a
	 * participation here.
	 */
	public boolean unitsOwn() {
		return this == DRAFT || this == SUBMITTED || this == WITHDRAWN;
	}

	/** Whether it is being drafted, for pages to ask. */
	public boolean draft() {
		return this == DRAFT;
	}

	public boolean submitted() {
		return this == SUBMITTED;
	}

	public boolean received() {
		return this == RECEIVED;
	}

	public boolean returned() {
		return this == RETURNED;
	}

	/** Its colour, the one that it has on every page. */
	public String tone() {
		return switch (this) {
			case SUBMITTED -> "calm";
			case RETURNED -> "soon";
			case RECEIVED, SELECTED, ASSIGNED, IN_PROGRESS -> "done";
			case RECOGNISED -> "gold";
			case DRAFT, DECLINED, MERGED, NOT_RECOGNISED, DISCONTINUED, WITHDRAWN -> "";
		};
	}

	public boolean selected() {
		return this == SELECTED;
	}

}
