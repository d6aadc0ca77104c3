package vn.danvankheo.steps.inspection;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitId;

/** Gives visits the names that stand beside them. */
@Component
public class VisitLines {

	private final InspectionTeams teams;

	private final Ties ties;

	VisitLines(InspectionTeams teams, Ties ties) {
		this.teams = teams;
		this.ties = ties;
	}

	public List<VisitLine> of(CommitteeId committee, List<Inspection> visits) {
		if (visits.isEmpty()) {
			return List.of();
		}
		Map<UnitId, Unit> units = this.ties.named(visits.stream().map(Inspection::unit).toList());
		Map<TeamId, InspectionTeam> teams = this.teams
			.findByCommitteeAndIdIn(committee, visits.stream().map(Inspection::team).distinct().toList())
			.stream()
			.collect(Collectors.toMap(InspectionTeam::id, Function.identity()));
		return visits.stream()
			.map((visit) -> new VisitLine(visit, units.get(visit.unit()).shortName(), teams.get(visit.team())))
			.toList();
	}

}
