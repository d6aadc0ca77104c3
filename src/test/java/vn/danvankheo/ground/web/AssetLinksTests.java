package vn.danvankheo.ground.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.thymeleaf.context.WebExpressionContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

import static org.assertj.core.api.Assertions.assertThat;

class AssetLinksTests {

	private final OpenUntilStarted files = new OpenUntilStarted();

	private final AssetLinks links = new AssetLinks(this.files);

	@Test
	void what_templates_name_carries_its_content() {
		this.files.open = false;
		assertThat(link("/app.css")).matches("/app-[0-9a-f]{32}\\.css");
		assertThat(link("/js/forms.js")).matches("/js/forms-[0-9a-f]{32}\\.js");
		assertThat(link("/icon.svg")).matches("/icon-[0-9a-f]{32}\\.svg");
		assertThat(link("/webjars/htmx.org/2.0.10/dist/htmx.min.js"))
			.matches("/webjars/htmx\\.org/2\\.0\\.10/dist/htmx\\.min-[0-9a-f]{32}\\.js");
	}

	@Test
	void nothing_else_is_changed_and_no_file_is_sought_for_it() {
		this.files.open = false;
		assertThat(this.links.buildLink(context(), "/participations/{id}", Map.of("id", 7, "year", 2026)))
			.isEqualTo("/participations/7?year=2026");
		assertThat(link("/")).isEqualTo("/");
		assertThat(link("/css/none.css")).isEqualTo("/css/none.css");
		assertThat(link("https://elsewhere.example/app.css")).isEqualTo("https://elsewhere.example/app.css");
	}

	private String link(String base) {
		return this.links.buildLink(context(), base, Map.of());
	}

	private static WebExpressionContext context() {
		MockServletContext server = new MockServletContext();
		return new WebExpressionContext(new SpringTemplateEngine().getConfiguration(),
				JakartaServletWebApplication.buildApplication(server)
					.buildExchange(new MockHttpServletRequest(server), new MockHttpServletResponse()),
				Locale.ROOT);
	}

	/** Fails when it is asked for a file of a page that is already being shown. */
	private static final class OpenUntilStarted extends PathMatchingResourcePatternResolver {

		private boolean open = true;

		@Override
		public Resource getResource(String location) {
			assertThat(this.open).as("sought " + location).isTrue();
			return super.getResource(location);
		}

		@Override
		public Resource[] getResources(String pattern) throws IOException {
			assertThat(this.open).as("sought " + pattern).isTrue();
			return super.getResources(pattern);
		}

	}

}
