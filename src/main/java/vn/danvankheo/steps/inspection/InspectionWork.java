package vn.danvankheo.steps.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.SpokenDates;
import vn.danvankheo.year.campaign.WorkSource;

/**
 * On home: to those who go out, the visits of seven days; to a unit, the visits to it; to
 * the office, the units no team has yet.
 */
@Component
class InspectionWork implements WorkSource {

	private final InspectionTeams teams;

	private final Inspections inspections;

	private final Campaigns campaigns;

	private final TeamUnits units;

	private final Ties ties;

	private final SeenInspections seen;

	private final VisitLines lines;

	private final SpokenDates spoken;

	private final Words words;

	InspectionWork(InspectionTeams teams, Inspections inspections, Campaigns campaigns, TeamUnits units, Ties ties,
			SeenInspections seen, VisitLines lines, SpokenDates spoken, Words words) {
		this.teams = teams;
		this.inspections = inspections;
		this.campaigns = campaigns;
		this.units = units;
		this.ties = ties;
		this.seen = seen;
		this.lines = lines;
		this.spoken = spoken;
		this.words = words;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Work> workFor(Actor actor, Instant now) {
		LocalDate today = Deadline.dayOf(now);
		List<Work> work = new ArrayList<>();
		work.addAll(goingOut(actor, today));
		if (!actor.units().isEmpty()) {
			work.addAll(comingHere(actor, today));
		}
		if (actor.holds(Role.STANDING_OFFICE)) {
			this.campaigns.current(actor.committee(), today).ifPresent((campaign) -> {
				List<InspectionTeam> open = this.teams.findByCampaignOrderByPurposeAscNumberAsc(campaign.id())
					.stream()
					.filter((team) -> team.open().granted())
					.toList();
				unassigned(campaign, open).ifPresent(work::add);
				work.addAll(torn(campaign, open));
			});
		}
		return work;
	}

	/** The visits of his teams in the next seven days. */
	private List<Work> goingOut(Actor actor, LocalDate today) {
		List<TeamId> own = this.teams.idsWith(actor.committee(), actor.account());
		if (own.isEmpty()) {
			return List.of();
		}
		List<Inspection> visits = coming(this.inspections
			.findByCommitteeAndTeamInOrderByAppointmentDayAscAppointmentStartsAtAsc(actor.committee(), own), today)
			.stream()
			.filter((visit) -> visit.day().isBefore(today.plusDays(7)))
			.toList();
		return this.lines.of(actor.committee(), visits)
			.stream()
			.map((line) -> new Work(
					"Kiểm tra %s, %s".formatted(line.unitName(), TimeOfDay.words(line.visit().startsAt())),
					"%s, tại %s, xem %s.".formatted(line.team().name(), line.visit().place(), line.models()),
					"/inspections/" + line.visit().id(), Deadline.noLaterThan(line.visit().day()), 1))
			.toList();
	}

	private List<Work> comingHere(Actor actor, LocalDate today) {
		List<Inspection> visits = coming(this.inspections
			.findByCommitteeAndUnitInOrderByAppointmentDayAscAppointmentStartsAtAsc(actor.committee(), actor.units()),
				today);
		return this.lines.of(actor.committee(), this.seen.among(actor, visits))
			.stream()
			.filter((line) -> line.team().knownToUnits())
			.map((line) -> new Work(words(line),
					"%s, tại %s, xem %s.".formatted(line.unitName(), line.visit().place(), line.models()),
					"/inspections/" + line.visit().id(), Deadline.noLaterThan(line.visit().day()),
					line.visit().participations().size()))
			.toList();
	}

	/** «Đoàn kiểm tra số 2 đến thứ Ba, 18/4/2023 lúc 8 giờ 30». */
	private String words(VisitLine line) {
		return "%s đến %s lúc %s".formatted(line.team().name(), this.spoken.weekday(line.visit().day()),
				TimeOfDay.words(line.visit().startsAt()));
	}

	private static List<Inspection> coming(List<Inspection> visits, LocalDate today) {
		return visits.stream()
			.filter((visit) -> visit.state() == Inspection.State.PLANNED && !visit.day().isBefore(today))
			.toList();
	}

	private Optional<Work> unassigned(Campaign campaign, List<InspectionTeam> open) {
		return open.stream().map(InspectionTeam::purpose).max(Enum::compareTo).flatMap((purpose) -> {
			int left = this.units.left(campaign.committee(), campaign.id(), purpose);
			return (left == 0) ? Optional.empty()
					: Optional.of(new Work("Giao %d đơn vị cho đoàn kiểm tra".formatted(left),
							"Các đơn vị này có mô hình chưa thuộc đoàn nào.",
							"/inspection-teams/assignments?purpose=" + purpose, null, left));
		});
	}

	/**
	 * Teams whose people may not go to what they were given, as somebody declared since.
	 */
	private List<Work> torn(Campaign campaign, List<InspectionTeam> open) {
		Map<TeamId, Set<UnitId>> visited = new HashMap<>();
		open.stream()
			.map(InspectionTeam::purpose)
			.distinct()
			.forEach((purpose) -> visited.putAll(this.units.byTeam(campaign.committee(), campaign.id(), purpose)));
		return open.stream()
			.flatMap((team) -> this.ties
				.refusals(team.committee(), team.members(), visited.getOrDefault(team.id(), Set.of()))
				.stream()
				.limit(1)
				.map((tie) -> new Work("%s: đổi người hoặc đổi đơn vị".formatted(team.name()), this.words.of(tie),
						"/inspection-teams/" + team.id(), null, 1)))
			.toList();
	}

}
