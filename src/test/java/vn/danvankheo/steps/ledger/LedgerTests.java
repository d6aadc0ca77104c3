package vn.danvankheo.steps.ledger;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.danvankheo.ground.file.Sheet;
import vn.danvankheo.ground.file.SpreadsheetReader;
import vn.danvankheo.ground.organisation.Accounts;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What each unit owes and has. */
@DatabaseTest
class LedgerTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private Accounts accounts;

	private StoryWorld world;

	@BeforeEach
	void tell() {
		this.world = StoryWorld.in(this.beans);
		StoryModels models = new StoryModels(this.world);
		models.sent(this.world.ward(), "Một");
		models.change(models.sent(this.world.ward(), "Hai"), (model) -> model.receive(models.move("danvan")));
		models.change(models.sent(this.world.ward(), "Ba"), (model) -> model.returnToUnit(models.move("danvan")));
		models.draft(this.world.ward(), "Bốn, còn là bí mật");
		models.sent(this.world.school(), "Năm");
		models.sent(this.world.school(), "Sáu");
	}

	@Test
	void a_unit_is_complete_short_over_or_let_off() {
		assertThat(line(5, 5, 0, false).complete()).isTrue();
		assertThat(line(5, 3, 1, false).missing()).isEqualTo(1);
		assertThat(line(1, 0, 3, false).over()).isEqualTo(2);
		assertThat(line(1, 0, 0, true).complete()).isTrue();
		assertThat(line(0, 0, 0, false).owes()).isFalse();
		assertThat(LedgerTotal
			.of("", List.of(line(5, 5, 0, false), line(5, 3, 1, false), line(1, 0, 0, false), line(0, 2, 0, false)))
			.sentence()).isEqualTo("1/3 đơn vị đủ chỉ tiêu, 2 đơn vị còn thiếu 2 mô hình");
	}

	private static LedgerLine line(int required, int received, int waiting, boolean excused) {
		return new LedgerLine(UUID.randomUUID(), "Phường", UnitKind.WARD, required, 0, waiting, 0, received, 0, excused,
				null, null, Instant.EPOCH, false);
	}

	@Test
	void the_heading_and_every_figure_agree_with_the_list_and_the_workbook() {
		String page = get("danvan", "/ledger");
		assertThat(page).contains("1/3 đơn vị đủ chỉ tiêu, 2 đơn vị còn thiếu 8 mô hình", "thiếu 3", "vượt 1")
			.doesNotContain("bí mật");
		String ward = "?unit=" + this.world.ward().id();
		assertThat(get("danvan", "/participations" + ward + "&stage=SUBMITTED")).contains("1 mô hình của 1 đơn vị");
		assertThat(get("danvan", "/participations" + ward + "&stage=RETURNED")).contains("1 mô hình của 1 đơn vị");
		assertThat(get("danvan", "/participations" + ward + "&stage=RECEIVED")).contains("1 mô hình của 1 đơn vị");
		assertThat(cells("danvan", "/ledger.xlsx", "Phường 1")).containsSubsequence("5", "1", "1", "1", "1", "3", "0");
		assertThat(cells("danvan", "/ledger.xlsx", "Trường THCS")).containsSubsequence("1", "0", "2", "0", "0", "0",
				"1");
		List<String> exported = texts("danvan", "/participations/list.xlsx" + ward);
		assertThat(exported).contains("Một", "Hai", "Ba").doesNotContain("Bốn, còn là bí mật", "Năm");
	}

	@Test
	void only_units_that_lack_something_are_shown_when_asked() {
		assertThat(get("thuongtruc", "/ledger?missing=true")).contains("Phường 1", "Xã Tân Thạnh")
			.doesNotContain("Trường THCS</a>");
		assertThat(get("thuongtruc", "/ledger?unitKind=SCHOOL")).contains("Trường THCS</a>")
			.doesNotContain("Phường 1<");
		for (String asked : List.of("year=abc", "round=99", "unitKind=NO", "missing=maybe", "year=9999")) {
			assertThat(get("danvan", "/ledger?" + asked)).as(asked).contains("1/3 đơn vị đủ chỉ tiêu");
		}
	}

	@Test
	void nobody_sees_the_ledger_of_another_committee_or_of_all_units_as_one_of_them() {
		StoryWorld other = StoryWorld.in(this.beans);
		new StoryModels(other).sent(other.commune(), "Của nơi khác");
		assertThat(get("danvan", "/ledger")).doesNotContain(other.commune().id().toString());
		assertThat(exchange("phuong1", "/ledger")).hasStatus(403);
		assertThat(exchange("phuong1", "/ledger.xlsx")).hasStatus(403);
	}

	private MvcTestResult exchange(String person, String path) {
		return this.pages.get()
			.uri(java.net.URI.create(path))
			.with(user(this.accounts.findByUsername(this.world.username(person)).orElseThrow().signedIn()))
			.exchange();
	}

	private String get(String person, String path) {
		MvcTestResult result = exchange(person, path);
		assertThat(result).as(path).hasStatusOk();
		try {
			return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private List<Sheet.Row> rows(String person, String path) {
		MvcTestResult result = exchange(person, path);
		assertThat(result).as(path).hasStatusOk();
		return SpreadsheetReader.read(result.getResponse().getContentAsByteArray()).get(0).rows();
	}

	private List<String> cells(String person, String path, String unit) {
		return rows(person, path).stream()
			.map((row) -> row.cells().keySet().stream().map(row::text).toList())
			.filter((cells) -> cells.contains(unit))
			.findFirst()
			.orElseThrow();
	}

	private List<String> texts(String person, String path) {
		return rows(person, path).stream()
			.flatMap((row) -> row.cells().keySet().stream().map(row::text))

			.toList();
	}

}
