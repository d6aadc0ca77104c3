package vn.danvankheo.ground.signin;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.danvankheo.ground.organisation.EntryLinks.EntryLink;
import vn.danvankheo.ground.organisation.OperatorAccounts;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The links through which people set their passwords. */
@DatabaseTest
class SingleUseLinkTests {

	private static final NewPassword WANTED = new NewPassword("bốn con mèo đen trèo rào", "bốn con mèo đen trèo rào");

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private OperatorAccounts operator;

	@Autowired
	private PasswordSetting setting;

	@Autowired
	private SingleUseLinks links;

	@Autowired
	private JdbcTemplate jdbc;

	private String somebody;

	@BeforeEach
	void tellTheStory() {
		this.somebody = StoryWorld.in(this.beans).username("phuong1");
	}

	@Test
	void a_link_works_once() {
		String secret = secret(this.operator.link(this.somebody));
		assertThat(this.setting.set(secret, WANTED)).isEqualTo(Permission.grant());
		assertThat(this.setting.set(secret, WANTED).code()).isEqualTo("link.ended");
	}

	@Test
	void a_newer_link_ends_the_older() {
		String older = secret(this.operator.link(this.somebody));
		String newer = secret(this.operator.link(this.somebody));
		assertThat(this.setting.holderOf(older)).isEmpty();
		assertThat(this.setting.holderOf(newer)).isPresent();
	}

	@Test
	void a_link_to_set_another_password_lasts_an_hour() {
		EntryLink link = this.operator.link(this.somebody);
		Instant lastMoment = link.expiresAt().minusMillis(1);
		assertThat(this.links.ownerOf(secret(link), lastMoment)).isPresent();
		assertThat(this.links.ownerOf(secret(link), lastMoment.minus(Duration.ofMinutes(59)))).isPresent();
		assertThat(this.links.use(secret(link), link.expiresAt())).isFalse();
	}

	@Test
	void a_refused_password_does_not_use_the_link_up() {
		String secret = secret(this.operator.link(this.somebody));
		assertThat(this.setting.set(secret, new NewPassword("ngắn", "ngắn")).code()).isEqualTo("password.tooShort");
		assertThat(this.setting.set(secret, new NewPassword(WANTED.password(), "khác")).code())
			.isEqualTo("password.differs");
		assertThat(this.setting.set(secret, WANTED).granted()).isTrue();
	}

	@Test
	void a_disabled_account_cannot_come_back_through_a_link() {
		String secret = secret(this.operator.link(this.somebody));
		this.operator.enable(this.somebody, false);
		assertThat(this.setting.holderOf(secret)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> this.operator.link(this.somebody));
		this.operator.enable(this.somebody, true);
		assertThat(this.setting.holderOf(secret)).isEmpty();
		assertThat(this.setting.set(secret, WANTED).code()).isEqualTo("link.ended");
	}

	@Test
	void the_database_holds_no_secret() {
		String secret = secret(this.operator.link(this.somebody));
		assertThat(secret).matches("[A-Za-z0-9_-]{32}");
		assertThat(this.jdbc.queryForObject("select count(*) from single_use_link where token_hash = ?", Integer.class,
				secret))
			.isZero();
		assertThat(this.jdbc.queryForObject("select count(*) from single_use_link where token_hash = ?", Integer.class,
				Digest.of(secret)))
			.isOne();
	}

	private static String secret(EntryLink link) {
		return link.path().substring(SingleUseLinks.PATH.length());
	}

}
