package vn.danvankheo.access;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.runtime.Statements;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every page asks of the database, for everybody who may open it; a database without
 * others' records, so that the numbers are always the same.
 */
@DatabaseTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(ConnectionsHeld.Configuration.class)
@TestPropertySource(properties = "dvk.test.database-name=lean")
@TestInstance(Lifecycle.PER_CLASS)
class LeanRequestsTests {

	/** Session, account and frame included. */
	private static final int MOST = 12;

	/** So much less a page may ask before its allowance must be lowered. */
	private static final int SLACK = 2;

	/** The page that keeps when somebody was last here asks more than its next look. */
	private static final String ONCE_A_MINUTE = "UPDATE SPRING_SESSION";

	/**
	 * What these ask; the numbers may only fall, and are lowered when they have.
	 */
	private static final Map<String, Integer> TOO_MANY_YET = Map.ofEntries(Map.entry("/", 35),
			Map.entry("/area/{unit}/brief.docx", 17), Map.entry("/area/{unit}/brief.pdf", 17),
			Map.entry("/appraisals/{id}", 19), Map.entry("/inspection-teams/{id}/edit", 14),
			Map.entry("/inspections/{id}", 18), Map.entry("/inspections/{id}/models/{participation}", 14),
			Map.entry("/inspections/{id}/models/{participation}/sheet.docx", 16),
			Map.entry("/inspections/{id}/models/{participation}/sheet.pdf", 16), Map.entry("/obligations", 14),
			Map.entry("/participations", 13), Map.entry("/participations/{id}", 22),
			Map.entry("/participations/{id}/edit", 18), Map.entry("/participations/{id}/edit/attachments", 16),
			Map.entry("/participations/{id}/edit/{section}", 14), Map.entry("/participations/{id}/withdrawal", 15),
			Map.entry("/registrations/{id}", 16), Map.entry("/registrations/{id}/check", 15), Map.entry("/reviews", 15),
			Map.entry("/reviews/{id}", 14), Map.entry("/reports/{id}", 16), Map.entry("/reports/{id}/paper", 15));

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ListableBeanFactory beans;

	private StoryWorld world;

	private Subjects own;

	private final Map<String, Cookie> sessions = new TreeMap<>();

	@BeforeAll
	void tell() {
		this.world = StoryWorld.in(this.beans);
		SessionRepository<?> kept = this.beans.getBean(SessionRepository.class);
		AccessTests.PEOPLE.values().forEach((person) -> this.sessions.put(person, begun(kept, person)));
		this.own = Subjects.of(this.beans, this.world, "phuong1", this.world.ward());
	}

	/**
	 * Two hundred requests that wait for a second one keep each other's; a page that is
	 * being written has asked all it needs.
	 */
	@Test
	void no_request_takes_a_second_connection_or_one_while_its_page_is_written() {
		Set<String> faults = new TreeSet<>();
		Set<String> answered = new TreeSet<>();
		everyPage((what, path, person) -> ConnectionsHeld.faults(() -> {
			int status = get(path, person).getStatus();
			if (status == 200) {
				answered.add(what.substring(what.indexOf(' ') + 1));
			}
			else if (status >= 500) {
				faults.add(what + ": answered " + status);
			}
		}).forEach((fault) -> faults.add(what + ": " + fault)));
		assertThat(faults).isEmpty();
		assertThat(answered).hasSizeGreaterThan(60).containsAll(TOO_MANY_YET.keySet());
	}

	@Test
	void no_page_asks_more_than_is_allowed_to_it() {
		Map<String, Integer> asked = new TreeMap<>();
		everyPage((what, path, person) -> {
			AtomicReference<MockHttpServletResponse> answer = new AtomicReference<>();
			List<String> heard = Statements.heard(() -> answer.set(get(path, person)));
			if (heard.stream().anyMatch((sql) -> sql.contains(ONCE_A_MINUTE))) {
				heard = Statements.heard(() -> answer.set(get(path, person)));
			}
			if (answer.get().getStatus() == 200) {
				asked.merge(what.substring(what.indexOf(' ') + 1), heard.size(), Math::max);
			}
		});
		assertThat(asked).hasSizeGreaterThan(60);
		Map<String, Integer> worse = new TreeMap<>(asked);
		worse.entrySet().removeIf((page) -> page.getValue() <= TOO_MANY_YET.getOrDefault(page.getKey(), MOST));
		assertThat(worse).as("pages that ask more than they may").isEmpty();
		Map<String, String> stale = new TreeMap<>();
		TOO_MANY_YET.forEach((page, allowed) -> {
			if (asked.getOrDefault(page, 0) < allowed - SLACK) {
				stale.put(page, asked.containsKey(page) ? "asks " + asked.get(page) + ", is allowed " + allowed
						: "was not asked");
			}
		});
		assertThat(stale).as("excuses to lower, or to drop where %d are enough", MOST).isEmpty();
	}

	private void everyPage(Page look) {
		Route.all().stream().filter(Route::get).forEach((route) -> route.roles().forEach((role) -> {
			String path = route.filled(this.own.values(route));
			look.at(role + " " + route.path(), path, AccessTests.PEOPLE.get(role));
		}));
	}

	private MockHttpServletResponse get(String path, String person) {
		try {
			return this.mvc.perform(MockMvcRequestBuilders.get(URI.create(path)).cookie(this.sessions.get(person)))
				.andReturn()
				.getResponse();
		}
		catch (Exception ex) {
			throw new IllegalStateException(path + " as " + person, ex);
		}
	}

	private <S extends Session> Cookie begun(SessionRepository<S> sessions, String person) {
		S session = sessions.createSession();
		session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(this.world.authentication(person)));
		sessions.save(session);
		return new Cookie("SESSION",
				Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8)));
	}

	/** Looks at one page of one person. */
	private interface Page {

		void at(String what, String path, String person);

	}

}
