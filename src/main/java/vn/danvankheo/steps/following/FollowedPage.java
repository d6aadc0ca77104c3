package vn.danvankheo.steps.following;

import java.util.List;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.year.campaign.AreaContact;

/**
 * One unit as it is followed.
 *
 * @param area who looks after it; null where nobody does
 * @param urges how it was urged, the latest first
 * @param message to send by Zalo; empty where there is nothing to say
 * @param urge whether the reader may say that he has urged it
 * @param raises whether he may write a proposal in its name
 */
record FollowedPage(FollowedUnit unit, AreaContact area, List<Urge> urges, String message, Permission urge,
		boolean raises) {

}
