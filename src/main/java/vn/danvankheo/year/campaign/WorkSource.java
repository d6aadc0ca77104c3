package vn.danvankheo.year.campaign;

import java.time.Instant;
import java.util.List;

import vn.danvankheo.ground.organisation.Actor;

/** What a step asks this person to do: each step answers, home asks. */
public interface WorkSource {

	/** The work that waits for him, in no particular order; empty when there is none. */
	List<Work> workFor(Actor actor, Instant now);

	/**
	 * One thing to do.
	 *
	 * @param title what to do, e.g. «Gửi tiếp danh sách đăng ký đầu năm»
	 * @param explanation one or two sentences; may be null
	 * @param due by when; null for work without a date
	 * @param count how many records it covers; 0 where that says nothing
	 */
	record Work(String title, String explanation, String path, Deadline due, int count) {

	}

}
