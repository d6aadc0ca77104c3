package vn.danvankheo.steps.listimport;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.steps.registration.Lists;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Participations;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.danvankheo.ground.organisation.Refusals.refusal;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/** A list too long to be written while somebody waits. */
@DatabaseTest
class LongListTests {

	private static final int ROWS = ListWriting.AT_ONCE + 1;

	@Autowired
	private ListableBeanFactory beans;

	private StoryWorld world;

	@Autowired
	private Lists lists;

	@Autowired
	private BringingIn bringing;

	@Autowired
	private LookingAtLists looking;

	@Autowired
	private ListImports imports;

	@Autowired
	private ListReading reading;

	@Autowired
	private Participations participations;

	@Autowired
	private Clock clock;

	private Actor officer;

	private UUID id;

	@BeforeEach
	void a_long_list_has_been_read() {
		this.world = StoryWorld.owingThree(this.beans, 3);
		this.officer = this.world.login("phuong1");
		RegistrationId list = this.lists.begin(this.officer, this.world.ward().id(), this.world.round().id());
		this.id = this.bringing.take(this.officer, list, "dai.xlsx", longList(), "");
		untilDone();
	}

	@AfterEach
	void logOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void it_is_written_in_the_background_whole_and_once() {
		assertThat(this.bringing.confirm(this.officer, this.id)).isTrue();
		assertThat(refusal(() -> this.bringing.confirm(this.officer, this.id)).code())
			.matches("list.state.(WRITING|CONFIRMED)");
		untilDone();
		assertThat(this.looking.progress(this.officer, this.id))
			.extracting(ListImportView::state, ListImportView::created)
			.containsExactly(ListImport.State.CONFIRMED, ROWS);
		assertThat(models()).hasSize(ROWS).allMatch((model) -> model.stage() == Stage.DRAFT);
		assertThat(models()).extracting(Participation::model).doesNotHaveDuplicates();
	}

	@Test
	void when_its_writer_died_it_says_so_and_can_be_confirmed_again() {
		this.world.within(() -> {
			ListImport begun = this.imports.findById(this.id).orElseThrow();
			begun.writing(this.clock.instant().minus(ListImport.LONGEST_WRITING).minusSeconds(1));
			return this.imports.save(begun);
		});
		refused("list.state.WRITING", () -> this.bringing.discard(this.officer, this.id));
		this.reading.endInterrupted();
		assertThat(this.looking.progress(this.officer, this.id).state()).isEqualTo(ListImport.State.READY);
		assertThat(this.looking.progress(this.officer, this.id).problem()).startsWith("Có lỗi khi ghi danh sách");
		assertThat(models()).isEmpty();
		assertThat(this.bringing.confirm(this.officer, this.id)).isTrue();
		untilDone();
		assertThat(models()).hasSize(ROWS);
	}

	private byte[] longList() {
		int year = this.world.campaign().year();
		return ListFixture.workbook((sheet) -> {
			ListFixture.put(sheet, 0, 0, "TT", "Tên mô hình", "Lĩnh vực", "Ngày bắt đầu", "Ngày kết thúc",
					"Chủ mô hình");
			for (int number = 1; number <= ROWS; number++) {
				ListFixture.put(sheet, number, 0, "" + number, "Mô hình số " + number, "KT", "01/3/" + year,
						"30/11/" + year, "Chi bộ");
			}
		});
	}

	private List<Participation> models() {
		return this.world.within(() -> this.participations.findByPlaceUnitAndPlaceRoundOrderByBegunCreatedAtAscIdAsc(
				this.world.ward().id(), this.world.round().id()));
	}

	private void untilDone() {
		Set<ListImport.State> underWay = EnumSet.of(ListImport.State.READING, ListImport.State.WRITING);
		await().atMost(60, TimeUnit.SECONDS)
			.pollInSameThread()
			.until(() -> !underWay.contains(this.looking.progress(this.officer, this.id).state()));
	}

}
