package vn.danvankheo.ground.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Two hundred at once on one page, and somebody on another. */
@Timeout(60)
class PagesInTurnTests {

	private static final String LIST = "/participations";

	private static final String QUEUE = "/appraisals";

	private static final String FILE = "/participations/list.xlsx";

	private final HandlerMethod handler = new HandlerMethod(this, ReflectionUtils.findMethod(getClass(), "end"));

	private final PagesInTurn inTurn = new PagesInTurn();

	private final ExecutorService others = Executors.newCachedThreadPool();

	@AfterEach
	void end() {
		this.others.shutdownNow();
	}

	@Test
	void two_hundred_at_once_are_all_answered_and_hold_up_no_other_page() throws Exception {
		List<MockHttpServletRequest> under = begun(PagesInTurn.AT_ONCE, LIST);
		List<Future<Boolean>> waiting = new ArrayList<>();
		for (int i = PagesInTurn.AT_ONCE; i < 200; i++) {
			waiting.add(this.others.submit(() -> {
				MockHttpServletRequest next = request("GET", LIST, LIST);
				boolean answered = begins(next);
				ends(next, null);
				return answered;
			}));
		}
		begun(1, QUEUE);
		assertThat(waiting).noneMatch(Future::isDone);
		under.forEach((one) -> ends(one, null));
		for (Future<Boolean> one : waiting) {
			assertThat(one.get()).isTrue();
		}
	}

	@Test
	void a_rush_on_two_pages_leaves_threads_to_a_third() {
		begun(PagesInTurn.AT_ONCE, LIST);
		begun(PagesInTurn.AT_ONCE, QUEUE);
		List<CompletableFuture<Boolean>> asking = new ArrayList<>(asking(120, "GET", LIST));
		asking.addAll(asking(120, "GET", QUEUE));
		assertThat(asking).hasSizeGreaterThan(PagesInTurn.ALL_WAITING);
		assertOneIsToldToComeBack(asking);
		begun(1, "/");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "HEAD" })
	void whoever_finds_too_many_waiting_for_a_file_is_told_when_to_come_back(String method) {
		begun(PagesInTurn.FILES_AT_ONCE, FILE);
		assertOneIsToldToComeBack(asking(30, method, FILE));
		assertThat(new TooManyAtOnce().status()).isEqualTo(503);
	}

	@Test
	void whoever_asks_for_the_head_alone_takes_a_place_too() {
		for (int i = 0; i < PagesInTurn.FILES_AT_ONCE; i++) {
			assertThat(begins(request("HEAD", FILE, FILE))).isTrue();
		}
		assertOneIsToldToComeBack(asking(30, "GET", FILE));
	}

	@Test
	void an_address_that_ends_like_a_file_makes_no_file_of_its_page() {
		for (int i = 0; i < PagesInTurn.AT_ONCE; i++) {
			assertThat(begins(request("GET", "/participations/x.pdf", "/participations/{id}"))).isTrue();
		}
	}

	@Test
	void a_page_that_fails_gives_its_place_back() {
		for (int i = 0; i < 3; i++) {
			begun(PagesInTurn.AT_ONCE, LIST).forEach((one) -> ends(one, new IllegalStateException("broken")));
		}
	}

	@Test
	void a_send_waits_for_nobody() {
		for (int i = 0; i < 300; i++) {
			assertThat(begins(request("POST", LIST, LIST))).isTrue();
		}
	}

	private static void assertOneIsToldToComeBack(List<CompletableFuture<Boolean>> asking) {
		assertThatExceptionOfType(Exception.class)
			.isThrownBy(() -> CompletableFuture.anyOf(asking.toArray(new CompletableFuture<?>[0])).get())
			.havingCause()
			.isInstanceOf(TooManyAtOnce.class);
	}

	private List<CompletableFuture<Boolean>> asking(int number, String method, String page) {
		List<CompletableFuture<Boolean>> asking = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			asking.add(CompletableFuture.supplyAsync(() -> begins(request(method, page, page)), this.others));
		}
		return asking;
	}

	private List<MockHttpServletRequest> begun(int number, String page) {
		List<MockHttpServletRequest> requests = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			requests.add(request("GET", page, page));
		}
		requests.forEach((request) -> assertThat(begins(request)).isTrue());
		return requests;
	}

	private static MockHttpServletRequest request(String method, String path, String page) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, page);
		return request;
	}

	private boolean begins(MockHttpServletRequest request) {
		return this.inTurn.preHandle(request, null, this.handler);
	}

	private void ends(MockHttpServletRequest request, Exception failure) {
		this.inTurn.afterCompletion(request, null, this.handler, failure);
	}

}
