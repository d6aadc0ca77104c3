package vn.danvankheo.steps.visit;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

import vn.danvankheo.ground.file.AddedFiles;
import vn.danvankheo.ground.file.AttachmentSubject;
import vn.danvankheo.ground.file.Attachments;
import vn.danvankheo.ground.file.FilesTogether;
import vn.danvankheo.ground.file.PhotoFile;
import vn.danvankheo.ground.file.SampleFiles;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.steps.inspection.Inspection;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.steps.inspection.InspectionTeam;
import vn.danvankheo.steps.inspection.InspectionTeams;
import vn.danvankheo.steps.inspection.Inspections;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/** Photos and scans of a visit, while others confirm it or close its team. */
@DatabaseTest
class VisitFilesTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private JdbcClient database;

	@Autowired
	private PlatformTransactionManager transactions;

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
	void no_photo_is_added_when_the_minutes_are_confirmed_while_it_is_read() {
		MultipartFile slow = new MockMultipartFile("photos", "anh.jpg", null, CameraPhoto.plain(60, 40)) {

			@Override
			public byte[] getBytes() throws java.io.IOException {
				CompletableFuture
					.runAsync(() -> VisitFilesTests.this.story.confirmForTeam(VisitFilesTests.this.visit, false))
					.join();
				return super.getBytes();
			}

		};
		refused("minutes.is.SENT", () -> photograph(slow));
		assertThat(this.world.bean(VisitPhotoRows.class).of(this.visit)).isEmpty();
		assertThat(attachments()).as("no file without its row").isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "anh-zalo.jfif", "fill-bytes.jpg", "fill-before-end.jpg", "no-end-marker.jpg" })
	void a_photo_that_phones_and_programs_show_is_taken_under_its_right_ending(String name) throws IOException {
		AddedFiles added = photograph(new PhotoFile("photos", name, SampleFiles.sample(name)));
		assertThat(added.kept()).containsExactly(name.replace(".jfif", ".jpg"));
	}

	@Test
	void a_photo_begins_the_minutes_so_that_the_visit_is_not_planned_anew() {
		assertThat(photograph(photo("anh.jpg")).kept()).hasSize(1);
		assertThat(this.world.bean(Inspections.class).findById(this.visit).orElseThrow().state())
			.isEqualTo(Inspection.State.HELD);
		assertThat(this.world.bean(MinutesArchive.class).findByInspectionOrderByNumberDesc(this.visit)).hasSize(1);
	}

	@Test
	void a_photo_stays_once_the_minutes_are_confirmed() {
		photograph(photo("anh.jpg"));
		UUID photo = this.world.bean(VisitPhotoRows.class).of(this.visit).get(0).id();
		this.story.confirmForTeam(this.visit, false);
		refused("minutes.is.SENT", () -> this.world.ask("kiemtra", (actor) -> {
			this.world.bean(VisitPhotos.class).remove(actor, this.visit, this.model.id(), photo);
			return null;
		}));
		assertThat(this.world.bean(VisitPhotoRows.class).of(this.visit)).hasSize(1);
		assertThat(attachments()).isOne();
	}

	@Test
	void what_goes_with_a_file_fails_and_no_file_stays() {
		this.world.ask("kiemtra", (actor) -> {
			assertThatIllegalStateException().isThrownBy(() -> together(actor, List.of(photo("anh.jpg")), () -> {
				throw new IllegalStateException("no row");
			}));
			return null;
		});
		assertThat(attachments()).isZero();
	}

	@Test
	void one_file_too_many_is_told_and_none_of_them_stays() {
		List<MultipartFile> files = new ArrayList<>(
				IntStream.rangeClosed(1, 31).mapToObj((number) -> photo("anh-" + number + ".jpg")).toList());
		AddedFiles added = this.world.ask("kiemtra", (actor) -> together(actor, files, () -> {
		}));
		assertThat(added.kept()).isEmpty();
		assertThat(added.refused()).hasSize(31);
		assertThat(attachments()).isZero();
	}

	@Test
	void a_signed_sheet_is_not_attached_once_the_team_is_closed() {
		assertThat(sheet().kept()).hasSize(1);
		close();
		refused("team.closed", this::sheet);
		assertThat(attachments()).isOne();
	}

	@Test
	void whoever_closes_the_team_waits_for_whoever_writes() {
		TransactionTemplate here = new TransactionTemplate(this.transactions);
		TransactionTemplate elsewhere = new TransactionTemplate(this.transactions);
		elsewhere.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		assertThat(elsewhere.<Integer>execute((status) -> free())).as("the control").isOne();
		here.executeWithoutResult((status) -> this.world.ask("kiemtra", (actor) -> {
			this.world.bean(Visits.class).taken(actor, this.visit);
			assertThat(elsewhere.<Integer>execute((other) -> free())).isZero();
			return null;
		}));
		assertThat(elsewhere.<Integer>execute((status) -> free())).isOne();
	}

	private int free() {
		return this.database
			.sql("select team_id from inspection_team where team_id = :team for no key update skip locked")
			.param("team", this.story.team().id().teamId())
			.query(UUID.class)
			.list()
			.size();
	}

	private AddedFiles together(Actor actor, List<MultipartFile> files, Runnable rest) {
		return this.world.bean(FilesTogether.class).attach(() -> {
			AddedFiles added = this.world.bean(Attachments.class)
				.add(actor, new AttachmentSubject(this.visit.inspectionId(), this.world.ward().id()), "EVIDENCE",
						files);
			rest.run();
			return added;
		});
	}

	private AddedFiles photograph(MultipartFile file) {
		return this.world.ask("kiemtra",
				(actor) -> this.world.bean(VisitPhotos.class).add(actor, this.visit, this.model.id(), List.of(file)));
	}

	private AddedFiles sheet() {
		return this.world.ask("kiemtra", (actor) -> this.world.bean(SignedCopies.class)
			.attachSheet(actor, this.visit, List.of(photo("phieu.jpg"))));
	}

	private void close() {
		InspectionTeams teams = this.world.bean(InspectionTeams.class);
		InspectionTeam team = teams.findByIdAndCommittee(this.story.team().id(), this.world.committee()).orElseThrow();
		team.close(Move.of(this.world.actor("danvan"), this.world.bean(Clock.class).instant()));
		teams.saveAndFlush(team);
	}

	private static MultipartFile photo(String name) {
		return new PhotoFile("photos", name, CameraPhoto.plain(60, 40));
	}

	private int attachments() {
		return this.database.sql("select count(*) from attachment where committee_id = :committee")
			.param("committee", this.world.committee().committeeId())
			.query(Integer.class)
			.single();
	}

}
