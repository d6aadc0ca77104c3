package vn.danvankheo.steps.listimport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.steps.registration.Draft;
import vn.danvankheo.steps.registration.Drafting;
import vn.danvankheo.steps.registration.Lists;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Participations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/**
 * What was sent out and edited, what has several sheets, and in which order it is kept.
 */
@DatabaseTest
class ListsComeBackTests {

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
	void the_order_of_the_file_is_the_order_of_the_list() {
		UUID id = take(row("1", "Ba", null), row("2", "Một", "30/11/"), row("3", "Hai", "30/11/"),
				row("4", "Bốn", null));
		assertThat(this.bringing.confirm(this.officer, id)).isTrue();
		assertThat(models()).extracting((model) -> model.facts().name()).containsExactly("Ba", "Một", "Hai", "Bốn");
	}

	@Test
	void an_edited_export_changes_the_model_of_its_code_also_by_name() throws IOException {
		this.drafting.begin(this.officer, this.list, Draft.of(this.models.stated("Hũ gạo tình thương")));
		ParticipationId before = models().get(0).id();
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(this.files.list(this.officer, this.list)));
				ByteArrayOutputStream edited = new ByteArrayOutputStream()) {
			book.getSheetAt(0).forEach((row) -> row.forEach((cell) -> {
				if ("Hũ gạo tình thương".equals(cell.toString())) {
					cell.setCellValue("Hũ gạo nghĩa tình");
				}
			}));
			book.write(edited);
			UUID id = read(edited.toByteArray());
			assertThat(this.looking.look(this.officer, id, 1).counts().summary()).isEqualTo("1 thay đổi");
			assertThat(this.looking.look(this.officer, id, 1).rows().get(0).tag()).startsWith("Thay đổi: tên");
			assertThat(this.bringing.confirm(this.officer, id)).isTrue();
		}
		assertThat(models()).extracting(Participation::id, (model) -> model.facts().name())
			.containsExactly(tuple(before, "Hũ gạo nghĩa tình"));
	}

	@Test
	void of_two_sheets_the_chosen_one_is_read_and_hidden_rows_are_left_out_unless_taken() {
		UUID id = read(ListFixture.workbook((sheet) -> {
			ListFixture.put(sheet, 0, 0, HEADING);
			ListFixture.put(sheet, 1, 0, row("1", "Một", "30/11/"));
			XSSFSheet other = sheet.getWorkbook().createSheet("Đợt này");
			ListFixture.put(other, 0, 0, HEADING);
			ListFixture.put(other, 1, 0, row("1", "Hai", "30/11/"));
			ListFixture.put(other, 2, 0, row("2", "Ba", "30/11/"));
			other.getRow(2).setZeroHeight(true);
		}));
		assertThat(this.looking.progress(this.officer, id).state()).isEqualTo(ListImport.State.CHOOSING);
		assertThat(this.looking.sheets(this.officer, id).lists()).extracting(ListSheets.Listed::models)
			.containsExactly(1, 2);
		refused("list.state.CHOOSING", () -> this.bringing.confirm(this.officer, id));
		this.bringing.choose(this.officer, id, 1);
		await(id);
		assertThat(this.looking.progress(this.officer, id).report().hiddenRows()).isEqualTo("3");
		assertThat(this.bringing.confirm(this.officer, id)).isTrue();
		assertThat(models()).extracting((model) -> model.facts().name()).containsExactly("Hai");
	}

	@Test
	void a_table_pasted_as_text_or_as_a_page_is_read_like_a_file() {
		String text = String.join("\t", HEADING) + "\n"
				+ String.join("\t", "1", "Một", "KT", "01/3/" + year(), "30/11/" + year(), "Chi bộ") + "\n";
		String page = "<html><body><table><tr><td>"
				+ text.strip().replace("\t", "</td><td>").replace("\n", "</td></tr><tr><td>")
				+ "</td></tr></table></body></html>";
		for (String copied : List.of(text, page)) {
			UUID id = this.bringing.paste(this.officer, this.list, copied, "");
			await(id);
			assertThat(this.looking.look(this.officer, id, 1).rows()).extracting((line) -> line.row().facts().name())
				.containsExactly("Một");
			assertThat(this.looking.progress(this.officer, id).fileName()).isEqualTo("bảng dán");
		}
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
