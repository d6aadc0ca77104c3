package vn.danvankheo.ground.signin;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** After log-in one stays on this host. */
class ContinuationTests {

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example", "https:evil.example", "https://evil.example/", "\\evil", "/\\evil",
			"/%5cevil", "/%2fevil.example", "%2f%2fevil.example", "javascript:alert(1)", "/a\r\nLocation: x",
			"/a%0d%0ax", "/login?continue=/login", "evil", "", " " })
	void whatever_leads_away_leads_to_the_first_page(String wanted) {
		assertThat(after(wanted)).isEqualTo("/");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/participations?year=2023&q=d%C3%A2n", "/people/7", "/" })
	void a_path_of_this_host_is_kept(String wanted) {
		assertThat(after(wanted)).isEqualTo(wanted);
	}

	private static String after(String wanted) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
		request.setParameter(Continuation.PARAMETER, wanted);
		return Continuation.of(request).path();
	}

}
