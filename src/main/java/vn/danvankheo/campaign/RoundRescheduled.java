package vn.danvankheo.campaign;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.UnitId;
import vn.danvankheo.web.VietnameseDate;

/**
 * The office gave a round other days; what units still owe in it moves along.
 *
 * @param actor who
 * @param at when
 * @param round the round, with its new days
 * @param before the days it had
 */
public record RoundRescheduled(Actor actor, Instant at, Round round, RoundDays before) implements CampaignEvent {

	@Override
	public String event() {
		return "round.rescheduled";
	}

	@Override
	public UUID subject() {
		return this.round.id().roundId();
	}

	@Override
	public UnitId unit() {
		return null;
	}

	@Override
	public Map<String, Object> detail() {
		return Map.of("from", words(this.before), "to", words(this.round.days()));
	}

	private static String words(RoundDays days) {
		return "mở %s, đúng hạn %s, khóa %s".formatted(VietnameseDate.format(days.opensOn()),
				VietnameseDate.format(days.dueOn()), VietnameseDate.format(days.locksOn()));
	}

}
