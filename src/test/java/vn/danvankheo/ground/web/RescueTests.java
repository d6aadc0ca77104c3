package vn.danvankheo.ground.web;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What is sent after the session has ended is saved all the same (C01). */
@WebTest
class RescueTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private SamplePages pages;

	private final String content = "Vận động 18 hộ hiến đất\nhẻm 12, \"không\" <cưỡng chế> " + UUID.randomUUID();

	@Test
	void what_was_sent_too_late_is_saved_after_logging_in_again() {
		String account = this.visitors.account();
		Visitor visitor = this.visitors.browser();
		visitor.logIn(account);
		Map<String, String> form = OnceOnlyTests.filledForm(visitor, this.content);
		visitor.losesSession();
		HttpResponse<String> tooLate = visitor.post("/sample/records", form);
		assertThat(tooLate.statusCode()).isEqualTo(403);
		assertThat(tooLate.body()).contains("data-reason=\"session.KEPT\"", "18 hộ hiến đất", "Đăng nhập để lưu");
		assertThat(this.pages.records).doesNotContain(this.content);
		HttpResponse<String> loggedIn = visitor.logIn(account);
		assertThat(loggedIn.headers().firstValue("Location")).hasValue("/rescued-forms");
		Map<String, String> again = Visitor.form(visitor.get("/rescued-forms").body(), "/sample/records");
		assertThat(again).containsEntry("content", this.content).containsEntry("formKey", form.get("formKey"));
		HttpResponse<String> saved = visitor.post("/sample/records", again);
		assertThat(this.pages.records).containsOnlyOnce(this.content);
		assertThat(visitor.get(saved.headers().firstValue("Location").orElseThrow()).body())
			.contains("Đã lưu nội dung anh/chị gửi lúc phiên làm việc hết");
		assertThat(visitor.get("/rescued-forms").statusCode()).as("nothing is left").isEqualTo(302);
	}

	@Test
	void it_is_never_shown_to_another_account() {
		Visitor visitor = this.visitors.loggedIn();
		Map<String, String> form = OnceOnlyTests.filledForm(visitor, this.content);
		visitor.losesSession();
		visitor.post("/sample/records", form);
		assertThat(visitor.logIn(this.visitors.account()).headers().firstValue("Location")).hasValue("/");
		assertThat(visitor.get("/rescued-forms").statusCode()).isEqualTo(302);
		form.put("_csrf", Visitor.form(visitor.get("/sample/form").body(), "/sample/records").get("_csrf") + "x");
		HttpResponse<String> answer = visitor.post("/sample/records", form);
		assertThat(answer.body()).contains("session.KEPT_FOR_ANOTHER").doesNotContain("18 hộ");
	}

	@Test
	void it_is_offered_only_in_the_browser_it_came_from() {
		String account = this.visitors.account();
		Visitor visitor = this.visitors.browser();
		visitor.logIn(account);
		Map<String, String> form = OnceOnlyTests.filledForm(visitor, this.content);
		visitor.losesSession();
		visitor.post("/sample/records", form);
		Visitor elsewhere = this.visitors.browser();
		assertThat(elsewhere.logIn(account).headers().firstValue("Location")).hasValue("/");
	}

	@Test
	void a_form_that_was_open_before_logging_in_again_is_sent_with_one_press() {
		String account = this.visitors.account();
		Visitor visitor = this.visitors.browser();
		visitor.logIn(account);
		Map<String, String> form = OnceOnlyTests.filledForm(visitor, this.content);
		visitor.losesSession();
		visitor.logIn(account);
		HttpResponse<String> stale = visitor.post("/sample/records", form);
		assertThat(stale.statusCode()).isEqualTo(403);
		assertThat(stale.body()).contains("data-reason=\"session.OFFERED\"", "data-send-once");
		Map<String, String> again = Visitor.form(stale.body(), "/sample/records");
		assertThat(visitor.post("/sample/records", again).statusCode()).isEqualTo(302);
		assertThat(this.pages.records).containsOnlyOnce(this.content);
	}

	@Test
	void a_send_that_no_form_key_vouches_for_is_only_shown_to_be_copied() {
		Visitor visitor = this.visitors.loggedIn();
		HttpResponse<String> answer = visitor.post("/sample/records",
				Map.of("content", this.content, "formKey", "A".repeat(70), "oldPassword", "mật khẩu bí mật"));
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("18 hộ hiến đất", "&lt;cưỡng chế&gt;", "data-error-code=\"403\"")
			.doesNotContain("mật khẩu bí mật", "<form method=\"post\" action=\"/sample");
		assertThat(this.pages.records).doesNotContain(this.content);
	}

	@Test
	void an_autosave_without_a_session_is_told_and_the_page_keeps_the_text() {
		Visitor visitor = this.visitors.loggedIn();
		Map<String, String> form = OnceOnlyTests.filledForm(visitor, this.content);
		visitor.losesSession();
		HttpResponse<String> answer = visitor.post("/sample/autosaves", form, "X-Autosave", "1");
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("X-Session")).hasValue("expired");
	}

	@Test
	void a_late_upload_keeps_the_text_and_names_the_files_to_choose_again() {
		String account = this.visitors.account();
		Visitor visitor = this.visitors.browser();
		visitor.logIn(account);
		Map<String, String> form = OnceOnlyTests.filledForm(visitor, this.content);
		visitor.losesSession();
		HttpResponse<String> answer = visitor.send(Multipart.request(visitor.at("/sample/records"), form, "files",
				"biên bản <1>.pdf", "%PDF-1.7".getBytes()));
		assertThat(answer.body()).contains("session.KEPT", "biên bản &lt;1&gt;.pdf");
		visitor.logIn(account);
		String page = visitor.get("/rescued-forms").body();
		assertThat(page).contains("enctype=\"multipart/form-data\"", "biên bản &lt;1&gt;.pdf")
			.doesNotContain("data-send-once");
		Map<String, String> again = Visitor.form(page, "/sample/records");
		again.remove("files");
		visitor
			.send(Multipart.request(visitor.at("/sample/records"), again, "files", "bien-ban.pdf", new byte[] { 1 }));
		assertThat(this.pages.records).contains(this.content + " +1");
	}

	@Test
	void leaving_after_the_session_has_ended_leads_to_the_log_in_page() {
		Visitor visitor = this.visitors.loggedIn();
		Map<String, String> form = Visitor.form(visitor.get("/sample/form").body(), "/logout");
		visitor.losesSession();
		HttpResponse<String> answer = visitor.post("/logout", form);
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/login");
	}

	@Test
	void a_page_asked_for_without_a_session_is_reached_after_logging_in() {
		HttpResponse<String> answer = this.visitors.browser().get("/sample/form?multipart=true");
		assertThat(answer.headers().firstValue("Location"))
			.hasValue("/login?continue=%2Fsample%2Fform%3Fmultipart%3Dtrue");
		HttpRequest.Builder fragment = HttpRequest.newBuilder(this.visitors.browser().at("/sample/form"))
			.header("HX-Request", "true");
		assertThat(this.visitors.browser().send(fragment).headers().firstValue("HX-Redirect")).hasValue("/login");
	}

}
