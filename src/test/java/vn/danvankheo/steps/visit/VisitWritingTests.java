package vn.danvankheo.steps.visit;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.LinkedMultiValueMap;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.StaleForm;
import vn.danvankheo.steps.inspection.Appointment;
import vn.danvankheo.steps.inspection.Inspection;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.steps.inspection.InspectionTeam;
import vn.danvankheo.steps.inspection.InspectionTeams;
import vn.danvankheo.steps.inspection.Inspections;
import vn.danvankheo.steps.inspection.InterestForm;
import vn.danvankheo.steps.inspection.InterestKeeping;
import vn.danvankheo.steps.inspection.Purpose;
import vn.danvankheo.steps.inspection.Seat;
import vn.danvankheo.steps.inspection.TeamFunction;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/** What a team writes down, and who may not. */
@DatabaseTest
class VisitWritingTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private JdbcClient database;

	private StoryWorld world;

	private VisitStory story;

	private Participation model;

	private InspectionId visit;

	@BeforeEach
	void tell() {
		this.world = StoryWorld.in(this.beans);
		this.story = new VisitStory(this.world);
		this.model = new StoryModels(this.world).sent(this.world.ward(), "Tiếng kẻng an ninh");
		this.visit = this.story.visit(this.world.ward(), this.model);
		this.story.criteria(false);
	}

	@Test
	void what_two_members_write_in_different_fields_stands_side_by_side() {
		String seen = "";
		this.story.write("kiemtra", this.visit, this.model.id(), seen, "result-1", "PASSED", "note-1", "", "result-2",
				"");
		this.story.write("thanhvien", this.visit, this.model.id(), seen, "result-1", "", "note-1", "38 hộ tham gia",
				"result-2", "FAILED");
		assertThat(written()).isEqualTo(Map.of("result-1", "PASSED", "note-1", "38 hộ tham gia", "result-2", "FAILED"));
	}

	@Test
	void where_both_wrote_in_one_field_both_texts_are_shown_and_nothing_is_overwritten() {
		this.story.write("kiemtra", this.visit, this.model.id(), "", "note-1", "38 hộ");
		assertThatExceptionOfType(StaleForm.class).isThrownBy(() -> this.story.write("thanhvien", this.visit,
				this.model.id(), "", "note-1", "40 hộ", "note-2", "Có ảnh"));
		assertThat(written()).isEqualTo(Map.of("note-1", "38 hộ"));
	}

	@Test
	void a_page_that_was_not_touched_since_does_not_take_back_what_others_wrote() {
		String first = this.story.write("kiemtra", this.visit, this.model.id(), "", "note-1", "38 hộ");
		this.story.write("thanhvien", this.visit, this.model.id(), first, "note-1", "40 hộ");
		String again = this.story.write("kiemtra", this.visit, this.model.id(), first, "note-1", "38 hộ", "note-2",
				"Có ảnh");
		assertThat(written()).isEqualTo(Map.of("note-1", "40 hộ", "note-2", "Có ảnh"));
		assertThat(again).as("the page still knows what it was made from").contains("note-1:1");
		assertThatExceptionOfType(StaleForm.class).isThrownBy(
				() -> this.story.write("kiemtra", this.visit, this.model.id(), again, "note-1", "38 hộ, 12 tổ"));
	}

	@Test
	void every_text_that_ever_stood_is_kept_with_its_writer() {
		String first = this.story.write("kiemtra", this.visit, this.model.id(), "", "remark", "Tốt");
		this.story.write("thanhvien", this.visit, this.model.id(), first, "remark", "Rất tốt");
		assertThat(this.database.sql("""
				select c.version || ' ' || c.value || ' ' || c.changed_by_name from visit_entry_change c
				join visit_entry e using (entry_id) where e.inspection_id = :visit order by c.version""")
			.param("visit", this.visit.inspectionId())
			.query(String.class)
			.list()).containsExactly("1 Tốt Thành viên đoàn kiểm tra", "2 Rất tốt Thành viên Ban Chỉ đạo");
	}

	@Test
	void what_is_wrong_is_said_and_the_rest_is_saved() {
		StoryWorld other = StoryWorld.in(this.beans);
		VisitStory scored = new VisitStory(other);
		Participation judged = new StoryModels(other).sent(other.ward(), "Đường hoa");
		InspectionId id = scored.visit(other.ward(), judged);
		scored.criteria(true);
		LinkedMultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
		sent.add("result-1", "８,５");
		sent.add("result-2", "10,01");
		sent.add("result-3", "1e309");
		VisitWriting.Outcome outcome = scored.world.ask("kiemtra",
				(actor) -> scored.world.bean(VisitWriting.class).save(actor, id, judged.id(), VisitForm.sent(sent)));
		assertThat(outcome.errors()).containsOnlyKeys("result-2", "result-3");
		assertThat(this.database.sql("select points from visit_entry where inspection_id = :visit")
			.param("visit", id.inspectionId())
			.query(java.math.BigDecimal.class)
			.list()).usingElementComparator(java.math.BigDecimal::compareTo)
			.containsExactly(new java.math.BigDecimal("8.5"));
	}

	@Test
	void the_first_word_settles_the_criteria_and_marks_the_visit_as_held() {
		this.story.write("kiemtra", this.visit, this.model.id(), "", "result-1", "PASSED");
		assertThat(this.world.bean(VisitSheets.class).of(this.visit)).containsOnlyKeys(this.model.id());
		assertThat(this.world.bean(Inspections.class).findById(this.visit).orElseThrow().state())
			.isEqualTo(Inspection.State.HELD);
	}

	@Test
	void only_the_team_and_the_office_write() {
		this.story.write("danvan", this.visit, this.model.id(), "", "remark", "Ghi thay đoàn");
		refused("role.notOfTeam", () -> writeAs("thuongtruc"));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> writeAs("phuong1"));
		StoryWorld elsewhere = StoryWorld.in(this.beans);
		VisitStory other = new VisitStory(elsewhere);
		assertThatExceptionOfType(NoSuchRecord.class)
			.isThrownBy(() -> other.write("danvan", this.visit, this.model.id(), "", "remark", "x"));
	}

	@Test
	void whoever_is_only_an_inspector_does_not_even_see_the_visits_of_other_teams() {
		StoryWorld other = StoryWorld.in(this.beans);
		VisitStory strangers = new VisitStory(other);
		Participation theirs = new StoryModels(other).sent(other.ward(), "Đường hoa");
		InspectionTeam team = strangers.world.bean(InspectionTeams.class)
			.saveAndFlush(new InspectionTeam(other.campaign(), Purpose.MID_YEAR, 9, "Đoàn số 9",
					strangers.team().term(), java.util.List.of(new Seat(null, "Lê C", "", TeamFunction.HEAD)),
					new StoryModels(other).move("danvan")));
		Inspection visit = strangers.world.bean(Inspections.class)
			.saveAndFlush(new Inspection(
					team, other.ward().id(), new Appointment(team.term().firstDay(), java.time.LocalTime.of(8, 0),
							java.time.LocalTime.of(9, 0), "Trụ sở"),
					java.util.Set.of(theirs.id()), new StoryModels(other).move("danvan")));
		strangers.world.ask("kiemtra", (actor) -> {
			assertThatExceptionOfType(NoSuchRecord.class)
				.isThrownBy(() -> strangers.world.bean(VisitViews.class).show(actor, visit.id()));
			assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> strangers.world.bean(VisitWriting.class)
				.save(actor, visit.id(), theirs.id(), VisitForm.sent(new LinkedMultiValueMap<>())));
			return null;
		});
	}

	@Test
	void nothing_is_written_after_the_team_was_closed_or_before_the_day() {
		InspectionTeams teams = this.world.bean(InspectionTeams.class);
		Move move = new StoryModels(this.world).move("danvan");
		InspectionTeam team = teams.findByIdAndCommittee(this.story.team().id(), this.world.committee()).orElseThrow();
		team.close(move);
		teams.saveAndFlush(team);
		refused("team.closed", () -> writeAs("kiemtra"));
		assertThat(written()).isEmpty();
	}

	@Test
	void whoever_declares_an_interest_after_the_planning_does_nothing_more_there() {
		this.story.write("kiemtra", this.visit, null, "", "conclusion", "Đạt yêu cầu.");
		declare("kiemtra", "Vợ công tác tại đây");
		refused("visit.declaredInterest", () -> writeAs("kiemtra"));
		this.world.ask("kiemtra", (actor) -> {
			refused("visit.declaredInterest", () -> this.world.bean(VisitPhotos.class)
				.add(actor, this.visit, this.model.id(), java.util.List.of()));
			refused("visit.declaredInterest",
					() -> this.world.bean(MinutesKeeping.class).confirmForTeam(actor, this.visit, false));
			refused("visit.declaredInterest",
					() -> this.world.bean(MinutesKeeping.class).correct(actor, this.visit, "Nhầm"));
			VisitPage page = this.world.bean(VisitViews.class).show(actor, this.visit);
			assertThat(page.may().write().code()).as("said on the page too").isEqualTo("visit.declaredInterest");
			assertThat(
					this.world.bean(VisitWork.class).workFor(actor, this.world.bean(java.time.Clock.class).instant()))
				.isEmpty();
			return null;
		});
		writeAs("thanhvien");
		assertThat(written()).containsOnlyKeys("conclusion", "remark");
	}

	@Test
	void the_office_confirms_where_neither_head_nor_secretary_may() {
		this.story.write("danvan", this.visit, null, "", "teamPresent", "Trưởng đoàn", "unitPresent", "Bí thư",
				"conclusion", "Đạt yêu cầu.");
		declare("kiemtra", "Vợ công tác tại đây");
		refused("visit.headConfirms", () -> confirmAs("danvan"));
		declare("thanhvien", "Em là chủ mô hình");
		confirmAs("danvan");
		assertThat(this.world.bean(MinutesArchive.class).findByInspectionOrderByNumberDesc(this.visit).get(0).sent())
			.isTrue();
	}

	private void declare(String person, String reason) {
		assertThat(this.world.<Boolean>ask(person,
				(actor) -> this.world.bean(InterestKeeping.class)
					.declare(actor, new InterestForm(this.world.ward().id().toString(), "", "", reason))
					.none()))
			.isTrue();
	}

	private void confirmAs(String person) {
		this.world.ask(person, (actor) -> {
			this.world.bean(MinutesKeeping.class).confirmForTeam(actor, this.visit, false);
			return null;
		});
	}

	private void writeAs(String person) {
		this.story.write(person, this.visit, this.model.id(), "", "remark", "x");
	}

	private Map<String, String> written() {
		return this.world.bean(VisitEntries.class)
			.of(this.visit)
			.values()
			.stream()
			.collect(java.util.stream.Collectors.toMap((entry) -> entry.key().inputName(), Entry::value));
	}

}
