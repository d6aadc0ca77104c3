package vn.danvankheo.steps.reporting;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.runtime.MovableClock;
import vn.danvankheo.ground.runtime.Statements;
import vn.danvankheo.story.StoryPages;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.campaign.DayOffRule;
import vn.danvankheo.year.campaign.ReportDays;
import vn.danvankheo.year.campaign.RoundDays;

import static org.assertj.core.api.Assertions.assertThat;

/** The board of 2023, twelve months of reports due on the 25th. */
@DatabaseTest
@Import(MovableClock.Configuration.class)
class YearBoardPagesTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MovableClock clock;

	@Autowired
	private MockMvcTester mvc;

	private StoryWorld world;

	private ReportStory story;

	private StoryPages pages;

	@BeforeEach
	void inFebruary() {
		this.clock.set(LocalDateTime.parse("2023-02-27T09:00:00"));
		this.world = StoryWorld.in(this.beans,
				new RoundDays(LocalDate.of(2023, 1, 2), LocalDate.of(2023, 1, 20), LocalDate.of(2023, 1, 31)));
		this.story = new ReportStory(this.world);
		this.pages = new StoryPages(this.mvc, this.world);
	}

	@AfterEach
	void today() {
		this.clock.reset();
	}

	private void months() {
		this.story.settle(new ReportDays(25, false, false, DayOffRule.SAME, 20, LocalDate.of(2023, 1, 1), null, null));
	}

	private UUID owed(Unit unit, int month) {
		return this.story.of(unit, LocalDate.of(2023, month, 1));
	}

	private void units(int many) {
		List<Unit> units = new ArrayList<>();
		for (int at = 0; at < many; at++) {
			units.add(new Unit(UnitId.next(), this.world.committee(), "U%03d".formatted(at), "Đảng bộ Phường số " + at,
					"Phường số " + at, UnitKind.WARD, LocalDate.of(2020, 1, 1)));
		}
		this.world.within(() -> this.beans.getBean(Units.class).saveAllAndFlush(units));
	}

	@Test
	void every_cell_says_its_word_and_leads_to_what_it_is_about() {
		months();
		UUID ward = owed(this.world.ward(), 2);
		this.pages.send("phuong1", "/reports/" + ward + "/uneventful", "reason", "Chưa đến thời gian làm");
		String board = this.pages.read("danvan", "/obligations/year");
		assertThat(board).contains("1/6 đã nhận, còn thiếu 5", "không p.sinh, muộn 2", "chưa nộp", ">T1<", ">T12<");
		String cell = "/obligations/y/P01/";
		MvcTestResult told = this.pages.open("danvan", cell + key(board, "P01", "không p.sinh, muộn 2"));
		assertThat(told.getResponse().getRedirectedUrl()).isEqualTo("/reports/" + ward);
		MvcTestResult silent = this.pages.open("danvan", cell + key(board, "P01", "chưa nộp"));
		assertThat(silent.getResponse().getRedirectedUrl()).isEqualTo("/obligations/" + owed(this.world.ward(), 1));
	}

	private static String key(String board, String unit, String words) {
		return java.util.regex.Pattern.compile("y/" + unit + "/(\\w{6})\">" + words)
			.matcher(board)
			.results()
			.findFirst()
			.orElseThrow()
			.group(1);
	}

	@Test
	void a_unit_sees_its_own_year_and_no_other() {
		months();
		String board = this.pages.read("phuong1", "/obligations/year");
		assertThat(board).contains("Năm của Phường 1: 0/2 đã nộp, còn thiếu 2").doesNotContain("Xã Tân Thạnh");
		String all = this.pages.read("danvan", "/obligations/year");
		assertThat(this.pages.open("phuong1", "/obligations/y/XTT/" + key(all, "XTT", "chưa nộp"))).hasStatus(404);
	}

	@Test
	void a_filter_stands_in_the_url_and_is_saved_as_a_view() {
		months();
		assertThat(this.pages.read("danvan", "/obligations/year?units=SCHOOL"))
			.contains("Trường THCS", "Lưu bộ lọc này…")
			.doesNotContain("Xã Tân Thạnh");
		this.pages.send("danvan", "/saved-views", "list", "YEAR_BOARD", "query", "units=SCHOOL", "name", "Trường học");
		assertThat(this.pages.read("danvan", "/obligations/year")).contains(">Trường học</a>");
		assertThat(this.pages.read("thanhvien", "/obligations/year?mine=true")).contains("Chưa có đơn vị nào phải nộp");
	}

	@Test
	void the_workbook_says_the_same() throws Exception {
		months();
		byte[] file = this.pages.open("danvan", "/obligations/year.xlsx").getResponse().getContentAsByteArray();
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			var sheet = book.getSheetAt(0);
			assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("0/6 đã nhận, còn thiếu 6");
			assertThat(sheet.getRow(5).getCell(3).getStringCellValue()).isEqualTo("chưa nộp");
		}
	}

	@Test
	void three_hundred_units_are_one_page_with_no_more_statements_than_five() {
		units(2);
		months();
		this.pages.open("danvan", "/obligations/year");
		int five = Statements.of(() -> this.pages.open("danvan", "/obligations/year"));
		inFebruary();
		units(22);
		months();
		this.pages.open("danvan", "/obligations/year");
		int twentyFive = Statements.of(() -> this.pages.open("danvan", "/obligations/year"));
		inFebruary();
		units(297);
		this.clock.set(LocalDateTime.parse("2023-12-28T09:00:00"));
		months();
		this.pages.open("danvan", "/obligations/year");
		assertThat(twentyFive).isEqualTo(five);
		assertThat(Statements.of(() -> this.pages.open("danvan", "/obligations/year"))).isEqualTo(five);
		assertThat(this.pages.open("danvan", "/obligations/year").getResponse().getContentAsByteArray().length)
			.isLessThan(300 * 1024);
	}

}
