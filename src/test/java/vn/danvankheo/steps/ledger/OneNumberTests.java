package vn.danvankheo.steps.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.steps.registration.Draft;
import vn.danvankheo.steps.registration.Drafting;
import vn.danvankheo.steps.registration.Lists;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.steps.reception.ReturnOrder;
import vn.danvankheo.steps.reception.Returning;
import vn.danvankheo.steps.sending.SendOrder;
import vn.danvankheo.steps.sending.Sending;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.ParticipationId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

/** What a unit has sent and what is missing is the same number on every page. */
@DatabaseTest
class OneNumberTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MockMvcTester pages;

	private StoryWorld world;

	private RegistrationId list;

	@BeforeEach
	void tell() {
		this.world = StoryWorld.owingThree(this.beans, 3);
		this.list = this.world.ask("phuong1",
				(actor) -> bean(Lists.class).begin(actor, this.world.ward().id(), this.world.round().id()));
	}

	@AfterEach
	void leave() {
		SecurityContextHolder.clearContext();
	}

	private <T> T bean(Class<T> type) {
		return this.beans.getBean(type);
	}

	private ParticipationId draft(String name) {
		return this.world.ask("phuong1", (actor) -> bean(Drafting.class).begin(actor, this.list,
				Draft.of(new StoryModels(this.world).stated(name))));
	}

	private void send(ParticipationId... models) {
		this.world.as("phuong1",
				(actor) -> bean(Sending.class).send(actor, this.list, new SendOrder(Set.of(models), "Gửi dần", null)));
	}

	private void giveBack(ParticipationId model) {
		this.world.as("danvan", (actor) -> bean(Returning.class).giveBack(actor, model, null,
				new ReturnOrder(java.util.Map.of(Fact.ADDRESS, "Ghi rõ"), this.world.today().plusDays(4))));
	}

	@Test
	void nothing_is_sent_while_models_are_written() {
		draft("Một");
		draft("Hai");
		agree(0, 3);
	}

	@Test
	void a_part_is_sent_and_something_is_in_hand() {
		ParticipationId one = draft("Một");
		draft("Hai");
		send(one);
		agree(1, 2);
	}

	@Test
	void what_was_returned_is_missing_again() {
		ParticipationId one = draft("Một");
		ParticipationId two = draft("Hai");
		send(one, two);
		giveBack(two);
		agree(1, 2);
	}

	@Test
	void all_is_sent_and_says_so_with_the_receipt() {
		send(draft("Một"), draft("Hai"), draft("Ba"));
		agree(3, 0);
		for (String path : List.of("/", "/registrations/" + this.list)) {
			assertThat(read("phuong1", path)).as(path)
				.contains("Đã gửi 3/3 mô hình", "-P01-1", "Tiếp theo:")
				.doesNotContain("còn thiếu", "class=\"btn btn-primary", "btn-lg btn-primary", "\"late\"");
		}
	}

	@Test
	void a_unit_that_was_let_off_lacks_nothing_anywhere() {
		send(draft("Một"), draft("Hai"));
		this.world.as("danvan", (actor) -> excuse(actor));
		assertThat(missing("phuong1", "/registrations/" + this.list)).isEmpty();
		assertThat(missing("phuong1", "/")).isEmpty();
		assertThat(read("danvan", "/ledger")).contains("được");
	}

	private void excuse(Actor actor) {
		this.pages.post()
			.uri("/obligations/" + this.world.duty().id() + "/excuse")
			.with(authentication(this.world.authentication("danvan")))
			.with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())
			.param("excuseReason", "Địa bàn đang sáp nhập")
			.exchange();
	}

	/** Every page that counts says these two numbers, and none says another. */
	private void agree(int sent, int missing) {
		List<String> expected = (missing > 0) ? List.of(String.valueOf(missing)) : List.of();
		for (String path : List.of("/", "/registrations/" + this.list)) {
			assertThat(Set.copyOf(missing("phuong1", path))).as(path).isEqualTo(Set.copyOf(expected));
		}
		assertThat(read("phuong1", "/registrations/" + this.list)).contains("đã gửi " + sent + "/3 mô hình");
		String duty = text(read("danvan", "/obligations/" + this.world.duty().id()));
		assertThat(duty).contains(sent + "/3");
		assertThat(text(read("danvan", "/obligations"))).containsPattern("Phường 1 Phường, xã " + sent + "/3");
		String ledger = text(read("danvan", "/ledger?unitKind=WARD"));
		assertThat(ledger).containsPattern("Phường 1 3( \\d){5} " + ((missing > 0) ? "thiếu " + missing : "đủ"));
	}

	private List<String> missing(String who, String path) {
		List<String> numbers = new ArrayList<>();
		Matcher said = Pattern.compile("còn thiếu (\\d+)").matcher(text(read(who, path)));
		while (said.find()) {
			numbers.add(said.group(1));
		}
		return numbers;
	}

	private static String text(String page) {
		return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
	}

	private String read(String who, String path) {
		try {
			return this.pages.get()
				.uri(java.net.URI.create(path))
				.with(authentication(this.world.authentication(who)))
				.exchange()
				.getResponse()
				.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
