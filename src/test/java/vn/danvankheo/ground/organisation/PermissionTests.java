package vn.danvankheo.ground.organisation;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static vn.danvankheo.ground.organisation.Refusals.refusal;

class PermissionTests {

	private static final Permission LOCKED = Permission.refused("round.locked", "31/3/2023");

	@Test
	void leave_goes_on_and_a_refusal_stops_with_its_reason() {
		assertThatNoException().isThrownBy(() -> Permission.grant().orThrow());
		assertThat(refusal(LOCKED::orThrow)).isEqualTo(LOCKED);
	}

	@Test
	void the_first_refusal_is_told_and_nothing_after_it_is_asked() {
		assertThat(LOCKED.and(() -> {
			throw new IllegalStateException("asked all the same");
		})).isEqualTo(LOCKED);
		assertThat(Permission.grant().and(() -> LOCKED)).isEqualTo(LOCKED);
		assertThat(Permission.grant().and(Permission::grant).granted()).isTrue();
	}

	@Test
	void a_refusal_names_its_text_and_what_fills_it() {
		Refused refused = new Refused(LOCKED);
		assertThat(refused.messageKey()).isEqualTo("refusal.round.locked");
		assertThat(refused.arguments()).isEqualTo(List.of("31/3/2023"));
	}

	@Test
	void a_missing_role_is_forbidden_and_a_wrong_state_is_a_conflict() {
		assertThat(new Refused(Permission.refused("role.otherUnit")).status()).isEqualTo(403);
		assertThat(new Refused(LOCKED).status()).isEqualTo(409);
	}

}
