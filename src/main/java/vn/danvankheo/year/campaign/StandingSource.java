package vn.danvankheo.year.campaign;

import java.util.List;

import vn.danvankheo.ground.organisation.Actor;

/** How far the town is: each step answers with its figures, the leaders' home asks. */
public interface StandingSource {

	/** The figures of a campaign, in the order in which they are read. */
	List<Figure> standing(Actor actor, Campaign campaign);

	/**
	 * One figure.
	 *
	 * @param step to which of the six steps it belongs; 0 to none alone
	 * @param words what is counted, as the number goes on: «mô hình đã đăng ký»
	 * @param path the list of what is counted
	 * @param late whether it ought to be nothing
	 */
	record Figure(int step, int number, String words, String path, boolean late) {

	}

}
