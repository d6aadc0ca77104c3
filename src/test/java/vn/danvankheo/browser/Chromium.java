package vn.danvankheo.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/** The installed Chromium, started once for all tests of this JVM; never downloaded. */
final class Chromium {

	private static final List<String> QUIET = List.of("--disable-gpu", "--disable-background-networking",
			"--disable-component-update", "--disable-sync", "--no-first-run", "--disable-dev-shm-usage");

	private static Browser started;

	private Chromium() {
	}

	/** Where it is installed; empty when it is not. */
	static Optional<Path> installed() {
		String named = System.getProperty("dvk.browser.path", "");
		Stream<String> candidates = named.isEmpty()
				? Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser",
						"/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
						"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe")
				: Stream.of(named);
		return candidates.map(Path::of).filter(Files::isExecutable).findFirst();
	}

	/** The running browser. */
	static synchronized Browser running() {
		if (started == null) {
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			started = playwright.chromium()
				.launch(new BrowserType.LaunchOptions().setExecutablePath(installed().orElseThrow())
					.setArgs(arguments()));
			Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
		}
		return started;
	}

	private static List<String> arguments() {
		List<String> arguments = new ArrayList<>(QUIET);
		if ("root".equals(System.getProperty("user.name"))) {
			arguments.add("--no-sandbox");
		}
		return arguments;
	}

}
