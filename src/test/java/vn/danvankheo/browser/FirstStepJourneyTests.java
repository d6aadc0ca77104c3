package vn.danvankheo.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvankheo.ground.runtime.MovableClock;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.campaign.RoundDays;

import static org.assertj.core.api.Assertions.assertThat;

/** The main job of step 1 on lists as units really make them, in March 2023. */
@BrowserTest
class FirstStepJourneyTests {

	private static final String BELL = "Tiếng kẻng an ninh";

	@Autowired
	private ListableBeanFactory beans;

	@Test
	void two_units_send_their_lists_and_the_office_receives_one_and_returns_two_remarks(Windows windows,
			MovableClock clock) throws IOException {
		clock.set(LocalDate.of(2023, 3, 20));
		StoryWorld world = StoryWorld.in(this.beans,
				new RoundDays(LocalDate.of(2023, 2, 27), LocalDate.of(2023, 3, 23), LocalDate.of(2023, 3, 31)));
		Window ward = windows.of(world.username("phuong1"));
		bringIn(ward, "danh-sach-phuong-1.xlsx", 6);
		send(ward, "ĐK-2023-P01-1");
		assertThat(ward.page().getByText("In biên nhận (A4)").count()).isOne();
		ward.picture("journey", "receipt");
		Window commune = windows.of(world.username("tanthanh"));
		bringIn(commune, "danh-sach-xa-tan-thanh.xlsx", 5);
		send(commune, "ĐK-2023-XTT-1");

		Window office = windows.of(world.username("danvan"));
		receive(office, "Phường 1", 6);
		String bell = giveBack(office);
		answer(commune, bell);
		seesOnlyTheChanges(office, bell);
		ledgerAndExportAgree(office);
		for (Window window : List.of(ward, commune, office)) {
			window.check();
		}
	}

	private static void bringIn(Window window, String file, int models) {
		window.open("/");
		window.click(window.page().locator(".topbar a[href='/registrations']"));
		window.press("Bắt đầu danh sách");
		window.follow("Nhập danh sách");
		window.choose(window.page().locator("#file"), Path.of("src/test/resources/lists", file));
		window.press("Đọc và xem trước");
		window.page().locator("#marksConfirmed, button:has-text('vào danh sách')").first().waitFor();
		for (Locator end : window.page().locator("input.form-control.short").all()) {
			window.click(end);
			end.fill("30/11/2023");
		}
		if (window.page().locator("#marksConfirmed").count() > 0) {
			window.click(window.page().locator("#marksConfirmed"));
		}
		window.check();
		window.picture("journey", "preview-" + models);
		window.on(Window.PHONE).fits();
		window.picture("journey", "preview-" + models);
		window.on(Window.DESK);
		window.press("Ghi %d mô hình vào danh sách".formatted(models));
		window.shows("Đã ghi %d mô hình mới".formatted(models));
		window.follow("Xem danh sách đăng ký");
	}

	private static void send(Window window, String reference) {
		window.follow("Xem lại và gửi");
		window.check();
		window.click(window.page().locator("form[action*='/batches'] button[type=submit]"));
		window.shows(reference);
		assertThat(window.clicks()).as("clicks from the first page to the receipt").isLessThanOrEqualTo(12);
		window.check();
	}

	private static void receive(Window office, String unit, int models) {
		office.open("/participations?stage=SUBMITTED");
		for (Locator box : office.page().locator("tr:has-text('" + unit + "') input[name=id]").all()) {
			box.check();
		}
		office.press("Tiếp nhận các mô hình đã chọn…");
		office.shows("Sẽ tiếp nhận %d mô hình".formatted(models));
		office.press("Tiếp nhận %d mô hình".formatted(models));
		office.shows("Đã tiếp nhận %d mô hình".formatted(models));
	}

	private static String giveBack(Window office) {
		office.open("/participations?stage=SUBMITTED");
		office.page().locator("a:has-text('" + BELL + "')").first().click();
		String path = office.path().split("\\?")[0];
		office.follow("Trả lại kèm góp ý…");
		remark(office, "ADDRESS", "Địa chỉ thực hiện", "Ghi rõ từng tổ tự quản");
		remark(office, "CONTENT", "Nội dung thực hiện", "Diễn tập vào tháng nào?");
		office.press("Trả lại cho đơn vị");
		office.shows("Chờ đơn vị trả lời 2 góp ý");
		return path;
	}

	private static void remark(Window office, String fact, String label, String text) {
		office.page().locator("summary[aria-label='Góp ý cho " + label + "']").click();
		office.page().locator("#remark-" + fact).fill(text);
	}

	private static void answer(Window unit, String path) {
		unit.open(path + "/edit/place-and-time");
		unit.shows("Ghi rõ từng tổ tự quản");
		unit.page().locator("#address").fill("Tổ tự quản 1 đến 6, ấp 1, ấp 2");
		unit.page().locator("input[value=addressed]").check();
		unit.press("Lưu và tiếp tục");
		unit.open(path + "/edit/content");
		unit.page().locator("input[value=kept]").check();
		unit.page().locator("input[name^='reason-']").fill("Lịch diễn tập do Công an xã ấn định sau.");
		unit.press("Lưu và tiếp tục");
		unit.open("/registrations");
		unit.open(unit.page().locator("a[href$='/check']").first().getAttribute("href"));
		unit.page().locator("form[action*='/batches'] button[type=submit]").click();
		unit.shows("ĐK-2023-XTT-2");
	}

	private static void seesOnlyTheChanges(Window office, String path) {
		office.open(path);
		office.shows("Trả lời 2 góp ý");
		office.shows("Lịch diễn tập do Công an xã ấn định sau.");
		assertThat(office.page().locator("dl.change").count()).as("changes shown").isOne();
		assertThat(office.page().locator("dl.change").innerText()).contains("Ấp 1, ấp 2", "Tổ tự quản 1 đến 6");
		office.check();
	}

	private static void ledgerAndExportAgree(Window office) throws IOException {
		office.open("/ledger");
		office.shows("Phường 1");
		List<String> names = new ArrayList<>();
		byte[] file = office.file("/participations/list.xlsx");
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			Sheet sheet = workbook.getSheetAt(0);
			for (Row row : sheet) {
				row.forEach((cell) -> names.add(cell.toString()));
			}
		}
		assertThat(names).filteredOn("Phường 1"::equals).as("models of the ward").hasSize(6);
		assertThat(names).filteredOn("Xã Tân Thạnh"::equals).as("models of the commune").hasSize(5);
		String ledger = office.page().locator("main").innerText();
		assertThat(ledger).contains("Phường 1", "Xã Tân Thạnh");
		assertThat(office.page().locator("tr:has-text('Phường 1')").first().innerText()).contains("6");
		assertThat(office.page().locator("tr:has-text('Xã Tân Thạnh')").first().innerText()).contains("5");
	}

}
