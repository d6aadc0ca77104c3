package vn.danvankheo.steps.adjustment;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.year.campaign.AreaContact;
import vn.danvankheo.year.emulation.Participation;

/**
 * One change.
 *
 * @param area who looks after the unit; null where nobody does
 * @param stop what a stop does; null for other kinds and once it is decided
 * @param grant whether it can still be granted, by whoever decides
 * @param spoken whether the reader may read what the area member said
 */
record ChangePage(ModelChange change, Participation model, String unitName, AreaContact area, StopEffect stop,
		Permission speak, Permission decide, Permission grant, Permission takeBack, boolean spoken) {

}
