package vn.danvankheo.steps.meeting;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.story.SmallWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/** When a meeting may be concluded. */
class MeetingPolicyTests {

	private static final LocalDate DAY = LocalDate.of(2023, 4, 5);

	private final SmallWorld world = new SmallWorld();

	private Attendee attendee(boolean member, boolean present) {
		return new Attendee(this.world.campaign().committee(), AccountId.next(), "Nguyễn Văn Mẫu", "Phó Bí thư", member,
				present);
	}

	private Meeting meeting(String conclusion, Attendee... asked) {
		MeetingNotes notes = new MeetingNotes(DAY, "8 giờ", "Phòng họp", "Phó Bí thư", "Chuyên viên", "", conclusion);
		Meeting meeting = new Meeting(this.world.campaign(), notes, SmallWorld.by(this.world.office()));
		meeting.record(notes, List.of(asked));
		return meeting;
	}

	private Meeting written() {
		return meeting("Thống nhất.", attendee(true, true));
	}

	@Test
	void it_is_concluded_on_its_day_and_after_but_not_the_day_before() {
		assertThat(MeetingPolicy.conclude(written(), 1, DAY.minusDays(1)))
			.isEqualTo(Permission.refused("meeting.notHeldYet"));
		assertThat(MeetingPolicy.conclude(written(), 1, DAY)).isEqualTo(Permission.grant());
		assertThat(MeetingPolicy.conclude(written(), 1, DAY.plusDays(1))).isEqualTo(Permission.grant());
	}

	@Test
	void a_member_was_there_a_guest_is_not_enough() {
		assertThat(MeetingPolicy.conclude(meeting("Thống nhất.", attendee(false, true), attendee(true, false)), 1, DAY))
			.isEqualTo(Permission.refused("meeting.noAttendance"));
	}

	@Test
	void its_conclusion_is_written_down() {
		assertThat(MeetingPolicy.conclude(meeting(" ", attendee(true, true)), 1, DAY))
			.isEqualTo(Permission.refused("meeting.noConclusion"));
	}

	@Test
	void something_stands_on_its_agenda() {
		assertThat(MeetingPolicy.conclude(written(), 0, DAY)).isEqualTo(Permission.refused("meeting.noAgenda"));
	}

	@Test
	void it_is_concluded_once_and_its_minutes_are_locked() {
		Meeting meeting = written();
		meeting.conclude(SmallWorld.by(this.world.office()));
		assertThat(MeetingPolicy.conclude(meeting, 1, DAY)).isEqualTo(Permission.refused("meeting.concluded"));
		refused("meeting.concluded", () -> meeting.record(meeting.notes(), List.of()));
		refused("meeting.concluded", () -> meeting.conclude(SmallWorld.by(this.world.office())));
	}

	@Test
	void only_a_concluded_meeting_is_corrected() {
		Meeting meeting = written();
		refused("meeting.notConcluded", () -> meeting.correct(meeting.notes()));
	}

	@Test
	void more_than_half_of_the_members_make_a_quorum() {
		Attendee came = attendee(true, true);
		Attendee away = attendee(true, false);
		assertThat(meeting("", came, away).quorate()).as("one of two").isFalse();
		assertThat(meeting("", came, came, away).quorate()).as("two of three").isTrue();
		assertThat(meeting("", away, attendee(false, true)).quorate()).as("guests do not count").isFalse();
		assertThat(meeting("").quorate()).as("nobody asked").isFalse();
	}

	@Test
	void who_came_is_known_from_its_day_on() {
		assertThat(written().attended(DAY.minusDays(1))).isFalse();
		assertThat(written().attended(DAY)).isTrue();
		assertThat(meeting("", attendee(true, false)).attended(DAY)).isFalse();
	}

}
