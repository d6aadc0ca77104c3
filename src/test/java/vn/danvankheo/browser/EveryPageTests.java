package vn.danvankheo.browser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Opens every page of the demonstration as each role, on an office screen and on a phone.
 */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "dvk.demonstration=true", "dvk.test.database-name=demonstration" })
class EveryPageTests {

	private static final String PASSWORD = "cung-ban-cung-lam";

	private static final int MOST = 60;

	@ParameterizedTest
	@ValueSource(strings = { "phuong1", "bithu1", "danvan", "vanthu", "thanhvien", "kiemtra", "thuongtruc", "quantri" })
	void every_page_is_accessible_fits_and_stays_at_home(String person, Windows windows) {
		Window window = windows.of(person, PASSWORD);
		List<String> faults = new ArrayList<>();
		pages(window).forEach((kind, path) -> look(window, person, kind, path, faults));
		assertThat(faults).isEmpty();
	}

	private void look(Window window, String person, String kind, String path, List<String> faults) {
		String name = kind.equals("/") ? "home" : kind.substring(1).replaceAll("[^A-Za-z0-9]+", "-");
		for (var screen : new com.microsoft.playwright.options.ViewportSize[] { Window.DESK, Window.PHONE }) {
			try {
				window.on(screen).open(path);
				window.picture(person, name);
				window.check();
				window.fits();
			}
			catch (AssertionError | RuntimeException ex) {
				faults.add("%s at %d: %s".formatted(kind, screen.width, ex.getMessage()));
			}
		}
	}

	/** One address for each kind of page that can be reached by links. */
	private Map<String, String> pages(Window window) {
		Map<String, String> pages = new LinkedHashMap<>();
		Deque<String> waiting = new ArrayDeque<>(List.of("/", "/account"));
		while (!waiting.isEmpty() && pages.size() < MOST) {
			String path = waiting.remove();
			if (path.matches(".*\\.(xlsx|docx|pdf|ics)(\\?.*)?|.*/attachments/.*")
					|| pages.putIfAbsent(kind(path), path) != null) {
				continue;
			}
			assertThat(window.open(path)).as(path).isLessThan(400);
			links(window).stream().filter((next) -> !pages.containsKey(kind(next))).forEach(waiting::add);
		}
		return pages;
	}

	/** What does not depend on the record shown. */
	private static String kind(String path) {
		return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id").replaceAll("\\?.*", "");
	}

	@SuppressWarnings("unchecked")
	private static List<String> links(Window window) {
		return (List<String>) window.page().evaluate("""
				[...document.querySelectorAll("a[href^='/']")].map((a) => a.getAttribute("href").split("#")[0])""");
	}

}
