package vn.danvankheo.ground.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.ground.web.PhoneNumbers;

/** The list of a committee's units, in Vietnamese order, page by page. */
@Service
class UnitList {

	static final int PAGE = 100;

	private static final String WHERE = """
			from unit u where u.committee_id = :committee and (:ended or u.valid_to is null or u.valid_to >= :today)
			and (u.search_key like :pattern or u.phone like :phone) and (:kind = '' or u.kind = :kind)""";

	private static final String ROWS = """
			select u.unit_id as id, u.code, u.name, u.short_name, u.kind, u.phone, u.valid_to, u.version,
			(select count(distinct r.account_id) from role_assignment r where r.unit_id = u.unit_id) as people
			""" + WHERE + """
			 and (cast(:after as uuid) is null or (u.short_name collate vietnamese, u.unit_id) >
			(select b.short_name collate vietnamese, b.unit_id from unit b
			 where b.unit_id = :after and b.committee_id = :committee))
			order by u.short_name collate vietnamese, u.unit_id limit :limit""";

	private final UnitChoices choices;

	private final JdbcClient jdbc;

	private final Clock clock;

	UnitList(UnitChoices choices, JdbcClient jdbc, Clock clock) {
		this.choices = choices;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** One page and one row more, if there is a next page. */
	@Allowed({ Role.ADMINISTRATOR, Role.STANDING_OFFICE })
	public List<UnitRow> page(Actor actor, UnitFilter filter) {
		return filtered(ROWS, actor, filter).param("after", filter.asked().id("after"))
			.param("limit", PAGE + 1)
			.query(Rows.of(UnitRow.class))
			.list();
	}

	@Allowed({ Role.ADMINISTRATOR, Role.STANDING_OFFICE })
	public int count(Actor actor, UnitFilter filter) {
		return filtered("select count(*) " + WHERE, actor, filter).query(Integer.class).single();
	}

	/** The units that have not ended, to choose from. */
	@Allowed({ Role.ADMINISTRATOR, Role.STANDING_OFFICE })
	public List<Choice> choices(Actor actor) {
		return this.choices.notEnded(new Scope(actor.committee(), true, Set.of()), LocalDate.now(this.clock));
	}

	private JdbcClient.StatementSpec filtered(String sql, Actor actor, UnitFilter filter) {
		return this.jdbc.sql(sql)
			.param("committee", actor.committee().committeeId())
			.param("ended", filter.ended())
			.param("today", LocalDate.now(this.clock))
			.param("pattern", SearchKey.of(filter.get("q")).pattern())
			.param("phone", PhoneNumbers.parse(filter.get("q")).map((phones) -> "%" + phones.kept() + "%").orElse(null))
			.param("kind", filter.asked().text("kind"));
	}

}
