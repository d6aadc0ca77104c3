package vn.danvankheo.ground.web;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.method.HandlerMethod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Two hundred at once on one page, and somebody on another. */
@Timeout(60)
class PagesInTurnTests {

	private final PagesInTurn inTurn = new PagesInTurn();

	private final ExecutorService others = Executors.newCachedThreadPool();

	@AfterEach
	void end() {
		this.others.shutdownNow();
	}

	@Test
	void two_hundred_at_once_are_all_answered_and_hold_up_no_other_page() throws Exception {
		List<MockHttpServletRequest> under = begun(PagesInTurn.AT_ONCE, "/participations", "list");
		List<Future<Boolean>> waiting = new ArrayList<>();
		for (int i = PagesInTurn.AT_ONCE; i < 200; i++) {
			waiting.add(this.others.submit(() -> {
				MockHttpServletRequest next = new MockHttpServletRequest("GET", "/participations");
				boolean answered = begins(next, "list");
				ends(next);
				return answered;
			}));
		}
		begun(1, "/appraisals", "queue");
		assertThat(waiting).noneMatch(Future::isDone);
		under.forEach(this::ends);
		for (Future<Boolean> one : waiting) {
			assertThat(one.get()).isTrue();
		}
	}

	@Test
	void whoever_finds_too_many_waiting_for_a_file_is_told_when_to_come_back() {
		begun(PagesInTurn.FILES_AT_ONCE, "/participations/list.xlsx", "workbook");
		List<CompletableFuture<Boolean>> asking = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			asking.add(CompletableFuture.supplyAsync(
					() -> begins(new MockHttpServletRequest("GET", "/participations/list.xlsx"), "workbook"),
					this.others));
		}
		assertThatExceptionOfType(Exception.class)
			.isThrownBy(() -> CompletableFuture.anyOf(asking.toArray(new CompletableFuture<?>[0])).get())
			.havingCause()
			.isInstanceOf(TooManyAtOnce.class);
		assertThat(new TooManyAtOnce().status()).isEqualTo(503);
	}

	@Test
	void a_send_waits_for_nobody() {
		for (int i = 0; i < 300; i++) {
			assertThat(begins(new MockHttpServletRequest("POST", "/participations"), "list")).isTrue();
		}
	}

	private List<MockHttpServletRequest> begun(int number, String path, String method) {
		List<MockHttpServletRequest> requests = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			requests.add(new MockHttpServletRequest("GET", path));
		}
		requests.forEach((request) -> assertThat(begins(request, method)).isTrue());
		return requests;
	}

	private boolean begins(MockHttpServletRequest request, String method) {
		return this.inTurn.preHandle(request, null, new HandlerMethod(this, method(method)));
	}

	private void ends(MockHttpServletRequest request) {
		this.inTurn.afterCompletion(request, null, null, null);
	}

	private static Method method(String name) {
		try {
			return PagesInTurnTests.class.getDeclaredMethod(name);
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalArgumentException(name, ex);
		}
	}

	void list() {
	}

	void queue() {
	}

	void workbook() {
	}

}
