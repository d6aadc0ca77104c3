package vn.danvankheo.ground.signin;

import java.util.Arrays;
import java.util.UUID;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.convert.ConversionService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;

import vn.danvankheo.ground.organisation.OperatorAccounts;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Getting in, staying in and getting out. */
@DatabaseTest
class LogInTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private OperatorAccounts operator;

	private StoryWorld world;

	private String officer;

	@BeforeEach
	void tellTheStory() {
		this.world = StoryWorld.in(this.beans);
		this.officer = this.world.username("phuong1");
	}

	@Test
	void nobody_gets_in_unasked() throws Exception {
		MockHttpServletResponse response = answer(get("/people?q=a"));
		assertThat(response.getRedirectedUrl()).isEqualTo("/login?continue=%2Fpeople%3Fq%3Da");
		assertThat(answer(get("/login")).getStatus()).isEqualTo(200);
	}

	@Test
	void a_session_has_an_id_of_192_bits_that_is_new_with_every_log_in() throws Exception {
		Cookie first = logIn(this.officer);
		Cookie second = cookie(answer(logInForm(this.officer, StoryWorld.PASSWORD).cookie(first)));
		assertThat(id(first)).matches("[A-Za-z0-9_-]{32}").isNotEqualTo(id(second));
		assertThat(isIn(first)).isFalse();
		assertThat(isIn(second)).isTrue();
	}

	@Test
	void every_reason_for_a_refusal_gets_the_same_answer() throws Exception {
		String disabled = this.world.username("vanthu");
		this.operator.enable(disabled, false);
		String throttled = this.world.username("kiemtra");
		for (int i = 0; i < 10; i++) {
			answer(logInForm(throttled, "sai"));
		}
		String expected = refusal(this.officer, "sai");
		assertThat(refusal("khong.co." + UUID.randomUUID(), "sai")).isEqualTo(expected);
		assertThat(refusal(disabled, StoryWorld.PASSWORD)).isEqualTo(expected);
		assertThat(refusal(throttled, StoryWorld.PASSWORD)).isEqualTo(expected);
		assertThat(refusal("a\0b", "\0")).isEqualTo(expected);
	}

	@Test
	void capitals_and_spaces_around_the_name_do_not_matter() throws Exception {
		assertThat(isIn(logIn("  " + this.officer.toUpperCase(java.util.Locale.ROOT) + " "))).isTrue();
	}

	@Test
	void a_disabled_account_is_out_with_its_next_request() throws Exception {
		Cookie session = logIn(this.officer);
		Cookie unused = logIn(this.officer);
		this.operator.enable(this.officer, false);
		assertThat(isIn(session)).isFalse();
		this.operator.enable(this.officer, true);
		assertThat(isIn(unused)).as("after it was enabled again").isFalse();
	}

	@Test
	void other_roles_mean_logging_in_again() throws Exception {
		Cookie session = logIn(this.officer);
		this.operator.hold(this.officer, "LEADER", null, false);
		assertThat(isIn(session)).isFalse();
		assertThat(isIn(logIn(this.officer))).isTrue();
	}

	@Test
	void another_instance_reads_the_session_and_ends_it() throws Exception {
		Cookie session = logIn(this.officer);
		JdbcIndexedSessionRepository other = new JdbcIndexedSessionRepository(this.jdbc,
				this.beans.getBean(TransactionOperations.class));
		other.setConversionService(this.beans.getBean("springSessionConversionService", ConversionService.class));
		Session found = other.findById(id(session));
		assertThat((Object) found.getAttribute("SPRING_SECURITY_CONTEXT")).isNotNull();
		other.deleteById(id(session));
		assertThat(isIn(session)).isFalse();
	}

	@Test
	void the_fourth_session_ends_the_first() throws Exception {
		Cookie first = logIn(this.officer);
		Cookie second = logIn(this.officer);
		Cookie third = logIn(this.officer);
		Cookie fourth = logIn(this.officer);
		assertThat(isIn(first)).isFalse();
		assertThat(isIn(second) && isIn(third) && isIn(fourth)).isTrue();
	}

	@Test
	void log_out_is_a_post_and_ends_the_session() throws Exception {
		Cookie session = logIn(this.officer);
		answer(get("/logout").cookie(session));
		assertThat(isIn(session)).isTrue();
		answer(post("/logout").cookie(session).with(csrf()));
		assertThat(isIn(session)).isFalse();
	}

	@Test
	void a_post_without_its_token_does_nothing() throws Exception {
		Cookie session = logIn(this.officer);
		Cookie other = logIn(this.officer);
		answer(post("/account/sessions/end-others").cookie(session));
		answer(post("/account/sessions/end-others").cookie(session).with(csrf().useInvalidToken()));
		assertThat(isIn(other)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example", "https:evil.example", "\\evil", "/%5cevil" })
	void one_stays_on_this_host(String wanted) throws Exception {
		assertThat(answer(logInForm(this.officer, StoryWorld.PASSWORD).param("continue", wanted)).getRedirectedUrl())
			.isEqualTo("/");
	}

	@Test
	void a_person_sees_and_ends_his_other_sessions() throws Exception {
		Cookie here = logIn(this.officer);
		Cookie elsewhere = logIn(this.officer);
		assertThat(answer(get("/account").cookie(here)).getContentAsString()).contains("ở 2 nơi")
			.doesNotContain(id(here), id(elsewhere));
		answer(post("/account/sessions/end-others").cookie(here).with(csrf()));
		assertThat(isIn(elsewhere)).isFalse();
		assertThat(isIn(here)).isTrue();
	}

	@Test
	void a_new_password_needs_the_old_one_and_ends_the_other_sessions() throws Exception {
		Cookie here = logIn(this.officer);
		Cookie elsewhere = logIn(this.officer);
		String wanted = "bốn con mèo đen trèo rào";
		assertThat(answer(change("sai", wanted).cookie(here)).getContentAsString())
			.contains("Mật khẩu hiện tại chưa đúng");
		assertThat(isIn(elsewhere)).isTrue();
		Cookie renewed = cookie(answer(change(StoryWorld.PASSWORD, wanted).cookie(here)));
		assertThat(isIn(elsewhere)).isFalse();
		assertThat(isIn(renewed)).isTrue();
		assertThat(answer(logInForm(this.officer, StoryWorld.PASSWORD)).getStatus()).isEqualTo(401);
	}

	private MockHttpServletRequestBuilder change(String current, String wanted) {
		return post("/account/password").with(csrf())
			.param("current", current)
			.param("password", wanted)
			.param("again", wanted);
	}

	private MockHttpServletRequestBuilder logInForm(String username, String password) {
		return post("/login").with(csrf()).param("username", username).param("password", password);
	}

	private Cookie logIn(String username) throws Exception {
		return cookie(answer(logInForm(username, StoryWorld.PASSWORD)));
	}

	private String refusal(String username, String password) throws Exception {
		MockHttpServletResponse response = answer(logInForm(username, password));
		return response.getStatus() + " " + response.getForwardedUrl() + " " + response.getContentAsString();
	}

	private boolean isIn(Cookie session) throws Exception {
		return answer(get("/account").cookie(session)).getStatus() == 200;
	}

	private static Cookie cookie(MockHttpServletResponse response) {
		return Arrays.stream(response.getCookies())
			.filter((cookie) -> !cookie.getName().contains("csrf") && !cookie.getValue().isEmpty())
			.findFirst()
			.orElseThrow();
	}

	private static String id(Cookie session) {
		return new String(java.util.Base64.getDecoder().decode(session.getValue()));
	}

	private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
		return this.mvc.perform(request).andReturn().getResponse();
	}

}
