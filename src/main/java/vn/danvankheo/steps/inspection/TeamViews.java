package vn.danvankheo.steps.inspection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.document.PaperRegister;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Field;
import vn.danvankheo.year.campaign.Fields;

/** Shows teams and what they are given. */
@Service
@Transactional(readOnly = true)
class TeamViews {

	private final Season season;

	private final InspectionTeams teams;

	private final Inspections inspections;

	private final TeamAssignments assignments;

	private final Campaigns campaigns;

	private final Fields fields;

	private final TeamPeople people;

	private final SeenInspections seen;

	private final VisitLines lines;

	private final PaperRegister papers;

	private final DecisionParts parts;

	TeamViews(Season season, InspectionTeams teams, Inspections inspections, TeamAssignments assignments,
			Campaigns campaigns, Fields fields, TeamPeople people, SeenInspections seen, VisitLines lines,
			PaperRegister papers, DecisionParts parts) {
		this.season = season;
		this.teams = teams;
		this.inspections = inspections;
		this.assignments = assignments;
		this.campaigns = campaigns;
		this.fields = fields;
		this.people = people;
		this.seen = seen;
		this.lines = lines;
		this.papers = papers;
		this.parts = parts;
	}

	/** The teams of a year and purpose; to an inspector those he is one of. */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER,
			Role.ADMINISTRATOR })
	public TeamsPage teams(Actor actor, String year, String purposeName) {
		Campaign campaign = this.season.campaign(actor.committee(), year).orElse(null);
		if (campaign == null) {
			return new TeamsPage(null, Purpose.FIELD_CHECK, List.of(), 0, 0, null, false, false, List.of());
		}
		Purpose purpose = this.season.purpose(campaign.id(), purposeName);
		Coverage coverage = this.people.coverage(campaign.id(), purpose);
		List<Inspection> visits = visits(actor, campaign);
		boolean ownOnly = SeenInspections.ofOwnTeamsOnly(actor);
		List<TeamsPage.Row> rows = this.teams.findByCampaignOrderByPurposeAscNumberAsc(campaign.id())
			.stream()
			.filter((team) -> team.purpose() == purpose && (!ownOnly || team.has(actor.account())))
			.map((team) -> TeamsPage.Row.of(team, coverage, visits))
			.toList();
		return new TeamsPage(campaign, purpose, rows, coverage.unitsLeft().size(),
				(int) coverage.models().stream().map(ToInspect.ModelToSee::unit).distinct().count(),
				ownOnly ? null : this.season.forecast(campaign, purpose, coverage, visits),
				actor.holds(Role.STANDING_OFFICE),
				actor.holds(Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER),
				this.campaigns.findByCommitteeOrderByYearDesc(actor.committee())
					.stream()
					.map(Campaign::year)
					.filter((other) -> other != campaign.year())
					.toList());
	}

	/** One team, to those who may see it. */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER,
			Role.ADMINISTRATOR })
	public TeamPage team(Actor actor, TeamId id) {
		InspectionTeam team = this.seen.oneTeam(actor, id);
		Campaign campaign = this.campaigns.findById(team.campaign()).orElseThrow();
		Coverage coverage = this.people.coverage(team.campaign(), team.purpose());
		List<Inspection> own = this.seen.among(actor,
				visits(actor, campaign).stream().filter((visit) -> visit.team().equals(id)).toList());
		return new TeamPage(campaign, TeamsPage.Row.of(team, coverage, own),
				TeamPage.UnitLine.of(coverage.of(id), this.lines.of(actor.committee(), own)),
				actor.holds(Role.STANDING_OFFICE), team.open(),
				this.papers.latest(actor, TeamDecision.KIND, id.teamId()).orElse(null), this.parts.since(team),
				actor.holds(Role.STANDING_OFFICE) ? this.people.ties(team, coverage) : List.of());
	}

	/** What a form for a team offers: people, each with what he has to do. */
	@Allowed(Role.STANDING_OFFICE)
	public List<Choice> people(Actor actor, Campaign campaign, Purpose purpose) {
		return this.people.choices(actor.committee(), campaign.id(), purpose);
	}

	/** The year a new team is for. */
	@Allowed(Role.STANDING_OFFICE)
	public Campaign campaign(Actor actor, String year) {
		return this.season.campaign(actor.committee(), year).orElseThrow(NoSuchRecord::new);
	}

	/** Who looks at what. */
	@Allowed(Role.STANDING_OFFICE)
	public AssignmentsPage assignments(Actor actor, String year, String purposeName) {
		Campaign campaign = campaign(actor, year);
		Purpose purpose = this.season.purpose(campaign.id(), purposeName);
		Coverage coverage = this.people.coverage(campaign.id(), purpose);
		Map<TeamId, String> names = new HashMap<>();
		List<Choice> open = new ArrayList<>();
		this.teams.findByCampaignOrderByPurposeAscNumberAsc(campaign.id())
			.stream()
			.filter((team) -> team.purpose() == purpose)
			.forEach((team) -> {
				names.put(team.id(), team.name());
				if (team.open().granted()) {
					open.add(new Choice(team.id().toString(),
							team.name() + " (" + coverage.load(Set.of(team.id())).words() + ")"));
				}
			});
		Given given = new Given(this.assignments.findByCampaignAndPurpose(campaign.id(), purpose), names);
		return new AssignmentsPage(campaign, purpose, open, units(coverage, given), fields(campaign, given));
	}

	private List<AssignmentsPage.Line> units(Coverage coverage, Given given) {
		Map<UUID, List<AssignmentsPage.ModelLine>> byUnit = new LinkedHashMap<>();
		coverage.models()
			.forEach((model) -> byUnit.computeIfAbsent(model.unit(), (unit) -> new ArrayList<>())
				.add(new AssignmentsPage.ModelLine(model, given.names.get(coverage.teamOf(model.id())),
						given.how(model.id()))));
		return byUnit.entrySet()
			.stream()
			.map((unit) -> new AssignmentsPage.Line(unit.getKey(), unit.getValue().get(0).model().unitName(),
					unit.getValue().get(0).model().unitKind(), given.team(unit.getKey()), given.how(unit.getKey()),
					unit.getValue()))
			.toList();
	}

	private List<AssignmentsPage.Line> fields(Campaign campaign, Given given) {
		return this.fields.findByCampaignOrderByPosition(campaign.id())
			.stream()
			.filter(Field::active)
			.map((field) -> new AssignmentsPage.Line(field.id().fieldId(), field.name(), null,
					given.team(field.id().fieldId()), given.how(field.id().fieldId()), List.of()))
			.toList();
	}

	private List<Inspection> visits(Actor actor, Campaign campaign) {
		return this.inspections
			.findByCommitteeAndCampaignOrderByAppointmentDayAscAppointmentStartsAtAsc(actor.committee(), campaign.id());
	}

	/** What was given to whom, by the identity of what was given. */
	private static final class Given {

		private final Map<UUID, Assignment> byTarget = new HashMap<>();

		private final Map<TeamId, String> names;

		Given(List<Assignment> assignments, Map<TeamId, String> names) {
			assignments.forEach((one) -> this.byTarget.put(Coverage.key(one.target()), one));
			this.names = names;
		}

		String team(UUID target) {
			return this.byTarget.containsKey(target) ? this.names.get(this.byTarget.get(target).team()) : null;
		}

		UUID how(UUID target) {
			return this.byTarget.containsKey(target) ? this.byTarget.get(target).id() : null;
		}

	}

}
