package vn.danvankheo.browser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.options.ViewportSize;
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

	private static final int MOST = 120;

	private static final Set<String> OF_UNITS = Set.of("phuong1", "bithu1");

	/** What axe has looked at for somebody of a unit, or of the committee. */
	private static final Set<String> AUDITED = new HashSet<>();

	@ParameterizedTest
	@ValueSource(strings = { "phuong1", "bithu1", "danvan", "vanthu", "thanhvien", "kiemtra", "thuongtruc", "quantri" })
	void every_page_is_accessible_fits_and_stays_at_home(String person, Windows windows) {
		Window window = windows.of(person, PASSWORD);
		List<String> faults = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		Deque<String> waiting = new ArrayDeque<>(List.of("/", "/account"));
		while (!waiting.isEmpty() && seen.size() < MOST) {
			String path = waiting.remove();
			if (!isFile(path) && seen.add(kind(path))) {
				assertThat(window.on(Window.DESK).open(path)).as(path).isLessThan(400);
				waiting.addAll(links(window));
				look(window, person, path, faults);
			}
		}
		assertThat(faults).isEmpty();
		assertThat(seen).as("pages that links lead to").hasSizeBetween(6, MOST - 1);
	}

	/**
	 * On an office screen and on a phone; axe looks at a kind of page once for units and
	 * once for the committee, whose people differ in buttons only.
	 */
	private void look(Window window, String person, String path, List<String> faults) {
		assertThat(window.page()
			.evaluate(
					"[...document.querySelectorAll('.who span')].every((name) => name.scrollWidth <= name.clientWidth)"))
			.as("his name is whole at " + path)
			.isEqualTo(true);
		boolean audit = AUDITED.add(OF_UNITS.contains(person) + kind(path));
		for (ViewportSize screen : new ViewportSize[] { Window.DESK, Window.PHONE }) {
			try {
				window.on(screen);
				window.picture(person, kind(path).equals("/") ? "home" : kind(path).replaceAll("[^A-Za-z0-9]+", "-"));
				window.fits();
				if (screen == Window.PHONE) {
					window.leavesRoom();
				}
				if (audit) {
					window.check();
				}
				window.isQuiet();
			}
			catch (AssertionError | RuntimeException ex) {
				faults.add("%s at %d: %s".formatted(path, screen.width, ex.getMessage()));
			}
		}
	}

	private static boolean isFile(String path) {
		return path.matches(".*\\.(xlsx|docx|pdf|ics)(\\?.*)?|.*/(attachments|photos|scans|files|signed-copies)/.*");
	}

	/** What does not depend on the record shown. */
	private static String kind(String path) {
		return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
			.replaceAll("^/help/.+", "/help/page")
			.replaceAll("\\?.*", "");
	}

	@SuppressWarnings("unchecked")
	private static List<String> links(Window window) {
		return (List<String>) window.page().evaluate("""
				[...document.querySelectorAll("a[href^='/']")].map((a) => a.getAttribute("href").split("#")[0])""");
	}

}
