package vn.danvankheo.ground.web;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class OnceOnlyTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private SamplePages pages;

	@Test
	void twenty_identical_sends_have_one_effect_and_all_lead_to_it() {
		Visitor visitor = this.visitors.loggedIn();
		String content = "Nội dung " + UUID.randomUUID();
		Map<String, String> form = filledForm(visitor, content);
		List<HttpResponse<String>> answers = IntStream.range(0, 20)
			.parallel()
			.mapToObj((i) -> visitor.post("/sample/records", form))
			.toList();
		assertThat(this.pages.records).filteredOn(content::equals).hasSize(1);
		String place = "/sample/records/" + (this.pages.records.indexOf(content) + 1);
		assertThat(answers).extracting((answer) -> answer.statusCode() / 100).containsOnly(3);
		assertThat(answers).extracting((answer) -> answer.headers().firstValue("Location").orElse(""))
			.containsOnly(place);
		assertThat(visitor.post("/sample/records", form).headers().firstValue("Location")).hasValue(place);
	}

	@Test
	void going_back_and_sending_something_else_is_another_act() {
		Visitor visitor = this.visitors.loggedIn();
		String content = "Nội dung " + UUID.randomUUID();
		Map<String, String> form = filledForm(visitor, content);
		visitor.post("/sample/records", form);
		form.put("content", content + " sửa lại");
		visitor.post("/sample/records", form);
		assertThat(this.pages.records).contains(content, content + " sửa lại");
	}

	@Test
	void a_send_that_failed_may_be_repeated() {
		Visitor visitor = this.visitors.loggedIn();
		Map<String, String> form = filledForm(visitor, "");
		assertThat(visitor.post("/sample/records", form).statusCode()).isEqualTo(422);
		assertThat(visitor.post("/sample/records", form).statusCode()).isEqualTo(422);
	}

	@ParameterizedTest
	@ValueSource(strings = { "before", "amid", "said" })
	void what_broke_down_before_it_was_written_down_is_done_once_when_it_is_sent_again(String breaks) {
		Visitor visitor = this.visitors.loggedIn();
		Map<String, String> form = filledForm(visitor, "Nội dung " + UUID.randomUUID());
		form.put("breaks", breaks);
		this.pages.breakdowns.set(1);
		assertThat(visitor.post("/sample/acts", form).statusCode()).isGreaterThanOrEqualTo(500);
		assertThat(this.pages.acts(form.get("content"))).isZero();
		assertThat(visitor.post("/sample/acts", form).statusCode() / 100).isEqualTo(3);
		assertThat(visitor.post("/sample/acts", form).statusCode() / 100).isEqualTo(3);
		assertThat(this.pages.acts(form.get("content"))).isEqualTo(1);
	}

	@Test
	void what_was_written_down_is_not_done_again_though_its_answer_got_lost() {
		Visitor visitor = this.visitors.loggedIn();
		Map<String, String> form = filledForm(visitor, "Nội dung " + UUID.randomUUID());
		form.put("breaks", "after");
		this.pages.breakdowns.set(1);
		assertThat(visitor.post("/sample/acts", form).statusCode()).isEqualTo(500);
		HttpResponse<String> again = visitor.post("/sample/acts", form);
		assertThat(again.statusCode()).isEqualTo(200);
		assertThat(again.body()).contains("Đã gửi lúc ");
		assertThat(this.pages.acts(form.get("content"))).isEqualTo(1);
	}

	@Test
	void the_same_sent_from_another_tab_is_led_to_what_came_of_the_first() {
		Visitor visitor = this.visitors.loggedIn();
		String content = "Nội dung " + UUID.randomUUID();
		Map<String, String> first = filledForm(visitor, content);
		Map<String, String> second = filledForm(visitor, content);
		String receipt = visitor.post("/sample/signatures", first).headers().firstValue("Location").orElseThrow();
		for (int press = 0; press < 2; press++) {
			assertThat(visitor.post("/sample/signatures", second).headers().firstValue("Location")).hasValue(receipt);
			assertThat(visitor.get(receipt).body()).contains("Đã gửi lúc ");
		}
		second.put("content", content + " khác");
		visitor.post("/sample/signatures", second);
		assertThat(this.pages.records).contains(content + " khác").containsOnlyOnce(content);
		assertThat(this.visitors.loggedIn().post("/sample/signatures", first).statusCode()).as("sent by somebody else")
			.isEqualTo(403);
	}

	@Test
	void every_form_that_changes_something_carries_a_key_of_its_own_and_no_other_form_does() {
		Visitor visitor = this.visitors.loggedIn();
		String page = visitor.get("/sample/form").body();
		String key = Visitor.form(page, "/sample/records").get("formKey");
		assertThat(key).hasSize(70).isNotEqualTo(Visitor.form(page, "/logout").get("formKey"));
		assertThat(Visitor.form(page, "/sample/form")).doesNotContainKey("formKey");
	}

	@Test
	void an_autosave_does_not_use_the_key_up() {
		Visitor visitor = this.visitors.loggedIn();
		Map<String, String> form = filledForm(visitor, "Nội dung " + UUID.randomUUID());
		form.put("version", Long.toString(this.pages.version));
		HttpResponse<String> saved = visitor.post("/sample/autosaves", form, "X-Autosave", "1");
		assertThat(saved.headers().firstValue("X-Saved-At")).hasValue("14:05");
		assertThat(visitor.post("/sample/records", form).statusCode() / 100).isEqualTo(3);
		assertThat(this.pages.records).contains(form.get("content"));
	}

	static Map<String, String> filledForm(Visitor visitor, String content) {
		Map<String, String> form = Visitor.form(visitor.get("/sample/form").body(), "/sample/records");
		form.put("content", content);
		return form;
	}

}
