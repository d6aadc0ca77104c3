package vn.danvankheo.story;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Pages as somebody of a story opens them, and forms as he sends them. */
public final class StoryPages {

	private final MockMvcTester pages;

	private final StoryWorld world;

	/** Pages of this world. */
	public StoryPages(MockMvcTester pages, StoryWorld world) {
		this.pages = pages;
		this.world = world;
	}

	/** What this person gets at an address. */
	public MvcTestResult open(String person, String path) {
		return this.pages.get()
			.uri(URI.create(path))
			.with(SecurityMockMvcRequestPostProcessors.authentication(this.world.authentication(person)))
			.exchange();
	}

	/** What this person reads there. */
	public String read(String person, String path) {
		return text(open(person, path));
	}

	/** What a form answers to this person; fields are names and values in turn. */
	public MvcTestResult send(String person, String path, String... fields) {
		var request = this.pages.post().uri(path);
		for (int field = 0; field < fields.length; field += 2) {
			request.param(fields[field], fields[field + 1]);
		}
		return request.with(SecurityMockMvcRequestPostProcessors.authentication(this.world.authentication(person)))
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.exchange();
	}

	/** The page that an answer is. */
	public static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/**
	 * Whether a page shows this error in its summary, with a link, and beside its field.
	 */
	public static boolean showsAtField(String page, String field, String words) {
		return page.contains("<title>Lỗi: ") && page.contains("<a href=\"#" + field + "\">" + words + "</a>")
				&& page.matches(
						"(?s).*id=\"" + field + "-error\">\\s*<span class=\"visually-hidden\">Lỗi: </span>\\s*<span>"
								+ java.util.regex.Pattern.quote(words) + "</span>.*")
				&& page.matches("(?s).*<(input|textarea)[^>]* id=\"" + field + "\".*");
	}

}
