package vn.danvankheo.ground.web;

import java.util.UUID;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Makes accounts and the browsers they sit at. */
@TestComponent
@Lazy
class Visitors {

	static final String PASSWORD = "muoi lam ky tu la du";

	private final JdbcClient jdbc;

	private final PasswordEncoder passwords;

	private final int port;

	Visitors(JdbcClient jdbc, PasswordEncoder passwords, @Value("${local.server.port}") int port) {
		this.jdbc = jdbc;
		this.passwords = passwords;
		this.port = port;
	}

	/** An administrator of a committee of his own. */
	String account() {
		UUID committee = UUID.randomUUID();
		UUID account = UUID.randomUUID();
		String name = "nguoi-dung-" + account;
		this.jdbc
			.sql("""
					insert into steering_committee (committee_id, code, name, name_upper, name_abbreviation, party_committee,
					  party_committee_upper, party_committee_abbreviation, standing_office, standing_office_upper,
					  standing_office_abbreviation, place_name, valid_from, version)
					values (?, ?, 'BCĐ', 'BCĐ', 'BCĐ', 'TU', 'TU', 'TU', 'Ban Dân vận', 'BDV', 'BDV', 'Nơi', '2020-01-01', 0)""")
			.params(committee, "C" + committee.toString().substring(0, 8).toUpperCase())
			.update();
		this.jdbc.sql("""
				insert into account (account_id, committee_id, username, display_name, password_hash, enabled,
				  security_stamp, created_at, version)
				values (?, ?, ?, 'Người dùng', ?, true, ?, now(), 0)""")
			.params(account, committee, name, this.passwords.encode(PASSWORD), UUID.randomUUID())
			.update();
		return name;
	}

	/** A browser that has visited nothing yet. */
	Visitor browser() {
		return new Visitor(this.port);
	}

	/** A browser in which a new person is logged in. */
	Visitor loggedIn() {
		Visitor visitor = browser();
		visitor.logIn(account());
		return visitor;
	}

}
