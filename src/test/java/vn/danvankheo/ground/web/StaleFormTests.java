package vn.danvankheo.ground.web;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Two people, two tabs (G02). */
@WebTest
class StaleFormTests {

	@Autowired
	private Visitors visitors;

	@Autowired
	private SamplePages pages;

	@Test
	void both_texts_are_shown_and_the_chosen_one_is_saved_with_the_fresh_version() {
		Visitor visitor = this.visitors.loggedIn();
		Map<String, String> stale = conflictingForm(visitor, "Bản của tôi");
		HttpResponse<String> conflict = visitor.post("/sample/revisions", stale);
		assertThat(conflict.statusCode()).isEqualTo(409);
		assertThat(conflict.body()).contains("data-error-code=\"409\"", "Bản của tôi", this.pages.saved, "Phó Bí thư",
				"14:05, 20/3/2023", "Nội dung thực hiện");
		Map<String, String> choice = Visitor.form(conflict.body(), "/sample/revisions");
		assertThat(choice).containsEntry("resolve.content", "mine");
		assertThat(visitor.post("/sample/revisions", choice).statusCode()).isEqualTo(302);
		assertThat(this.pages.saved).isEqualTo("Bản của tôi");
	}

	@Test
	void a_third_text_may_be_written_by_hand() {
		Visitor visitor = this.visitors.loggedIn();
		HttpResponse<String> conflict = visitor.post("/sample/revisions", conflictingForm(visitor, "Bản của tôi"));
		Map<String, String> choice = Visitor.form(conflict.body(), "/sample/revisions");
		choice.put("resolve.content", "edit");
		choice.put("edit.content", "Gộp hai bản");
		visitor.post("/sample/revisions", choice);
		assertThat(this.pages.saved).isEqualTo("Gộp hai bản");
	}

	@Test
	void the_saved_text_may_be_kept() {
		Visitor visitor = this.visitors.loggedIn();
		HttpResponse<String> conflict = visitor.post("/sample/revisions", conflictingForm(visitor, "Bản của tôi"));
		Map<String, String> choice = Visitor.form(conflict.body(), "/sample/revisions");
		String saved = this.pages.saved;
		choice.put("resolve.content", "theirs");
		visitor.post("/sample/revisions", choice);
		assertThat(this.pages.saved).isEqualTo(saved);
	}

	private Map<String, String> conflictingForm(Visitor visitor, String mine) {
		Map<String, String> form = OnceOnlyTests.filledForm(visitor, mine);
		form.put("version", Long.toString(this.pages.version));
		this.pages.revise("Bản đã lưu " + UUID.randomUUID(), this.pages.version);
		return form;
	}

}
