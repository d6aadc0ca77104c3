package vn.danvankheo.access;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;

import vn.danvankheo.ground.runtime.ConnectionsInUse;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Whoever follows links changes nothing, and finds no link that leads nowhere. */
@DatabaseTest
class GetIsSafeTests {

	private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

	private static final Set<String> TECHNICAL = Set.of("flyway_schema_history", "spring_session",
			"spring_session_attributes", "sign_in_attempt", "form_key", "sent_form", "rescued_form");

	private static final int MOST = 150;

	private static final List<String> EVERYBODY = List.of("phuong1", "bithu1", "danvan", "vanthu", "thanhvien",
			"kiemtra", "thuongtruc", "quantri");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private DataSource database;

	@Test
	void following_every_link_as_everybody_changes_nothing() {
		StoryWorld world = StoryWorld.in(this.beans);
		Subjects.of(this.beans, world, "phuong1", world.ward());
		Map<String, String> before = digests();
		Set<String> broken = new TreeSet<>();
		EVERYBODY.forEach((person) -> follow(world, person, broken, () -> {
		}));
		assertThat(digests()).isEqualTo(before);
		assertThat(broken).isEmpty();
	}

	/**
	 * A page that keeps a connection takes all the others along; what the calendar does
	 * beside it ends by itself.
	 */
	@Test
	void every_page_gives_its_connections_back() {
		StoryWorld world = StoryWorld.in(this.beans);
		Subjects.of(this.beans, world, "phuong1", world.ward());
		Set<String> broken = new TreeSet<>();
		EVERYBODY.forEach((person) -> follow(world, person, broken, () -> await("given back after a page of " + person)
			.until(() -> ConnectionsInUse.of(this.database) == 0)));
	}

	private void follow(StoryWorld world, String person, Set<String> broken, Runnable afterEach) {
		Set<String> seen = new TreeSet<>(Set.of("/"));
		Deque<String> waiting = new ArrayDeque<>(seen);
		while (!waiting.isEmpty() && seen.size() < MOST) {
			String path = waiting.remove();
			MockHttpServletResponse answer = get(world, person, path);
			afterEach.run();
			if (answer.getStatus() >= 400) {
				broken.add(person + " " + path.replaceAll("[0-9a-f-]{36}", "{id}") + " " + answer.getStatus());
			}
			Matcher links = LINK.matcher(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
			while (links.find()) {
				String next = HtmlUtils.htmlUnescape(links.group(1));
				if (!next.matches("/(webjars|css|js)/.*|/app.*css|/icon.*") && seen.add(next)) {
					waiting.add(next);
				}
			}
		}
	}

	private MockHttpServletResponse get(StoryWorld world, String person, String path) {
		try {
			return this.mvc
				.perform(MockMvcRequestBuilders.get(java.net.URI.create(path))
					.with(SecurityMockMvcRequestPostProcessors.authentication(world.authentication(person))))
				.andReturn()
				.getResponse();
		}
		catch (Exception ex) {
			throw new IllegalStateException(path + " as " + person, ex);
		}
	}

	private Map<String, String> digests() {
		Map<String, String> digests = new TreeMap<>();
		List<String> tables = this.jdbc.queryForList("select tablename from pg_tables where schemaname = 'public'",
				String.class);
		tables.stream()
			.filter((table) -> !TECHNICAL.contains(table))
			.forEach((table) -> digests.put(table,
					this.jdbc.queryForObject(
							"select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from " + table + " t",
							String.class)));
		return digests;
	}

}
