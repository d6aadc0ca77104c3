package vn.danvankheo.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.campaign.Campaigns;
import vn.danvankheo.campaign.Deadline;
import vn.danvankheo.campaign.Rounds;
import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.Allowed;
import vn.danvankheo.organisation.Role;
import vn.danvankheo.runtime.Rows;

/** For whom and into which round the office may enter models on a unit's behalf. */
@Service
class EntryChoices {

	private final Campaigns campaigns;

	private final Rounds rounds;

	private final JdbcClient database;

	private final Clock clock;

	EntryChoices(Campaigns campaigns, Rounds rounds, JdbcClient database, Clock clock) {
		this.campaigns = campaigns;
		this.rounds = rounds;
		this.database = database;
		this.clock = clock;
	}

	/** The units that exist today, in Vietnamese order, without those he works for. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public List<Choice> units(Actor actor) {
		return this.database.sql("""
				select unit_id as value, short_name as label from unit
				where committee_id = :committee and (:all or unit_id in (:units))
				  and valid_from <= :today and (valid_to is null or valid_to >= :today)
				order by short_name collate "vi-x-icu", unit_id""")
			.param("committee", actor.committee().committeeId())
			.param("all", actor.scope().allUnits())
			.param("units", actor.scope().unitValues())
			.param("today", Deadline.dayOf(this.clock.instant()))
			.query(Rows.of(Choice.class))
			.list();
	}

	/** The rounds that have begun, the latest first. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public List<Choice> rounds(Actor actor) {
		Instant now = this.clock.instant();
		return this.campaigns.findByCommitteeOrderByYearDesc(actor.committee())
			.stream()
			.flatMap((campaign) -> this.rounds.findByCampaignOrderByNumber(campaign.id())
				.stream()
				.filter((round) -> !Deadline.dayOf(now).isBefore(round.days().opensOn()))
				.sorted((first, second) -> second.number() - first.number())
				.map((round) -> new Choice(round.id().roundId(),
						"Năm " + campaign.year() + ", " + round.name()
								+ (round.accepts(now).granted() ? "" : " (đã khóa)"))))
			.toList();
	}

	/** A value and what it is called. */
	record Choice(UUID value, String label) {

	}

}
