package vn.danvankheo.ground.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.ground.web.PhoneNumbers;

/** The list of a committee's people, in Vietnamese order, page by page. */
@Service
class PersonList {

	static final int PAGE = 100;

	private static final String WHERE = """
			from account a where a.committee_id = :committee and (a.search_key like :pattern or a.phone like :phone)
			and ((cast(:unit as uuid) is null and :role = '') or exists (select 1 from role_assignment r
			 where r.account_id = a.account_id and (cast(:unit as uuid) is null or r.unit_id = :unit)
			 and (:role = '' or r.role = :role)))""";

	private static final String ROWS = """
			select a.account_id, a.username, a.display_name, a.position, a.phone, a.enabled,
			a.password_hash is not null as has_password, a.version
			""" + WHERE + """
			 and (cast(:after as uuid) is null or (a.display_name collate vietnamese, a.account_id) >
			(select b.display_name collate vietnamese, b.account_id from account b
			 where b.account_id = :after and b.committee_id = :committee))
			order by a.display_name collate vietnamese, a.account_id limit :limit""";

	private static final String ROLES = """
			select r.account_id as account, r.role, u.short_name as unit from role_assignment r
			left join unit u on u.unit_id = r.unit_id
			where r.committee_id = :committee and r.account_id in (:accounts)""";

	private final JdbcClient jdbc;

	PersonList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One page and one row more, if there is a next page. */
	@Allowed({ Role.ADMINISTRATOR, Role.STANDING_OFFICE })
	public List<PersonRow> page(Actor actor, PersonFilter filter) {
		List<PersonRow> rows = filtered(ROWS, actor, filter).param("after", filter.asked().id("after"))
			.param("limit", PAGE + 1)
			.query((row, number) -> row(row))
			.list();
		return rows.isEmpty() ? rows : withRoles(actor, rows);
	}

	@Allowed({ Role.ADMINISTRATOR, Role.STANDING_OFFICE })
	public int count(Actor actor, PersonFilter filter) {
		return filtered("select count(*) " + WHERE, actor, filter).query(Integer.class).single();
	}

	private JdbcClient.StatementSpec filtered(String sql, Actor actor, PersonFilter filter) {
		return this.jdbc.sql(sql)
			.param("committee", actor.committee().committeeId())
			.param("pattern", SearchKey.of(filter.get("q")).pattern())
			.param("phone", PhoneNumbers.parse(filter.get("q")).map((phones) -> "%" + phones.kept() + "%").orElse(null))
			.param("unit", filter.asked().id("unit"))
			.param("role", filter.asked().text("role"));
	}

	private static PersonRow row(ResultSet row) throws SQLException {
		return new PersonRow(row.getObject("account_id", UUID.class), row.getString("username"),
				row.getString("display_name"), row.getString("position"), row.getString("phone"),
				row.getBoolean("enabled"), row.getBoolean("has_password"), row.getLong("version"), List.of());
	}

	private List<PersonRow> withRoles(Actor actor, List<PersonRow> rows) {
		Map<UUID, List<PersonRow.RoleRow>> roles = this.jdbc.sql(ROLES)
			.param("committee", actor.committee().committeeId())
			.param("accounts", rows.stream().map(PersonRow::id).toList())
			.query(Rows.of(PersonRow.RoleRow.class))
			.list()
			.stream()
			.sorted(Comparator.comparing(PersonRow.RoleRow::role))
			.collect(Collectors.groupingBy(PersonRow.RoleRow::account));
		return rows.stream()
			.map((row) -> new PersonRow(row.id(), row.username(), row.displayName(), row.position(), row.phone(),
					row.enabled(), row.hasPassword(), row.version(), roles.getOrDefault(row.id(), List.of())))
			.toList();
	}

}
