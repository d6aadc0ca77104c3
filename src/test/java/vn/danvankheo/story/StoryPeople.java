package vn.danvankheo.story;

import java.time.Instant;
import java.util.Set;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;

import vn.danvankheo.ground.organisation.Account;
import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Accounts;
import vn.danvankheo.ground.organisation.HeldRole;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.SignedIn;
import vn.danvankheo.ground.organisation.Unit;

/** The people of a story, one for each role and unit. */
final class StoryPeople {

	private static String hash;

	private final ListableBeanFactory beans;

	private final StoryWorld world;

	StoryPeople(ListableBeanFactory beans, StoryWorld world) {
		this.beans = beans;
		this.world = world;
	}

	void arrive(Instant now) {
		person("phuong1", "Cán bộ dân vận", Role.UNIT_OFFICER, this.world.ward(), now);
		person("bithu1", "Bí thư Đảng ủy", Role.UNIT_HEAD, this.world.ward(), now);
		person("tanthanh", "Cán bộ dân vận xã", Role.UNIT_OFFICER, this.world.commune(), now);
		person("thcs", "Phó Bí thư Chi bộ", Role.UNIT_OFFICER, this.world.school(), now);
		person("danvan", "Chuyên viên", Role.STANDING_OFFICE, null, now);
		person("vanthu", "Văn thư", Role.CLERK, null, now);
		person("thanhvien", "Thành viên Ban Chỉ đạo", Role.COMMITTEE_MEMBER, null, now);
		person("kiemtra", "Thành viên đoàn kiểm tra", Role.INSPECTOR, null, now);
		person("thuongtruc", "Thường trực Ban Chỉ đạo", Role.LEADER, null, now);
		person("quantri", "Quản trị", Role.ADMINISTRATOR, null, now);
	}

	void person(String name, String displayName, Role role, Unit unit, Instant now) {
		Account account = new Account(AccountId.next(), this.world.committee(), this.world.username(name), displayName,
				now);
		account.describe(displayName, displayName, null);
		account.hold(Set.of(new HeldRole(role, (unit != null) ? unit.id() : null)));
		account.changePassword(hash(this.beans.getBean(PasswordEncoder.class)));
		this.beans.getBean(Accounts.class).saveAndFlush(account);
	}

	private static synchronized String hash(PasswordEncoder encoder) {
		if (hash == null) {
			hash = encoder.encode(StoryWorld.PASSWORD);
		}
		return hash;
	}

	Authentication authentication(String username) {
		SignedIn who = this.beans.getBean(TransactionOperations.class)
			.execute((status) -> this.beans.getBean(Accounts.class).findByUsername(username).orElseThrow().signedIn());
		return UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities());
	}

}
