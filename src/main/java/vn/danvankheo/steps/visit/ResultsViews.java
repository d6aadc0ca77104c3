package vn.danvankheo.steps.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.steps.inspection.Purpose;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;

/** Shows what all visits of a year found. */
@Service
class ResultsViews {

	private final Campaigns campaigns;

	private final VisitResults results;

	private final Clock clock;

	ResultsViews(Campaigns campaigns, VisitResults results, Clock clock) {
		this.campaigns = campaigns;
		this.results = results;
		this.clock = clock;
	}

	/**
	 * The results of a year, or of the one that runs; for what is inspected about now.
	 */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER,
			Role.ADMINISTRATOR })
	@Transactional(readOnly = true)
	public ResultsPage show(Actor actor, Integer year, String purpose) {
		LocalDate today = Deadline.dayOf(this.clock.instant());
		List<Campaign> all = this.campaigns.findByCommitteeOrderByYearDesc(actor.committee());
		Campaign campaign = all.stream()
			.filter((each) -> year != null && each.year() == year)
			.findFirst()
			.or(() -> this.campaigns.current(actor.committee(), today))
			.orElse(null);
		Purpose wanted = Arrays.stream(Purpose.values())
			.filter((each) -> each.name().equals(purpose))
			.findFirst()
			.orElseGet(() -> about(today));
		List<VisitResult> rows = (campaign != null) ? this.results.of(actor, campaign.id(), wanted) : List.of();
		return new ResultsPage(campaign, wanted, rows, all);
	}

	private static Purpose about(LocalDate today) {
		return (today.getMonthValue() <= 4) ? Purpose.FIELD_CHECK
				: (today.getMonthValue() <= 9) ? Purpose.MID_YEAR : Purpose.YEAR_END;
	}

}
