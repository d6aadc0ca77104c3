package vn.danvankheo.ground.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** A database that is away is a page, wherever it was missed (R7). */
class DatabaseOutageTests {

	static Stream<Exception> outages() {
		return Stream.of(
				new ServletException(
						new CannotCreateTransactionException("x", new SQLTransientConnectionException("pool"))),
				new DataAccessResourceFailureException("session",
						new SQLException("gone", "08006", new SocketTimeoutException())),
				new IllegalStateException(new SQLException("terminated", "57P01")),
				new UncheckedIOException(new FileSystemException("/files/1", null, "No space left on device")),
				new IllegalStateException(new SQLException("too slow", "57014")));
	}

	@ParameterizedTest
	@MethodSource("outages")
	void it_becomes_a_page_that_asks_to_wait(Exception outage) throws Exception {
		MockHttpServletResponse answer = new MockHttpServletResponse();
		new EdgeFilter(true).doFilter(new MockHttpServletRequest("GET", "/"), answer, (request, response) -> {
			response.setContentType("text/plain");
			rethrow(outage);
		});
		assertThat(answer.getStatus()).isEqualTo(503);
		assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
		assertThat(answer.getHeader("Content-Security-Policy")).isEqualTo(SecurityHeaders.CONTENT_SECURITY_POLICY);
		assertThat(answer.getHeader("Strict-Transport-Security")).startsWith("max-age=31536000");
		assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
		assertThat(answer.getContentAsString()).contains("data-error-code=\"503\"", "Hệ thống đang tạm ngưng")
			.doesNotContain("Exception");
	}

	@Test
	void what_was_sent_meanwhile_stands_on_it_and_can_be_sent_again() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/participations/1/edit");
		request.addParameter("content", "Vận động \"18 hộ\" <hiến đất>");
		request.addParameter("formKey", "khóa");
		request.addParameter("_csrf", "dấu");
		String page = answer(request);
		assertThat(page).contains("<form method=\"post\" action=\"/participations/1/edit\">",
				"name=\"formKey\" value=\"khóa\"", "name=\"_csrf\" value=\"dấu\"",
				"name=\"content\" value=\"Vận động &quot;18 hộ&quot; &lt;hiến đất&gt;\"",
				">Vận động &quot;18 hộ&quot; &lt;hiến đất&gt;</textarea>", "Gửi lại");
	}

	@Test
	void a_password_never_stands_on_it() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
		request.addParameter("username", "phuong1");
		request.addParameter("password", "muoi lam ky tu la du");
		assertThat(answer(request)).doesNotContain("muoi lam", "<form");
	}

	private static String answer(MockHttpServletRequest request) throws IOException, ServletException {
		MockHttpServletResponse answer = new MockHttpServletResponse();
		new EdgeFilter(true).doFilter(request, answer, (unused, response) -> {
			throw new IllegalStateException(new SQLException("gone", "08006"));
		});
		assertThat(answer.getStatus()).isEqualTo(503);
		return answer.getContentAsString();
	}

	@Test
	void a_mistake_of_ours_is_not_blamed_on_the_database() {
		assertThatIllegalStateException().isThrownBy(() -> new EdgeFilter(false)
			.doFilter(new MockHttpServletRequest("GET", "/"), new MockHttpServletResponse(), (request, response) -> {
				throw new IllegalStateException(new SQLException("syntax", "42601"));
			}));
	}

	private static void rethrow(Exception outage) throws IOException, ServletException {
		if (outage instanceof ServletException servlet) {
			throw servlet;
		}
		throw (RuntimeException) outage;
	}

}
