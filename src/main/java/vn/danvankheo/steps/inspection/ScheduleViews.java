package vn.danvankheo.steps.inspection;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.DaysOff;
import vn.danvankheo.year.campaign.Deadline;

/** Shows the visits of a month, and what a form for one offers. */
@Service
class ScheduleViews {

	private final Season season;

	private final Inspections inspections;

	private final InspectionTeams teams;

	private final Units units;

	private final TeamPeople people;

	private final SeenInspections seen;

	private final VisitLines lines;

	private final Clock clock;

	ScheduleViews(Season season, Inspections inspections, InspectionTeams teams, Units units, TeamPeople people,
			SeenInspections seen, VisitLines lines, Clock clock) {
		this.season = season;
		this.inspections = inspections;
		this.teams = teams;
		this.units = units;
		this.people = people;
		this.seen = seen;
		this.lines = lines;
		this.clock = clock;
	}

	/** A month; without a choice that of the next visit. */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER,
			Role.ADMINISTRATOR })
	@Transactional(readOnly = true)
	public SchedulePage month(Actor actor, String year, String purposeName, String typedMonth) {
		LocalDate today = Deadline.dayOf(this.clock.instant());
		Campaign campaign = this.season.campaign(actor.committee(), year).orElse(null);
		DaysOff daysOff = this.season.daysOff(actor.committee());
		if (campaign == null) {
			YearMonth month = month(typedMonth, List.of(), today);
			return new SchedulePage(null, Purpose.FIELD_CHECK, month,
					SchedulePage.days(month, List.of(), daysOff, today), 0, 0, null, false, List.of());
		}
		Purpose purpose = this.season.purpose(campaign.id(), purposeName);
		List<VisitLine> visits = lines(actor, campaign, purpose);
		YearMonth month = month(typedMonth, visits, today);
		List<VisitLine> ofMonth = visits.stream()
			.filter((visit) -> YearMonth.from(visit.visit().day()).equals(month))
			.toList();
		boolean own = SeenInspections.ofOwnTeamsOnly(actor);
		Forecast forecast = own ? null : this.season.forecast(campaign, purpose,
				this.people.coverage(campaign.id(), purpose), visits.stream().map(VisitLine::visit).toList());
		return new SchedulePage(campaign, purpose, month, SchedulePage.days(month, visits, daysOff, today),
				ofMonth.size(), visits.size(), forecast, own,
				actor.holds(Role.STANDING_OFFICE) ? waiting(campaign, purpose, visits) : List.of());
	}

	private List<SchedulePage.Waiting> waiting(Campaign campaign, Purpose purpose, List<VisitLine> visits) {
		Coverage coverage = this.people.coverage(campaign.id(), purpose);
		return this.teams.findByCampaignOrderByPurposeAscNumberAsc(campaign.id())
			.stream()
			.filter((team) -> team.purpose() == purpose && team.open().granted())
			.flatMap((team) -> TeamPage.UnitLine
				.of(coverage.of(team.id()),
						visits.stream().filter((line) -> line.visit().team().equals(team.id())).toList())
				.stream()
				.filter((unit) -> !unit.unplanned().isEmpty())
				.map((unit) -> new SchedulePage.Waiting(team, unit)))
			.toList();
	}

	/** The visits of a year and purpose that he may see and that were not cancelled. */
	List<VisitLine> lines(Actor actor, Campaign campaign, Purpose purpose) {
		List<Inspection> visits = this.inspections
			.findByCommitteeAndCampaignOrderByAppointmentDayAscAppointmentStartsAtAsc(actor.committee(), campaign.id())
			.stream()
			.filter((visit) -> visit.purpose() == purpose && visit.state() != Inspection.State.CANCELLED)
			.toList();
		return this.lines.of(actor.committee(), this.seen.among(actor, visits));
	}

	private static YearMonth month(String typed, List<VisitLine> visits, LocalDate today) {
		try {
			if (typed != null && typed.matches("20[0-9]{2}-[0-9]{2}")) {
				return YearMonth.parse(typed);
			}
		}
		catch (DateTimeException noSuchMonth) {
			return YearMonth.from(today);
		}
		return visits.stream()
			.map((line) -> line.visit().day())
			.filter((day) -> !day.isBefore(today))
			.findFirst()
			.or(() -> visits.stream().map((line) -> line.visit().day()).reduce((first, second) -> second))
			.map(YearMonth::from)
			.orElse(YearMonth.from(today));
	}

	/** What a form for a new visit offers. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public AppointmentPage fresh(Actor actor, UUID team, UUID unit) {
		return page(actor, new TeamId(team), new UnitId(unit), null);
	}

	/** What the form for this visit offers. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public AppointmentPage planned(Actor actor, InspectionId id) {
		Inspection visit = this.inspections.findByIdAndCommittee(id, actor.committee()).orElseThrow(NoSuchRecord::new);
		return page(actor, visit.team(), visit.unit(), visit);
	}

	private AppointmentPage page(Actor actor, TeamId teamId, UnitId unitId, Inspection visit) {
		InspectionTeam team = this.teams.findByIdAndCommittee(teamId, actor.committee()).orElseThrow(NoSuchRecord::new);
		Unit unit = this.units.findByIdAndCommittee(unitId, actor.committee()).orElseThrow(NoSuchRecord::new);
		List<ToInspect.ModelToSee> models = this.people.coverage(team.campaign(), team.purpose())
			.of(teamId)
			.stream()
			.filter((model) -> model.unit().equals(unitId.unitId()))
			.toList();
		List<Inspection> own = this.inspections
			.findByCommitteeAndTeamInOrderByAppointmentDayAscAppointmentStartsAtAsc(actor.committee(), List.of(teamId));
		List<VisitLine> others = this.lines.of(actor.committee(),
				own.stream()
					.filter((other) -> other.state() == Inspection.State.PLANNED)
					.filter((other) -> visit == null || !other.id().equals(visit.id()))
					.toList());
		return new AppointmentPage(team, unit, visit, models, others);
	}

}
