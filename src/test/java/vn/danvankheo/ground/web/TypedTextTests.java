package vn.danvankheo.ground.web;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class TypedTextTests {

	@Test
	void what_a_person_typed_is_shown_and_what_the_page_added_is_not() {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/participations/1/edit/content");
		request.addParameter("content", "Vận động 18 hộ hiến đất");
		request.addParameter("phone", "+84 912 345 678");
		request.addParameter("remark-ADDRESS", "Ghi rõ số nhà");
		request.addParameter("reason-" + UUID.randomUUID(), "Đã nêu trong biên bản.");
		request.addParameter("remark-" + UUID.randomUUID(), "kept");
		request.addParameter("list", "stage=SUBMITTED");
		request.addParameter("then", "next");
		request.addParameter("version", "3");
		request.addParameter("formKey", "7b1c");
		request.addParameter("field", UUID.randomUUID().toString());
		request.addParameter("password", "muoi lam ky tu la du");
		assertThat(TypedText.of(request)).extracting(TypedText::text)
			.containsExactlyInAnyOrder("Vận động 18 hộ hiến đất", "+84 912 345 678", "Ghi rõ số nhà",
					"Đã nêu trong biên bản.");
	}

	@Test
	void reading_a_page_types_nothing() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/participations");
		request.addParameter("q", "đường hoa");
		assertThat(TypedText.of(request)).isEmpty();
	}

	@Test
	void a_long_text_gets_a_high_field() {
		assertThat(new TypedText("a".repeat(40)).rows()).isEqualTo(1);
		assertThat(new TypedText("a".repeat(41)).rows()).isEqualTo(3);
		assertThat(new TypedText("a".repeat(201)).rows()).isEqualTo(7);
	}

	@Test
	void the_secretary_of_a_meeting_is_no_secret() {
		assertThat(TypedText.isSecret("secretary")).isFalse();
		assertThat(TypedText.isSecret("oldPassword")).isTrue();
		assertThat(TypedText.isSecret("clientSecret")).isTrue();
		assertThat(TypedText.isSecret("accessToken")).isTrue();
	}

}
