package vn.danvankheo.ground.runtime;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The two database roles: one owns the tables and runs the migrations, the other is the
 * application's and owns nothing.
 */
final class DatabaseRoles {

	static final String OWNER = "dvk_owner";

	static final String APPLICATION = "dvk_app";

	private static final List<String> LIMITS = List.of("statement_timeout = '5s'", "lock_timeout = '3s'",
			"idle_in_transaction_session_timeout = '30s'");

	private DatabaseRoles() {
	}

	/** Makes both roles, or gives them these passwords if they exist. */
	static void create(Connection superuser, Passwords passwords) throws SQLException {
		createOwner(superuser, passwords.owner());
		createApplication(superuser, APPLICATION, passwords.application());
	}

	private static void createOwner(Connection connection, String password) throws SQLException {
		String verb = roleExists(connection, OWNER) ? "alter" : "create";
		execute(connection, verb + " role " + OWNER + " login nosuperuser nocreatedb nocreaterole password "
				+ quoted(connection, password, "quote_literal"));
	}

	/**
	 * Makes the application's role with its limits of time; no statement of a page may
	 * hold up the others for longer.
	 */
	static void createApplication(Connection connection, String role, String password) throws SQLException {
		String verb = roleExists(connection, role) ? "alter" : "create";
		String name = quoted(connection, role, "quote_ident");
		execute(connection, verb + " role " + name + " login nosuperuser nocreatedb nocreaterole password "
				+ quoted(connection, password, "quote_literal"));
		for (String limit : LIMITS) {
			execute(connection, "alter role " + name + " set " + limit);
		}
	}

	/**
	 * Leaves a role that exists as its administrator made it; two instances may ask at
	 * once.
	 */
	static void createApplicationIfMissing(Connection connection, String role, String password) throws SQLException {
		execute(connection, "select pg_advisory_lock(hashtext('dan-van-kheo roles'))");
		try {
			if (!roleExists(connection, role)) {
				createApplication(connection, role, password);
			}
		}
		finally {
			execute(connection, "select pg_advisory_unlock(hashtext('dan-van-kheo roles'))");
		}
	}

	private static boolean roleExists(Connection connection, String role) throws SQLException {
		return exists(connection, "select 1 from pg_roles where rolname = ?", role);
	}

	/** Makes a database that belongs to the owner, unless it exists. */
	static void createDatabase(Connection superuser, String database) throws SQLException {
		if (!exists(superuser, "select 1 from pg_database where datname = ?", database)) {
			execute(superuser, "create database " + database + " owner " + OWNER);
		}
		execute(superuser, "revoke all on database " + database + " from public");
		execute(superuser, "grant connect on database " + database + " to " + APPLICATION);
	}

	private static boolean exists(Connection connection, String query, String name) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(query)) {
			statement.setString(1, name);
			try (ResultSet rows = statement.executeQuery()) {
				return rows.next();
			}
		}
	}

	private static String quoted(Connection connection, String text, String function) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement("select " + function + "(?)")) {
			statement.setString(1, text);
			try (ResultSet rows = statement.executeQuery()) {
				rows.next();
				return rows.getString(1);
			}
		}
	}

	private static void execute(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
