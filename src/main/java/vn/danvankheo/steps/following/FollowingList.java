package vn.danvankheo.steps.following;

import java.util.List;

import vn.danvankheo.year.campaign.Campaign;

/**
 * The units that somebody follows.
 *
 * @param campaign the year; null while there is none
 * @param all his own, or all of the committee
 * @param mine whether only those that he looks after are shown
 * @param chooses whether he may read others too
 * @param looksAfter whether he looks after any
 */
record FollowingList(Campaign campaign, List<FollowedUnit> all, boolean mine, boolean chooses, boolean looksAfter) {

	public long pressing() {
		return this.all.stream().filter(FollowedUnit::pressing).count();
	}

	/** A sentence that carries the answer. */
	public String heading() {
		if (this.all.isEmpty()) {
			return "Anh/chị chưa được phân công địa bàn";
		}
		return (pressing() == 0) ? this.all.size() + " đơn vị, không đơn vị nào phải đôn đốc"
				: pressing() + "/" + this.all.size() + " đơn vị cần đôn đốc";
	}

}
