package vn.danvankheo.steps.visit;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.danvankheo.ground.file.AddedFiles;
import vn.danvankheo.ground.file.PhotoFile;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/** Minutes: confirmed by both sides, locked, corrected; and what the unit reads. */
@DatabaseTest
class MinutesTests {

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
		this.story.write("kiemtra", this.visit, this.model.id(), "", "result-1", "PASSED", "result-2", "FAILED",
				"note-2", "mới 12 hộ");
	}

	@Test
	void the_unit_reads_nothing_before_the_team_confirms_and_no_results_unless_they_are_in_it() {
		assertThat(ofUnit().minutes()).isNull();
		assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(this::read);
		this.story.confirmForTeam(this.visit, false);
		assertThat(ofUnit().content().models().get(0).rows()).isEmpty();
		assertThat(ofUnit().content().models().get(0).total()).isEmpty();
		assertThat(read().content().text(VisitField.CONCLUSION)).isEqualTo("Mô hình làm đúng đăng ký.");
		confirm(1);
		assertThat(read().content().models().get(0).rows()).isEmpty();
		MinutesPage office = this.world.ask("danvan",
				(actor) -> this.world.bean(MinutesReading.class).read(actor, this.visit, null));
		assertThat(office.content().models().get(0).rows()).extracting(MinutesContent.Row::result)
			.containsExactly("Đạt", "Không đạt", "");
	}

	@Test
	void minutes_that_say_results_tell_them_to_the_unit() {
		this.story.confirmForTeam(this.visit, true);
		assertThat(read().content().models().get(0).rows()).extracting(MinutesContent.Row::note)
			.containsExactly("", "mới 12 hộ", "");
	}

	@Test
	void another_unit_and_its_scores_are_worlds_apart() {
		this.story.confirmForTeam(this.visit, true);
		this.world.ask("tanthanh", (actor) -> {
			assertThatExceptionOfType(NoSuchRecord.class)
				.isThrownBy(() -> this.world.bean(VisitViews.class).ofUnit(actor, this.visit));
			assertThatExceptionOfType(NoSuchRecord.class)
				.isThrownBy(() -> this.world.bean(MinutesKeeping.class).confirm(actor, this.visit, 1));
			return null;
		});
		assertThat(this.database
			.sql("""
					select bool_and(internal) from history_entry where subject_id = :model and event = 'inspection.found'""")
			.param("model", this.model.id().participationId())
			.query(Boolean.class)
			.single()).isTrue();
	}

	@Test
	void the_head_or_the_secretary_confirms_once_there_is_a_conclusion() {
		refused("visit.noConclusion", () -> sendAs("thanhvien"));
		this.story.write("thanhvien", this.visit, null, "", "conclusion", "Đạt yêu cầu.");
		refused("visit.nobody", () -> sendAs("thanhvien"));
		this.story.write("thanhvien", this.visit, null, "", "unitPresent", "Bí thư Chi bộ");
		refused("visit.headConfirms", () -> sendAs("danvan"));
		sendAs("thanhvien");
		refused("minutes.is.SENT", () -> sendAs("kiemtra"));
	}

	@Test
	void what_is_confirmed_is_not_written_any_more() {
		this.story.confirmForTeam(this.visit, false);
		refused("minutes.is.SENT", () -> this.story.write("kiemtra", this.visit, this.model.id(), "", "note-3", "x"));
		confirm(1);
		refused("minutes.is.LOCKED", () -> this.story.write("kiemtra", this.visit, this.model.id(), "", "note-3", "x"));
		refused("minutes.notAnswerable.LOCKED", () -> confirm(1));
		refused("minutes.notAnswerable.LOCKED", () -> object(1, "đổi ý"));
	}

	@Test
	void what_the_unit_objects_to_is_written_again_and_both_texts_stay() {
		this.story.confirmForTeam(this.visit, false);
		refused("minutes.noReason", () -> object(1, " "));
		object(1, "Số hộ là 38");
		refused("minutes.notAnswerable.WRITING", () -> confirm(1));
		this.story.write("kiemtra", this.visit, null, "conclusion:1", "conclusion", "38 hộ đồng tình.");
		sendAs("kiemtra");
		assertThatExceptionOfType(Stale.class).isThrownBy(() -> confirm(1));
		confirm(2);
		MinutesPage second = read();
		assertThat(second.numbers()).extracting(Minutes::number, Minutes::state)
			.containsExactly(org.assertj.core.groups.Tuple.tuple(2, Minutes.State.LOCKED),
					org.assertj.core.groups.Tuple.tuple(1, Minutes.State.OBJECTED));
		assertThat(second.changes()).containsExactly(
				new MinutesPage.Change("visitField.CONCLUSION", "Mô hình làm đúng đăng ký.", "38 hộ đồng tình."));
	}

	@Test
	void a_correction_says_why_and_leaves_the_locked_minutes_as_they_were() {
		this.story.confirmForTeam(this.visit, false);
		refused("minutes.notLocked", () -> correct("nhầm"));
		confirm(1);
		correct("Ghi nhầm số hộ");
		this.story.write("kiemtra", this.visit, null, "conclusion:1", "conclusion", "Đã sửa.");
		MinutesPage old = read();
		assertThat(old.minutes().number()).as("the unit still reads what is locked").isEqualTo(1);
		assertThat(old.content().text(VisitField.CONCLUSION)).isEqualTo("Mô hình làm đúng đăng ký.");
		sendAs("kiemtra");
		confirm(2);
		assertThat(read().minutes().reason()).isEqualTo("Ghi nhầm số hộ");
		MinutesContent first = this.world.ask("phuong1",
				(actor) -> this.world.bean(MinutesReading.class).read(actor, this.visit, 1).content());
		assertThat(first).isEqualTo(old.content());
	}

	@Test
	void the_office_records_a_signature_on_paper_with_the_scan() {
		this.story.confirmForTeam(this.visit, false);
		AddedFiles nothing = recordPaper(1, new byte[0], "");
		assertThat(nothing.kept()).isEmpty();
		assertThat(ofUnit().minutes().locked()).isFalse();
		AddedFiles refused = recordPaper(1, "x".getBytes(StandardCharsets.US_ASCII), "bien-ban.exe");
		assertThat(refused.refused()).hasSize(1);
		assertThat(ofUnit().minutes().locked()).isFalse();
		recordPaper(1, CameraPhoto.plain(60, 40), "bien-ban.jpg");
		assertThat(ofUnit().minutes().locked()).isTrue();
		assertThat(ofUnit().minutes().onPaper()).isTrue();
		assertThat(ofUnit().copies()).hasSize(1);
	}

	@Test
	void a_signed_scoring_sheet_is_not_the_units_to_see() {
		this.story.confirmForTeam(this.visit, false);
		this.world.ask("kiemtra", (actor) -> this.world.bean(SignedCopies.class)
			.attachSheet(actor, this.visit, List.of(new PhotoFile("files", "phieu.jpg", CameraPhoto.plain(60, 40)))));
		assertThat(ofUnit().copies()).isEmpty();
		VisitPage office = this.world.ask("danvan",
				(actor) -> this.world.bean(VisitViews.class).show(actor, this.visit));
		assertThat(office.copies()).hasSize(1);
		assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> this.world.ask("phuong1",
				(actor) -> this.world.bean(SignedCopies.class).serve(actor, this.visit, office.copies().get(0).id())));
	}

	@Test
	void a_scan_of_the_first_minutes_does_not_lock_the_second() {
		this.story.confirmForTeam(this.visit, false);
		object(1, "Số hộ là 38");
		this.story.write("kiemtra", this.visit, null, "conclusion:1", "conclusion", "38 hộ đồng tình.");
		sendAs("kiemtra");
		assertThatExceptionOfType(Stale.class).isThrownBy(() -> recordPaper(1, CameraPhoto.plain(60, 40), "lan-1.jpg"));
		assertThat(ofUnit().minutes().locked()).isFalse();
		assertThat(ofUnit().copies()).as("no scan stays behind").isEmpty();
		recordPaper(2, CameraPhoto.plain(60, 40), "lan-2.jpg");
		assertThat(ofUnit().minutes().locked()).isTrue();
		assertThat(ofUnit().copies()).hasSize(1);
	}

	private AddedFiles recordPaper(int number, byte[] content, String name) {
		return this.world.ask("danvan", (actor) -> this.world.bean(MinutesKeeping.class)
			.recordPaper(actor, this.visit, number, List.of(new PhotoFile("files", name, content))));
	}

	private void sendAs(String person) {
		this.world.ask(person, (actor) -> {
			this.world.bean(MinutesKeeping.class).confirmForTeam(actor, this.visit, false);
			return null;
		});
	}

	private void confirm(int number) {
		this.world.ask("bithu1", (actor) -> {
			this.world.bean(MinutesKeeping.class).confirm(actor, this.visit, number);
			return null;
		});
	}

	private void object(int number, String words) {
		this.world.ask("phuong1", (actor) -> {
			this.world.bean(MinutesKeeping.class).object(actor, this.visit, number, words);
			return null;
		});
	}

	private void correct(String reason) {
		this.world.ask("kiemtra", (actor) -> {
			this.world.bean(MinutesKeeping.class).correct(actor, this.visit, reason);
			return null;
		});
	}

	private UnitVisitPage ofUnit() {
		return this.world.ask("phuong1", (actor) -> this.world.bean(VisitViews.class).ofUnit(actor, this.visit));
	}

	private MinutesPage read() {
		return this.world.ask("phuong1",
				(actor) -> this.world.bean(MinutesReading.class).read(actor, this.visit, null));
	}

}
