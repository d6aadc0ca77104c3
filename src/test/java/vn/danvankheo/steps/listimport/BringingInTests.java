package vn.danvankheo.steps.listimport;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.steps.registration.Draft;
import vn.danvankheo.steps.registration.Drafting;
import vn.danvankheo.steps.registration.Lists;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Facts;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Participations;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.danvankheo.ground.organisation.Refusals.refused;

@DatabaseTest
class BringingInTests {

	private static final String[] HEADING = { "TT", "Tên mô hình", "Lĩnh vực", "Ngày bắt đầu", "Ngày kết thúc",
			"Chủ mô hình" };

	@Autowired
	private ListableBeanFactory beans;

	private StoryWorld world;

	private StoryModels models;

	@Autowired
	private Lists lists;

	@Autowired
	private Drafting drafting;

	@Autowired
	private BringingIn bringing;

	@Autowired
	private LookingAtLists looking;

	@Autowired
	private ListFiles files;

	@Autowired
	private Participations participations;

	private RegistrationId list;

	private Actor officer;

	@BeforeEach
	void found() {
		this.world = StoryWorld.owingThree(this.beans, 3);
		this.models = new StoryModels(this.world);
		this.officer = this.world.login("phuong1");
		this.list = this.lists.begin(this.officer, this.world.ward().id(), this.world.round().id());
	}

	@AfterEach
	void logOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void what_was_confirmed_is_written_and_an_answered_end_with_it() {
		UUID id = take(row("1", "Hũ gạo tình thương", "30/11/"), row("2", "Tiếng kẻng an ninh", null),
				row("3", null, "30/11/"));
		ListPreview preview = this.looking.look(this.officer, id, 1);
		assertThat(preview.counts()).isEqualTo(new RowCounts(0, 2, 2, 0, 0, 1));
		assertThat(preview.counts().heading()).isEqualTo("2 mô hình cần xem, 1 dòng không nhận");
		assertThat(preview.rows()).extracting((line) -> line.row().outcome())
			.containsExactly(ListRow.Outcome.REFUSED, ListRow.Outcome.ASKED, ListRow.Outcome.CREATED);
		assertThat(this.looking.answer(this.officer, id, Map.of(3, LocalDate.of(2000, 1, 1)), null)).containsExactly(3);
		assertThat(this.looking.answer(this.officer, id, Map.of(3, LocalDate.of(year(), 12, 15)), null)).isEmpty();
		assertThat(this.bringing.confirm(this.officer, id)).isTrue();
		assertThat(models())
			.extracting((model) -> model.facts().name(), (model) -> VietnameseDate.format(model.facts().endsOn()),
					Participation::stage)
			.containsExactlyInAnyOrder(tuple("Hũ gạo tình thương", "30/11/" + year(), Stage.DRAFT),
					tuple("Tiếng kẻng an ninh", "15/12/" + year(), Stage.DRAFT));
		assertThat(this.looking.progress(this.officer, id))
			.extracting(ListImportView::state, ListImportView::created, ListImportView::refused)
			.containsExactly(ListImport.State.CONFIRMED, 2, 1);
		refused("list.state.CONFIRMED", () -> this.bringing.confirm(this.officer, id));
		assertThat(ListFixture.read(this.files.refused(this.officer, id)).rows()).hasSize(1);
	}

	@Test
	void the_units_own_export_brought_in_again_changes_nothing() {
		this.drafting.begin(this.officer, this.list, Draft.of(this.models.stated("=1+1 \"đẹp\"")));
		this.drafting.begin(this.officer, this.list, Draft.of(this.models.withoutEnd("Chưa xong")));
		UUID id = read(this.files.list(this.officer, this.list));
		assertThat(this.looking.look(this.officer, id, 1).counts().heading())
			.isEqualTo("2 mô hình không đổi, không có gì để ghi");
		assertThat(this.bringing.confirm(this.officer, id)).isTrue();
		assertThat(models()).hasSize(2).allMatch((model) -> model.version() == 0);
	}

	@Test
	void a_known_model_is_changed_and_keeps_what_the_list_does_not_say() {
		this.drafting.begin(this.officer, this.list, Draft.of(this.models.stated("Hũ gạo tình thương")));
		Facts before = models().get(0).facts();
		UUID id = take(row("1", "Hũ gạo tình thương", "15/12/"));
		assertThat(this.bringing.confirm(this.officer, id)).isTrue();
		Facts after = models().get(0).facts();
		assertThat(VietnameseDate.format(after.endsOn())).isEqualTo("15/12/" + year());
		assertThat(after.content()).isEqualTo(before.content());
		assertThat(models()).hasSize(1);
	}

	@Test
	void a_list_that_no_longer_fits_is_read_anew_and_nothing_is_written() {
		UUID id = take(row("1", "Hũ gạo tình thương", "30/11/"), row("2", "Tiếng kẻng an ninh", "30/11/"));
		this.drafting.begin(this.officer, this.list, Draft.of(this.models.stated("Tiếng kẻng an ninh")));
		assertThat(this.bringing.confirm(this.officer, id)).isFalse();
		assertThat(models()).hasSize(1);
		this.bringing.readAnew(this.officer, id);
		await(id);
		assertThat(this.looking.look(this.officer, id, 1).counts().summary()).isEqualTo("1 mới, 1 thay đổi");
	}

	@Test
	void a_workbook_that_is_no_list_says_why_and_a_file_that_is_no_workbook_is_not_taken() {
		UUID id = read(ListFixture.workbook((sheet) -> ListFixture.put(sheet, 0, 0, "Kính gửi Ban Dân vận")));
		assertThat(this.looking.progress(this.officer, id).problem()).startsWith("Không tìm thấy dòng tiêu đề");
		refused("spreadsheet.empty", () -> this.bringing.take(this.officer, this.list, "a.xlsx", new byte[0], ""));
	}

	@Test
	void two_thousand_rows_can_be_looked_at_a_page_at_a_time() {
		UUID id = read(ListFixture.workbook((sheet) -> {
			ListFixture.put(sheet, 0, 0, HEADING);
			for (int number = 1; number <= 2000; number++) {
				ListFixture.put(sheet, number, 0, row("" + number, "Mô hình số " + number, "30/11/"));
			}
		}));
		ListPreview last = this.looking.look(this.officer, id, 40);
		assertThat(last.pages()).isEqualTo(40);
		assertThat(last.rows()).hasSize(50);
		assertThat(last.list()).extracting(ListImportView::rowsRead, ListImportView::rowsTotal)
			.containsExactly(2000, 2000);
	}

	@Test
	void a_discarded_file_is_forgotten() {
		UUID id = take(row("1", "Hũ gạo tình thương", "30/11/"));
		this.bringing.discard(this.officer, id);
		assertThat(this.looking.look(this.officer, id, 1).rows()).isEmpty();
		refused("list.state.DISCARDED", () -> this.bringing.confirm(this.officer, id));
		assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> this.files.refused(this.officer, id));
	}

	@Test
	void the_import_of_a_unit_does_not_exist_for_others() {
		UUID id = take(row("1", "Hũ gạo tình thương", "30/11/"));
		for (Actor other : List.of(this.world.login("tanthanh"), this.world.login("danvan"))) {
			assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> this.looking.look(other, id, 1));
			assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> this.bringing.discard(other, id));
		}
		this.world.login("bithu1");
		assertThat(this.looking.progress(this.world.login("bithu1"), id).state()).isEqualTo(ListImport.State.READY);
	}

	@Test
	void the_office_brings_in_a_list_only_with_its_source_and_the_unit_confirms() {
		Actor office = this.world.login("danvan");
		byte[] file = workbook(row("1", "Hũ gạo tình thương", "30/11/"));
		refused("registration.sourceMissing", () -> this.bringing.take(office, this.list, "a.xlsx", file, " "));
		UUID id = this.bringing.take(office, this.list, "a.xlsx", file, "Công văn số 12");
		awaitAs(office, id);
		assertThat(this.bringing.confirm(office, id)).isTrue();
		assertThat(models()).allMatch(Participation::awaitsConfirmation)
			.allMatch((model) -> "Công văn số 12".equals(model.entrySource()));
	}

	private List<Participation> models() {
		return this.world.within(() -> this.participations.findByPlaceUnitAndPlaceRoundOrderByBegunCreatedAtAscIdAsc(
				this.world.ward().id(), this.world.round().id()));
	}

	private String[] row(String ordinal, String name, String end) {
		return new String[] { ordinal, name, "KT", "01/3/" + year(), (end != null) ? end + year() : null, "Chi bộ" };
	}

	private int year() {
		return this.world.campaign().year();
	}

	private UUID take(String[]... rows) {
		return read(workbook(rows));
	}

	private static byte[] workbook(String[]... rows) {
		return ListFixture.workbook((sheet) -> {
			ListFixture.put(sheet, 0, 0, HEADING);
			for (int at = 0; at < rows.length; at++) {
				ListFixture.put(sheet, at + 1, 0, rows[at]);
			}
		});
	}

	private UUID read(byte[] file) {
		UUID id = this.bringing.take(this.officer, this.list, "danh-sach.xlsx", file, "");
		await(id);
		return id;
	}

	private void await(UUID id) {
		awaitAs(this.officer, id);
	}

	private void awaitAs(Actor actor, UUID id) {
		ListFixture.untilRead(() -> this.looking.progress(actor, id).state());
	}

}
