package vn.danvankheo.edges.history;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.ground.organisation.UnitId;

/**
 * Writes down what happened in the transaction that raised it: both are kept or neither
 * is.
 */
@Component
class HistoryRecorder {

	private static final String THE_CALENDAR = "Hệ thống";

	private final JdbcClient database;

	private final JsonMapper json;

	HistoryRecorder(JdbcClient database, JsonMapper json) {
		this.database = database;
		this.json = json;
	}

	@EventListener
	void record(Happened event) {
		this.database
			.sql("""
					insert into history_entry (committee_id, happened_at, account_id, actor_name, on_behalf_of_unit_id, event,
					  subject_id, unit_id, internal, detail)
					values (:committee, :at, :account, :name, :onBehalfOf, :event,
					  :subject, :unit, :internal, cast(:detail as jsonb))""")
			.param("committee", event.committee().committeeId())
			.param("at", Timestamp.from(event.at()))
			.param("account", (event.actor() != null) ? event.actor().account().accountId() : null,
					java.sql.Types.OTHER)
			.param("name", Optional.ofNullable(event.actor()).map(Actor::displayName).orElse(THE_CALENDAR))
			.param("onBehalfOf", value(event.onBehalfOf()), java.sql.Types.OTHER)
			.param("event", event.what())
			.param("subject", event.subject())
			.param("unit", value(event.unit()), java.sql.Types.OTHER)
			.param("internal", event.internal())
			.param("detail", this.json.writeValueAsString(event.detail()))
			.update();
	}

	private static UUID value(UnitId unit) {
		return (unit != null) ? unit.unitId() : null;
	}

}
