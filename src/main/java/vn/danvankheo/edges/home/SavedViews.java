package vn.danvankheo.edges.home;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.runtime.Rows;

/** Everybody's saved views; each sees his own. */
@Repository
class SavedViews {

	private final JdbcClient database;

	SavedViews(JdbcClient database) {
		this.database = database;
	}

	/** His views of all lists, in Vietnamese order. */
	List<SavedView> of(Actor actor) {
		return this.database.sql("""
				select saved_view_id as id, list, name, query from saved_view
				where committee_id = :committee and account_id = :account
				order by list, name collate vietnamese, saved_view_id""")
			.param("committee", actor.committee().committeeId())
			.param("account", actor.account().accountId())
			.query(Rows.of(SavedView.class))
			.list();
	}

	/** Keeps one more of his; false when he has one of this name for this list. */
	boolean add(Actor actor, SavedView view, Instant now) {
		return this.database.sql("""
				insert into saved_view (saved_view_id, committee_id, account_id, list, name, query, saved_at)
				values (:id, :committee, :account, :list, :name, :query, :now)
				on conflict (account_id, list, name) do nothing""")
			.param("id", view.id())
			.param("committee", actor.committee().committeeId())
			.param("account", actor.account().accountId())
			.param("list", view.list().name())
			.param("name", view.name())
			.param("query", view.query())
			.param("now", Timestamp.from(now))
			.update() == 1;
	}

	/** Removes one of his; false when he has none such. */
	boolean remove(Actor actor, UUID id) {
		return this.database.sql("""
				delete from saved_view
				where saved_view_id = :id and committee_id = :committee and account_id = :account""")
			.param("id", id)
			.param("committee", actor.committee().committeeId())
			.param("account", actor.account().accountId())
			.update() == 1;
	}

}
