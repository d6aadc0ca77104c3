package vn.danvankheo.ground.signin;

import java.time.Clock;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;

import vn.danvankheo.ground.organisation.Accounts;
import vn.danvankheo.ground.web.Turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

/** Nobody is told that his password is wrong when nobody looked at it. */
@ExtendWith({ MockitoExtension.class, OutputCaptureExtension.class })
class LogInRushTests {

	@Mock
	private Accounts accounts;

	@Mock
	private PasswordEncoder passwords;

	@Mock
	private SignInAttempts attempts;

	@Test
	void a_check_that_was_not_made_is_given_back_and_leaves_one_event(CapturedOutput output) {
		given(this.passwords.encode(any())).willReturn("hash");
		given(this.passwords.matches(any(), any())).willThrow(new TooBusy());
		given(this.accounts.findByUsername("phuong1")).willReturn(Optional.empty());
		AccountAuthentication check = new AccountAuthentication(this.accounts, this.passwords, this.attempts,
				TransactionOperations.withoutTransaction(), Clock.systemUTC());
		assertThatExceptionOfType(TooBusy.class).isThrownBy(
				() -> check.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("phuong1", "đúng")));
		then(this.attempts).should().giveBack(eq("phuong1"), any(), any());
		assertThat(output.getOut().lines().filter((line) -> line.contains("authn_login"))).hasSize(1)
			.allMatch((line) -> line.contains("authn_login_busy"));
	}

	@Test
	void a_check_that_breaks_gives_its_place_to_the_next() {
		Turns turns = new Turns(1, 0, 0);
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> TooBusy.orIn(turns, () -> {
			throw new IllegalStateException("broken");
		}));
		assertThat(TooBusy.<String>orIn(turns, () -> "next")).isEqualTo("next");
	}

	@Test
	void it_is_answered_by_503_and_a_time_to_come_back() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
		MockHttpServletResponse response = new MockHttpServletResponse();
		new LogInOutcome(null, null, Clock.systemUTC()).onAuthenticationFailure(request, response, new TooBusy());
		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getHeader("Retry-After")).isEqualTo("5");
		assertThat(response.getForwardedUrl()).isEqualTo("/login/refusal");
		assertThat(request.getAttribute(LogInOutcome.REFUSED)).isNull();
	}

}
