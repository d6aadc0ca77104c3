package vn.danvankheo.steps.inspection;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.DaysOff;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.Holidays;
import vn.danvankheo.year.campaign.Milestone;
import vn.danvankheo.year.campaign.Milestones;
import vn.danvankheo.year.emulation.ParticipationId;

/** The year and purpose that a page is about, and how far that is. */
@Component
class Season {

	private final Campaigns campaigns;

	private final Milestones milestones;

	private final InspectionTeams teams;

	private final Holidays holidays;

	private final Clock clock;

	Season(Campaigns campaigns, Milestones milestones, InspectionTeams teams, Holidays holidays, Clock clock) {
		this.campaigns = campaigns;
		this.milestones = milestones;
		this.teams = teams;
		this.holidays = holidays;
		this.clock = clock;
	}

	/** The campaign of this year, or the current one where none is asked for or known. */
	Optional<Campaign> campaign(CommitteeId committee, String year) {
		Optional<Campaign> asked = (year != null && year.matches("[0-9]{4}"))
				? this.campaigns.findByCommitteeAndYear(committee, Integer.parseInt(year)) : Optional.empty();
		return asked.or(() -> this.campaigns.current(committee, Deadline.dayOf(this.clock.instant())));
	}

	/** The purpose of this name; else the latest for which there are teams. */
	Purpose purpose(CampaignId campaign, String name) {
		for (Purpose purpose : Purpose.values()) {
			if (purpose.name().equals(name)) {
				return purpose;
			}
		}
		return this.teams.findByCampaignOrderByPurposeAscNumberAsc(campaign)
			.stream()
			.map(InspectionTeam::purpose)
			.max(Enum::compareTo)
			.orElse(Purpose.FIELD_CHECK);
	}

	/** By when the teams of this purpose must be done; null while not settled. */
	Deadline milestone(CampaignId campaign, Purpose purpose) {
		return this.milestones.findByCampaignOrderByStepAscPositionAsc(campaign)
			.stream()
			.filter((one) -> one.step() == purpose.step() && one.position() >= purpose.milestonePosition())
			.map(Milestone::deadline)
			.filter((deadline) -> deadline != null)
			.findFirst()
			.orElse(null);
	}

	/** The days on which the committee's offices are closed. */
	DaysOff daysOff(CommitteeId committee) {
		return new DaysOff(this.holidays.findByCommitteeOrderByFirstDay(committee));
	}

	/** When all these models will have been seen; a model seen twice counts once. */
	Forecast forecast(Campaign campaign, Purpose purpose, Coverage coverage, List<Inspection> visits) {
		Set<ParticipationId> counted = new HashSet<>();
		List<Forecast.Pace> paces = new ArrayList<>();
		visits.stream()
			.filter((visit) -> visit.purpose() == purpose && visit.state() != Inspection.State.CANCELLED)
			.forEach((visit) -> paces
				.add(new Forecast.Pace(visit.day(), (int) visit.participations().stream().filter(counted::add).count(),
						visit.state() == Inspection.State.HELD)));
		return Forecast.of(coverage.models().size(), paces, Deadline.dayOf(this.clock.instant()),
				daysOff(campaign.committee()), milestone(campaign.id(), purpose));
	}

}
