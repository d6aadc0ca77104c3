package vn.danvankheo.steps.concern;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.ConcernOrigin.Kind;
import vn.danvankheo.year.campaign.ConcernsRaised;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.RecordPast;

/** What was brought up in a report or at a visit, and in a period. */
@Component
class RaisedHere implements ConcernsRaised {

	private final ConcernList list;

	private final Words words;

	private final Clock clock;

	RaisedHere(ConcernList list, Words words, Clock clock) {
		this.list = list;
		this.words = words;
		this.clock = clock;
	}

	@Override
	public Optional<RecordPast.Shown> shown(Actor actor, Kind kind, UUID record, boolean raises) {
		if (!actor.holds(Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.INSPECTOR,
				Role.LEADER)) {
			return Optional.empty();
		}
		List<ConcernRow> rows = this.list.raisedIn(actor, record, Deadline.dayOf(this.clock.instant()));
		return (rows.isEmpty() && !raises) ? Optional.empty()
				: Optional.of(new RecordPast.Shown("steps/concern/concern-panel :: raised", Map.of("rows", rows,
						"raises", raises, "record", record, "kind", kind.name().toLowerCase(Locale.ROOT))));
	}

	@Override
	public List<Quoted> quoted(Scope scope, CampaignId campaign, LocalDate from, LocalDate to) {
		return this.list.raisedBetween(scope, campaign, from, to)
			.stream()
			.map((row) -> new Quoted(row.unitName(), row.title(), this.words.of(row.state()),
					row.state() == ConcernState.SOLVED))
			.toList();
	}

}
