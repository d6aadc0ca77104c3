package vn.danvankheo.emulation;

import java.util.EnumSet;
import java.util.Set;

/**
 * Trạng thái of a participation, and which may follow which: the whole life cycle on one
 * screen.
 */
public enum Stage {

	DRAFT, SUBMITTED, RECEIVED, RETURNED, DECLINED, MERGED, SELECTED, ASSIGNED, IN_PROGRESS, RECOGNISED, NOT_RECOGNISED,
	DISCONTINUED, WITHDRAWN;

	/** The stages that may come directly after this one. */
	public Set<Stage> next() {
		return switch (this) {
			case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
			case SUBMITTED -> EnumSet.of(RECEIVED, RETURNED, WITHDRAWN);
			case RECEIVED -> EnumSet.of(RETURNED, DECLINED, MERGED, SELECTED);
			case RETURNED -> EnumSet.of(SUBMITTED, WITHDRAWN);
			case SELECTED -> EnumSet.of(RECEIVED, ASSIGNED, DECLINED, MERGED);
			case ASSIGNED -> EnumSet.of(IN_PROGRESS, SELECTED, DISCONTINUED);
			case IN_PROGRESS -> EnumSet.of(RECOGNISED, NOT_RECOGNISED, DISCONTINUED);
			case DECLINED, MERGED, RECOGNISED, NOT_RECOGNISED, DISCONTINUED, WITHDRAWN -> EnumSet.noneOf(Stage.class);
		};
	}

	/**
	 * Whether a participation in this stage is the one live participation of its model in
	 * the campaign.
	 */
	public boolean live() {
		return this != DECLINED && this != MERGED && this != WITHDRAWN;
	}

	/** Whether the unit may still change what it stated. */
	public boolean editableByUnit() {
		return this == DRAFT || this == RETURNED;
	}

	/**
	 * Whether it counts towards the unit's quota: sent, and neither given back nor given
	 * up. A returned model counts again once it is re-sent.
	 */
	public boolean countsTowardsQuota() {
		return live() && !editableByUnit();
	}

	/**
	 * Whether it is the unit itself, or somebody on its behalf, that brings a
	 * participation here.
	 */
	public boolean unitsOwn() {
		return this == DRAFT || this == SUBMITTED || this == WITHDRAWN;
	}

	/** Whether people other than the unit may see what it says. */
	public boolean seenByOffice() {
		return this != DRAFT;
	}

}
