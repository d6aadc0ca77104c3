package vn.danvankheo.ground.signin;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.security.crypto.password.PasswordEncoder;

import vn.danvankheo.ground.organisation.Permission;

import static org.assertj.core.api.Assertions.assertThat;

/** Which passwords may be chosen, and how they are kept. */
class PasswordPolicyTests {

	private final PasswordPolicy policy = new PasswordPolicy();

	private final PasswordEncoder encoder = new PasswordConfiguration().passwordEncoder();

	@ParameterizedTest
	@CsvSource(textBlock = """
			muoibonkytu123, password.tooShort
			123456789012345, password.common
			danvankheo2023!!, password.common
			'Dân Vận Khéo 2023!', password.common
			P@ssw0rdP@ssw0rd, password.common
			qwertyuiopasdfghjkl, password.common
			matkhaumatkhau123, password.common
			aaaaaaaaaaaaaaaaaaaa, password.common
			'anh yêu em 1990 1995', password.common
			'con phuong1 tre bay ngang', password.namesOwner
			'tôi là Cán Bộ Dân Vận đây', password.namesOwner""")
	void a_guessable_password_is_refused_with_its_reason(String password, String reason) {
		assertThat(choose(password)).isEqualTo(reason);
	}

	@ParameterizedTest
	@ValueSource(strings = { "bốn con mèo đen trèo rào", "  khoảng trắng hai đầu  ", "зелёный чай без сахара",
			"tre già măng mọc xanh bờ 🌿" })
	void a_sentence_of_any_script_may_be_chosen(String password) {
		assertThat(choose(password)).isNull();
	}

	@Test
	void a_hundred_and_twenty_eight_characters_with_pictures_are_taken_exactly() {
		String password = " " + "mèo🐈đen-".repeat(16).substring(0, 138) + " ";
		assertThat(password.codePointCount(0, password.length())).isBetween(120, 140);
		assertThat(choose("x" + password)).isNull();
		String hash = this.encoder.encode(password);
		assertThat(this.encoder.matches(password, hash)).isTrue();
		assertThat(this.encoder.matches(password.strip(), hash)).isFalse();
		assertThat(this.encoder.matches(password.substring(0, password.length() - 2) + " ", hash)).isFalse();
	}

	@Test
	void a_password_with_a_nul_is_refused() {
		assertThat(choose("bốn con mèo đen\0trèo rào")).isEqualTo("password.unreadable");
	}

	@Test
	void a_hash_resists_offline_guessing() {
		assertThat(this.encoder.encode("bốn con mèo đen"))
			.matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[^$]{22}\\$[^$]{43}");
	}

	@Test
	void marks_typed_as_one_or_two_characters_are_the_same_password() {
		String composed = "bốn con mèo đen";
		String decomposed = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);
		assertThat(decomposed).isNotEqualTo(composed);
		assertThat(this.encoder.matches(decomposed, this.encoder.encode(composed))).isTrue();
	}

	private String choose(String password) {
		Permission permission = this.policy.choose(password, "phuong1", "Cán bộ dân vận");
		return permission.granted() ? null : permission.code();
	}

}
