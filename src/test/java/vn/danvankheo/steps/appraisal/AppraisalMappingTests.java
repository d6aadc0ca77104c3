package vn.danvankheo.steps.appraisal;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.steps.meeting.AgendaItem;
import vn.danvankheo.steps.meeting.AgendaItems;
import vn.danvankheo.steps.meeting.Attendee;
import vn.danvankheo.steps.meeting.Meeting;
import vn.danvankheo.steps.meeting.MeetingNotes;
import vn.danvankheo.steps.meeting.Meetings;
import vn.danvankheo.steps.meeting.Votes;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@Transactional
class AppraisalMappingTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private EntityManager entityManager;

	@Autowired
	private Verdicts verdicts;

	@Autowired
	private Opinions opinions;

	@Autowired
	private Meetings meetings;

	@Autowired
	private AgendaItems items;

	@Test
	void what_is_written_is_read_back() {
		StoryWorld world = StoryWorld.in(this.beans);
		StoryModels models = new StoryModels(world);
		Participation model = models.sent(world.ward(), "Tuyến đường hoa");
		Participation other = models.sent(world.commune(), "Đường hoa nông thôn");
		Move move = models.move("danvan");
		Verdict verdict = this.verdicts
			.saveAndFlush(new Verdict(model, Ruling.merge("Cùng tuyến đường", other.id()), move));
		this.opinions.saveAndFlush(new Opinion(model, VerdictKind.SELECT, "Nên làm riêng", move));
		MeetingNotes notes = new MeetingNotes(LocalDate.of(2023, 3, 30), "8 giờ 00", "Phòng họp Thị ủy",
				"Phó Bí thư Thị ủy", "Chuyên viên", "", "");
		Meeting meeting = new Meeting(world.campaign(), notes, move);
		meeting.record(notes,
				List.of(new Attendee(world.committee(), move.by().account(), "Chuyên viên", "", true, true),
						new Attendee(world.committee(), null, "Khách", "UBND", false, true),
						new Attendee(world.committee(), null, "Người vắng", "", true, false)));
		this.meetings.saveAndFlush(meeting);
		AgendaItem item = new AgendaItem(meeting, model.id());
		item.vote(new Votes(8, 1, null, "Một đồng chí đề nghị để riêng"));
		item.refused(Permission.refused("appraisal.ownUnit", 7, "x"));
		this.items.saveAndFlush(item);
		this.entityManager.clear();

		Verdict read = this.verdicts.pendingOn(model.id()).orElseThrow();
		assertThat(read.ruling()).isEqualTo(verdict.ruling());
		assertThat(read.givenByName()).isEqualTo("Chuyên viên");
		Meeting held = this.meetings.findByIdAndCommittee(meeting.id(), world.committee()).orElseThrow();
		assertThat(held.notes()).isEqualTo(notes);
		assertThat(held.attendees()).isEqualTo(meeting.attendees());
		assertThat(held.members()).isEqualTo(2);
		assertThat(held.quorate()).as("one of two is not more than half").isFalse();
		assertThat(this.items.findByMeeting(meeting.id())).singleElement()
			.satisfies((found) -> assertThat(found.votes().words()).isEqualTo("8 tán thành, 1 không tán thành"))
			.satisfies((found) -> assertThat(found.refusalKey()).isEqualTo("refusal.appraisal.ownUnit"));
	}

	@Test
	void the_database_itself_keeps_one_pending_verdict_a_model() {
		StoryWorld world = StoryWorld.in(this.beans);
		StoryModels models = new StoryModels(world);
		Participation model = models.sent(world.ward(), "Tuyến đường hoa");
		this.verdicts.saveAndFlush(new Verdict(model, Ruling.select(), models.move("danvan")));
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(
				() -> this.verdicts.saveAndFlush(new Verdict(model, Ruling.decline("Trùng"), models.move("danvan"))));
	}

}
