package vn.danvankheo.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ViewportSize;

import static org.assertj.core.api.Assertions.assertThat;

/** One person's browser window, which notices what must never happen in any window. */
public final class Window {

	/** An office's old screen. */
	public static final ViewportSize DESK = new ViewportSize(1366, 768);

	/** A small phone. */
	public static final ViewportSize PHONE = new ViewportSize(360, 740);

	private static final Pattern INSIDE = Pattern.compile("(data|blob|about):.*");

	private final Page page;

	private final String address;

	private final List<String> faults = new ArrayList<>();

	private int refused;

	private int clicks;

	private final Set<String> navigated = ConcurrentHashMap.newKeySet();

	Window(BrowserContext context, String address) {
		this.address = address;
		this.page = context.newPage();
		this.page.onRequest(this::requested);
		this.page.onConsoleMessage(this::said);
		this.page.onPageError((error) -> this.faults.add("script error: " + error));
	}

	private void requested(Request request) {
		if (request.isNavigationRequest()) {
			this.navigated.add(request.url());
		}
		if (!request.url().startsWith(this.address + "/") && !INSIDE.matcher(request.url()).matches()) {
			this.faults.add("asked outside: " + request.url());
		}
	}

	/**
	 * A page that answers with an error status is no fault; a file it names that does is.
	 */
	private void said(ConsoleMessage message) {
		boolean pageItself = message.text().startsWith("Failed to load resource")
				&& this.navigated.contains(message.location().split("(?=:\\d+:\\d+$)")[0]);
		boolean expected = this.refused != 0 && message.text().contains("status of " + this.refused);
		if ("error".equals(message.type()) && !pageItself && !expected) {
			this.faults.add("console: " + message.text() + " at " + message.location());
		}
	}

	/** Logs in by the form, and fails when it does not work. */
	public void logIn(String username, String password) {
		open("/login");
		this.page.getByLabel("Tên đăng nhập", new Page.GetByLabelOptions().setExact(true)).fill(username);
		this.page.getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true)).fill(password);
		press("Đăng nhập");
		assertThat(this.page.url()).as("logged in as %s", username).doesNotContain("/login");
		this.clicks = 0;
	}

	/** From now on a script may be answered with this status, which browsers log. */
	public Window scriptsMayGet(int status) {
		this.refused = status;
		return this;
	}

	/** Goes to a path; returns the status of the answer. */
	public int open(String path) {
		return this.page.navigate(this.address + path).status();
	}

	/** What a link to a file gives. */
	public byte[] file(String path) {
		APIResponse answer = this.page.context().request().get(this.address + path);
		if (!answer.ok()) {
			throw new AssertionError(path + ": " + answer.status());
		}
		return answer.body();
	}

	/** Presses the button with this text. */
	public void press(String button) {
		Locator found = this.page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON,
				new Page.GetByRoleOptions().setName(button).setExact(true));
		click(found);
	}

	/** Clicks there. */
	public void click(Locator what) {
		this.clicks++;
		what.click();
	}

	/** Chooses a file: one click opens the dialog, one takes the file. */
	public void choose(Locator input, Path file) {
		this.clicks += 2;
		input.setInputFiles(file);
	}

	/** How often this person has clicked since the log-in. */
	public int clicks() {
		return this.clicks;
	}

	/** Follows the link with this text. */
	public void follow(String link) {
		click(this.page.getByRole(com.microsoft.playwright.options.AriaRole.LINK,
				new Page.GetByRoleOptions().setName(link).setExact(true)));
	}

	/** Waits until the page shows this text. */
	public void shows(String text) {
		PlaywrightAssertions.assertThat(this.page.locator("body")).containsText(text);
	}

	/** Where it is, without the origin. */
	public String path() {
		return this.page.url().substring(this.address.length());
	}

	/** The page, for whatever else a test does. */
	public Page page() {
		return this.page;
	}

	/** The size of the screen from now on. */
	public Window on(ViewportSize screen) {
		this.page.setViewportSize(screen.width, screen.height);
		return this;
	}

	/**
	 * Fails when axe finds a violation in the page, or anything since the last check
	 * wrote an error to the console, broke the content policy or asked outside the
	 * application.
	 */
	public void check() {
		audit();
		isQuiet();
	}

	private void audit() {
		var violations = new AxeBuilder(this.page).analyze().getViolations();
		violations.forEach((rule) -> rule.getNodes()
			.forEach((node) -> this.faults
				.add("axe %s: %s at %s".formatted(rule.getId(), rule.getHelp(), node.getTarget()))));
	}

	/**
	 * The same without axe, which takes a second and more.
	 */
	public void isQuiet() {
		List<String> found = List.copyOf(this.faults);
		this.faults.clear();
		assertThat(found).as("faults on %s", path()).isEmpty();
	}

	/** Fails when the page is wider than the screen. */
	public void fits() {
		int over = (int) this.page
			.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
		assertThat(over).as("pixels by which %s is wider than the screen", path()).isLessThanOrEqualTo(0);
	}

	/**
	 * Fails when the bars take more than 15 % of the screen, or hide the end of the page.
	 */
	public void leavesRoom() {
		double bars = ((Number) this.page.evaluate("""
				[".topbar", ".bottom"].map((bar) => document.querySelector(bar)?.offsetHeight ?? 0)
				  .reduce((sum, height) => sum + height, 0) / innerHeight""")).doubleValue();
		double hidden = ((Number) this.page.evaluate("""
				() => {
				  scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" });
				  const bar = document.querySelector(".bottom");
				  const edge = bar?.offsetHeight ? bar.getBoundingClientRect().top : innerHeight;
				  const end = document.querySelector("main > :last-child").getBoundingClientRect().bottom;
				  scrollTo({ top: 0, behavior: "instant" });
				  return end - edge;
				}""")).doubleValue();
		assertThat(bars).as("what the bars take of %s", path()).isLessThanOrEqualTo(0.15);
		assertThat(hidden).as("pixels of %s under the bar", path()).isLessThanOrEqualTo(0);
	}

	/**
	 * Keeps a picture in target/screenshots/ROLE/NAME-WIDTH.png, where somebody asks for
	 * pictures with {@code -Ddvk.pictures=true}.
	 */
	public void picture(String role, String name) {
		if (!Boolean.getBoolean("dvk.pictures")) {
			return;
		}
		Path file = Path.of("target", "screenshots", role, name + "-" + this.page.viewportSize().width + ".png");
		this.page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
	}

}
