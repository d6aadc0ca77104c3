package vn.danvankheo.browser;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;

import vn.danvankheo.story.StoryWorld;

/**
 * Opens windows on the running application, each a person of his own with his own
 * cookies.
 */
public final class Windows implements AutoCloseable {

	private final String address;

	private final List<BrowserContext> opened = new ArrayList<>();

	Windows(String address) {
		this.address = address;
	}

	/** A window of somebody who has not logged in. */
	public Window anonymous() {
		BrowserContext context = Chromium.running()
			.newContext(new Browser.NewContextOptions().setLocale("vi-VN")
				.setTimezoneId("Asia/Ho_Chi_Minh")
				.setViewportSize(Window.DESK.width, Window.DESK.height));
		context.setDefaultTimeout(10_000);
		this.opened.add(context);
		return new Window(context, this.address);
	}

	/** A window of a person of the story, logged in. */
	public Window of(String username) {
		return of(username, StoryWorld.PASSWORD);
	}

	/** A window of the account with this name, logged in with this password. */
	public Window of(String username, String password) {
		Window window = anonymous();
		window.logIn(username, password);
		return window;
	}

	@Override
	public void close() {
		this.opened.forEach(BrowserContext::close);
	}

}
