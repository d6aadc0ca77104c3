package vn.danvankheo.steps.reporting;

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
import vn.danvankheo.year.obligation.Obligation;
import vn.danvankheo.year.obligation.Obligations;
import vn.danvankheo.year.obligation.PeriodCalendar;

/** What a head is asked to approve, and what he gave back to be mended. */
@Component
class HeadWork implements WorkSource {

	private final Obligations obligations;

	private final PeriodCalendar calendar;

	private final Campaigns campaigns;

	private final HeadApprovals heads;

	HeadWork(Obligations obligations, PeriodCalendar calendar, Campaigns campaigns, HeadApprovals heads) {
		this.obligations = obligations;
		this.calendar = calendar;
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
			.filter((owed) -> ReportKind.ofCode(owed.kind()) != null)
			.flatMap((owed) -> work(actor, owed).stream())
			.toList();
	}

	private Optional<Work> work(Actor actor, Obligation owed) {
		boolean head = HeadApprovals.heads(actor, owed.debtor().unit());
		return this.heads.asked(owed.debtor().unit(), owed.id())
			.filter((latest) -> latest.state() == (head ? Presentation.State.WAITING : Presentation.State.GIVEN_BACK))
			.map((latest) -> {
				String name = this.calendar.periodOf(owed).name();
				String report = "báo cáo " + Character.toLowerCase(name.charAt(0)) + name.substring(1);
				return head
						? new Work("Duyệt " + report, latest.presentedByName() + " trình.", "/reports/" + owed.id(),
								owed.due(), 1)
						: new Work("Sửa " + report + " người đứng đầu trả lại", latest.reason(),
								"/reports/" + owed.id(), owed.due(), 1);
			});
	}

}
