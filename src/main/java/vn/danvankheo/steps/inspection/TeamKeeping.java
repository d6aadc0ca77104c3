package vn.danvankheo.steps.inspection;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Account;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.CommitteeTurns;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.emulation.Move;

/** Forms teams, and changes, announces, closes and reopens them. */
@Service
@Transactional
public class TeamKeeping {

	private final InspectionTeams teams;

	private final Inspections inspections;

	private final TeamAssignments assignments;

	private final Campaigns campaigns;

	private final TeamPeople people;

	private final Ties ties;

	private final Rosters rosters;

	private final Words words;

	private final CommitteeTurns turns;

	private final Clock clock;

	TeamKeeping(InspectionTeams teams, Inspections inspections, TeamAssignments assignments, Campaigns campaigns,
			TeamPeople people, Ties ties, Rosters rosters, Words words, CommitteeTurns turns, Clock clock) {
		this.teams = teams;
		this.inspections = inspections;
		this.assignments = assignments;
		this.campaigns = campaigns;
		this.people = people;
		this.ties = ties;
		this.rosters = rosters;
		this.words = words;
		this.turns = turns;
		this.clock = clock;
	}

	/** Forms a team of the next number. */
	@Allowed(Role.STANDING_OFFICE)
	public Checked<TeamId> form(Actor actor, CampaignId campaignId, Purpose purpose, TeamForm form) {
		Campaign campaign = this.campaigns.findByIdAndCommittee(campaignId, actor.committee())
			.orElseThrow(NoSuchRecord::new);
		this.turns.take(actor.committee());
		int number = this.teams.lastNumber(campaign.id(), purpose) + 1;
		Map<String, Account> choice = this.people.of(actor.committee());
		List<Seat> seats = form.seats(choice);
		FormErrors errors = check(form, choice);
		Term term = errors.take(form.term());
		String name = errors.text("name", form.name(), 200, null);
		String called = name.isEmpty() ? "Đoàn kiểm tra số " + number : name;
		return errors.or(() -> this.teams
			.saveAndFlush(new InspectionTeam(campaign, purpose, number, called, term, seats, move(actor, null)))
			.id());
	}

	/** The team has these people and days from now on. */
	@Allowed(Role.STANDING_OFFICE)
	public FormErrors change(Actor actor, TeamId id, TeamForm form) {
		this.turns.take(actor.committee());
		InspectionTeam team = this.teams.held(id, actor.committee());
		if (form.version() != null) {
			Stale.unless(form.version(), team.version(), team.changedByName());
		}
		Map<String, Account> choice = this.people.of(actor.committee());
		List<Seat> seats = form.seats(choice);
		FormErrors errors = check(form, choice);
		Term term = errors.take(form.term());
		String name = errors.text("name", form.name(), 200, "Nhập tên đoàn");
		if (errors.none()) {
			List<Inspection> visits = visits(actor, id);
			errors.add("members", this.words.of(this.ties.permit(actor.committee(), seats, units(id, visits))));
			errors.add("lastDay", this.words.of(TeamPolicy.includes(term, visits)));
			errors.add("members", this.words.of(this.rosters.free(team, seats, visits)));
		}
		if (errors.none()) {
			team.change(name, term, seats, move(actor, null));
			this.teams.saveAndFlush(team);
		}
		return errors;
	}

	private FormErrors check(TeamForm form, Map<String, Account> choice) {
		FormErrors errors = form.check(choice);
		errors.add("members", this.words.of(TeamPolicy.complete(form.seats(choice))));
		return errors;
	}

	private Set<UnitId> units(TeamId id, Collection<Inspection> visits) {
		Set<UnitId> units = new LinkedHashSet<>();
		this.assignments.findByTeam(id)
			.stream()
			.map((assignment) -> assignment.target().unit())
			.filter(Objects::nonNull)
			.forEach(units::add);
		this.rosters.unitsOfModels(this.assignments.findByTeam(id)).forEach(units::add);
		visits.stream().map(Inspection::unit).forEach(units::add);
		return units;
	}

	/** Ends its work, lets it go on, or tells the units of its visits. */
	@Allowed(Role.STANDING_OFFICE)
	public void act(Actor actor, TeamId id, Act act) {
		this.turns.take(actor.committee());
		InspectionTeam team = this.teams.held(id, actor.committee());
		if (act == Act.CLOSE && visits(actor, id).stream().anyMatch((visit) -> visit.planned().granted())) {
			Permission.refused("team.visitsPlanned").orThrow();
		}
		act.verb.accept(team, move(actor, null));
		this.teams.saveAndFlush(team);
	}

	private List<Inspection> visits(Actor actor, TeamId id) {
		return this.inspections
			.findByCommitteeAndTeamInOrderByAppointmentDayAscAppointmentStartsAtAsc(actor.committee(), List.of(id))
			.stream()
			.filter((visit) -> visit.state() != Inspection.State.CANCELLED)
			.toList();
	}

	private Move move(Actor actor, String reason) {
		return Move.of(actor, this.clock.instant(), reason);
	}

	/** What the office does with a team besides changing it. */
	enum Act {

		CLOSE(InspectionTeam::close), REOPEN(InspectionTeam::reopen), ANNOUNCE(InspectionTeam::announce);

		private final BiConsumer<InspectionTeam, Move> verb;

		Act(BiConsumer<InspectionTeam, Move> verb) {
			this.verb = verb;
		}

	}

}
