package vn.danvankheo.access;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;

/** Every route × every role × {own, other unit, other committee, missing}. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class AccessTests {

	private static final Pattern CHANGING = Pattern
		.compile("[0-9a-f]{8}-[0-9a-f-]{27}|(name=\"(_csrf|_key|form[kK]ey|form-key)\"[^>]*)|[A-Za-z0-9_-]{40,}");

	static final Map<Role, String> PEOPLE = Map.of(Role.UNIT_OFFICER, "phuong1", Role.UNIT_HEAD, "bithu1",
			Role.STANDING_OFFICE, "danvan", Role.CLERK, "vanthu", Role.COMMITTEE_MEMBER, "thanhvien", Role.INSPECTOR,
			"kiemtra", Role.LEADER, "thuongtruc", Role.ADMINISTRATOR, "quantri");

	/**
	 * Enough for a request to be understood, so that what is tested is who may send it.
	 */
	private static final Map<String, String> FILLING = Map.of("version", "0", "lastDay", "31/12/2030", "username",
			"nguoi.moi", "displayName", "Người mới", "excuseReason", "lý do", "declineReason", "lý do", "unit",
			"00000000-0000-0000-0000-000000000000", "round", "00000000-0000-0000-0000-000000000000", "model",
			"00000000-0000-0000-0000-000000000000");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Autowired
	private TransactionOperations transactions;

	private final List<Route> routes = Route.all();

	private StoryWorld world;

	private Subjects own;

	private Subjects otherUnit;

	private Subjects otherCommittee;

	@BeforeAll
	void tell() {
		this.world = StoryWorld.in(this.beans);
		StoryWorld elsewhere = StoryWorld.in(this.beans);
		this.own = Subjects.of(this.beans, this.world, "phuong1", this.world.ward());
		this.otherUnit = Subjects.of(this.beans, this.world, "tanthanh", this.world.commune());
		this.otherCommittee = Subjects.of(this.beans, elsewhere, "phuong1", elsewhere.ward());
	}

	@Test
	void every_route_is_listed_and_every_listed_route_exists() {
		Set<String> mapped = new TreeSet<>();
		this.mappings.getHandlerMethods().forEach((info, method) -> {
			if (!info.getPatternValues().toString().contains("/error")) {
				Set<String> methods = info.getMethodsCondition()
					.getMethods()
					.stream()
					.map(Enum::name)
					.collect(Collectors.toSet());
				info.getPatternValues()
					.forEach((path) -> (methods.isEmpty() ? Set.of("ANY") : methods)
						.forEach((verb) -> mapped.add(verb + " " + path)));
			}
		});
		Set<String> listed = new TreeSet<>();
		this.routes.forEach((route) -> listed.add(route.name()));
		assertThat(listed).isEqualTo(mapped);
	}

	@Test
	void nobody_gets_in_without_logging_in() {
		assertThat(faults((route, faults) -> {
			MockHttpServletResponse answer = send(route, null, this.own, true);
			boolean led = String.valueOf(answer.getRedirectedUrl()).contains("/login");
			if (!route.open() && !led && !turnedAway(answer)) {
				faults.add("%s anonymously: %d".formatted(route, answer.getStatus()));
			}
		})).isEmpty();
	}

	@Test
	void whoever_may_not_gets_nothing() {
		assertThat(faults((route,
				faults) -> PEOPLE.keySet().stream().filter((role) -> !route.roles().contains(role)).forEach((role) -> {
					int status = send(route, role, this.own, true).getStatus();
					if (status != 403 && status != 404) {
						faults.add("%s as %s: %d".formatted(route, role, status));
					}
				})))
			.isEmpty();
	}

	@Test
	void whoever_may_gets_an_answer_and_never_a_breakdown() {
		Set<String> shownAgain = new TreeSet<>();
		assertThat(faults((route, faults) -> route.roles().forEach((role) -> {
			MockHttpServletResponse answer = send(route, role, this.own, true);
			int status = answer.getStatus();
			boolean fails = status >= 500 || (route.get() && status >= 400);
			if (route.get() && hiddenFrom(route, role)) {
				fails = status < 400 || status >= 500;
			}
			if (!route.get() && bare(answer).contains("class=\"error-summary\"")) {
				shownAgain.add(route.name());
				fails = fails || status != 422;
			}
			if (fails) {
				faults.add("%s as %s: %d".formatted(route, role, status));
			}
		}))).isEmpty();
		assertThat(shownAgain).as("wrong forms").hasSizeGreaterThan(20);
	}

	/**
	 * A unit's draft is hidden from everybody else; a file that nobody attached is hidden
	 * from all.
	 */
	private static boolean hiddenFrom(Route route, Role role) {
		return route.subjects().contains("none") || (route.subjects().contains("draft") && !role.ofUnit());
	}

	@Test
	void what_is_another_units_or_committees_looks_exactly_like_what_is_missing() {
		assertThat(faults((route, faults) -> {
			if (route.ofSomebody()) {
				route.roles().forEach((role) -> compare(route, role, faults));
			}
		})).isEmpty();
	}

	private void compare(Route route, Role role, List<String> faults) {
		MockHttpServletResponse missing = send(route, role, Subjects.missing(), true);
		if (missing.getStatus() != 404 && missing.getStatus() != 400) {
			faults.add("%s as %s, missing: %d".formatted(route, role, missing.getStatus()));
		}
		Map<String, Subjects> others = new LinkedHashMap<>(Map.of("other committee's", this.otherCommittee));
		boolean perUnit = !Set
			.of("none", "person", "committee", "campaign", "round", "meeting", "notice", "criteriaSet", "team",
					"adjustmentNotice", "reviewPeriod")
			.contains(route.subjects().get(0));
		if (role.ofUnit() && perUnit) {
			others.put("other unit's", this.otherUnit);
		}
		if (route.subjects().contains("draft") && !role.ofUnit()) {
			others.put("unsent", this.own);
		}
		others.forEach((whose, subjects) -> {
			MockHttpServletResponse other = send(route, role, subjects, true);
			if (other.getStatus() != missing.getStatus() || !bare(other).equals(bare(missing))) {
				faults.add("%s as %s, %s: %d unlike missing".formatted(route, role, whose, other.getStatus()));
			}
		});
	}

	@Test
	void nothing_is_sent_without_its_token() {
		assertThat(faults((route, faults) -> {
			if (!route.get()) {
				Role role = route.roles().iterator().next();
				MockHttpServletResponse answer = send(route, role, this.own, false);
				if (!turnedAway(answer)) {
					faults.add("%s without token: %d".formatted(route, answer.getStatus()));
				}
			}
		})).isEmpty();
	}

	/**
	 * Refused for good, not even understood, or led to the page that keeps what was typed
	 * until he logs in.
	 */
	private static boolean turnedAway(MockHttpServletResponse answer) {
		return Set.of(400, 401, 403, 404).contains(answer.getStatus())
				|| "/error/too-late".equals(answer.getForwardedUrl());
	}

	/** Performs it in a transaction that is taken back. */
	private MockHttpServletResponse send(Route route, Role role, Subjects subjects, boolean token) {
		MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(HttpMethod.valueOf(route.method()),
				route.filled(subjects.values(route)));
		request.param("name", "một tên");
		if (!route.get()) {
			FILLING.forEach(request::param);
		}
		if (role != null) {
			request
				.with(SecurityMockMvcRequestPostProcessors.authentication(this.world.authentication(PEOPLE.get(role))));
		}
		if (token && !route.get()) {
			request.with(SecurityMockMvcRequestPostProcessors.csrf());
		}
		return this.transactions.execute((status) -> {
			status.setRollbackOnly();
			try {
				return this.mvc.perform(request).andReturn().getResponse();
			}
			catch (Exception ex) {
				throw new IllegalStateException(route.name() + " as " + role, ex);
			}
		});
	}

	private static String bare(MockHttpServletResponse response) {
		return CHANGING.matcher(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8)).replaceAll("");
	}

	private List<String> faults(java.util.function.BiConsumer<Route, List<String>> look) {
		List<String> faults = new ArrayList<>();
		for (Route route : this.routes) {
			try {
				look.accept(route, faults);
			}
			catch (RuntimeException ex) {
				faults.add(ex.getMessage() + ": " + ex.getCause());
			}
		}
		return faults;
	}

}
