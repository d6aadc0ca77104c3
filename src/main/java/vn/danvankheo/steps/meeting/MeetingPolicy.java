package vn.danvankheo.steps.meeting;

import java.time.LocalDate;

import vn.danvankheo.ground.organisation.Permission;

/** When a meeting may be concluded. */
final class MeetingPolicy {

	private MeetingPolicy() {
	}

	/** Votes are noted once it is written down who came. */
	static Permission vote(Meeting meeting) {
		return meeting.open()
			.and(() -> (meeting.membersPresent() > 0) ? Permission.grant() : Permission.refused("meeting.noVoters"));
	}

	/**
	 * Kết luận: the meeting has been held, those present are written down, its conclusion
	 * too, and something stands on its agenda.
	 */
	static Permission conclude(Meeting meeting, int items, LocalDate today) {
		return meeting.open().and(() -> {
			if (meeting.notes().heldOn().isAfter(today)) {
				return Permission.refused("meeting.notHeldYet");
			}
			if (meeting.membersPresent() == 0) {
				return Permission.refused("meeting.noAttendance");
			}
			if (meeting.notes().chair().isBlank()) {
				return Permission.refused("meeting.noChair");
			}
			if (meeting.notes().conclusion().isBlank()) {
				return Permission.refused("meeting.noConclusion");
			}
			return (items > 0) ? Permission.grant() : Permission.refused("meeting.noAgenda");
		});
	}

}
