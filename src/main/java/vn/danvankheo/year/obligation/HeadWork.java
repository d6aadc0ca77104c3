package vn.danvankheo.year.obligation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.approval.HeadApprovals;
import vn.danvankheo.year.approval.Presentation;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.WorkSource;

/**
 * What a head is asked to approve, and what he gave back to be mended, of every kind that
 * is shown to heads.
 */
@Component
class HeadWork implements WorkSource {

	private final Obligations obligations;

	private final ObligationKinds kinds;

	private final PeriodCalendar calendar;

	private final KindWords words;

	private final Campaigns campaigns;

	private final HeadApprovals heads;

	HeadWork(Obligations obligations, ObligationKinds kinds, PeriodCalendar calendar, KindWords words,
			Campaigns campaigns, HeadApprovals heads) {
		this.obligations = obligations;
		this.kinds = kinds;
		this.calendar = calendar;
		this.words = words;
		this.campaigns = campaigns;
		this.heads = heads;
	}

	@Override
	public List<Work> workFor(Actor actor, Instant now) {
		List<UnitId> units = actor.units().stream().filter(this.heads::wanted).toList();
		if (units.isEmpty() || !actor.holds(Role.UNIT_OFFICER, Role.UNIT_HEAD)) {
			return List.of();
		}
		return this.campaigns.current(actor.committee(), Deadline.dayOf(now))
			.map((campaign) -> this.obligations.findOpenOf(actor.committee(), campaign.id(), units,
					List.of(new UUID(0, 0)), false))
			.orElse(List.of())
			.stream()
			.flatMap((owed) -> work(actor, owed).stream())
			.toList();
	}

	private Optional<Work> work(Actor actor, Obligation owed) {
		boolean head = HeadApprovals.heads(actor, owed.debtor().unit());
		return this.heads.asked(owed.debtor().unit(), owed.id())
			.filter((latest) -> latest.state() == (head ? Presentation.State.WAITING : Presentation.State.GIVEN_BACK))
			.flatMap((latest) -> this.kinds.find(owed.kind()).map((kind) -> work(kind, owed, latest, head)));
	}

	private Work work(ObligationKind kind, Obligation owed, Presentation latest, boolean head) {
		String period = this.calendar.periodOf(owed).name();
		String subject = (owed.subject() == null) ? ""
				: kind.subjects(List.of(owed.subject())).getOrDefault(owed.subject(), "");
		String title = this.words.say(owed.kind(), head ? "work.approve" : "work.mend",
				Character.toLowerCase(period.charAt(0)) + period.substring(1), subject);
		return new Work(title, head ? latest.presentedByName() + " trình." : latest.reason(), kind.path(owed),
				owed.due(), 1);
	}

}
