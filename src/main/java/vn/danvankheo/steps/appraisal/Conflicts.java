package vn.danvankheo.steps.appraisal;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

/** Who has said that he is concerned by a model and judges it no more. */
@Repository
class Conflicts {

	private final JdbcClient database;

	Conflicts(JdbcClient database) {
		this.database = database;
	}

	boolean declared(Actor actor, ParticipationId model) {
		return of(model).stream().anyMatch((one) -> one.accountId().equals(actor.account().accountId()));
	}

	/** All models about which he has said so. */
	Set<ParticipationId> declaredBy(Actor actor) {
		return this.database.sql(
				"select participation_id from declared_conflict where committee_id = :committee and account_id = :account")
			.param("committee", actor.committee().committeeId())
			.param("account", actor.account().accountId())
			.query(UUID.class)
			.list()
			.stream()
			.map(ParticipationId::new)
			.collect(Collectors.toSet());
	}

	/** Notes it; once is enough. */
	void add(Participation model, String reason, Move move) {
		this.database
			.sql("""
					insert into declared_conflict (committee_id, participation_id, account_id, account_name, reason, declared_at)
					values (:committee, :model, :account, :name, :reason, :at) on conflict do nothing""")
			.param("committee", model.place().committee().committeeId())
			.param("model", model.id().participationId())
			.param("account", move.by().account().accountId())
			.param("name", move.by().displayName())
			.param("reason", reason)
			.param("at", move.at().atOffset(ZoneOffset.UTC))
			.update();
	}

	List<Declared> of(ParticipationId model) {
		return this.database.sql("""
				select account_id, account_name, reason from declared_conflict where participation_id = :model
				order by declared_at""").param("model", model.participationId()).query(Rows.of(Declared.class)).list();
	}

	/** Somebody's word that he is concerned. */
	record Declared(UUID accountId, String accountName, String reason) {

		AccountId account() {
			return new AccountId(this.accountId);
		}

	}

}
