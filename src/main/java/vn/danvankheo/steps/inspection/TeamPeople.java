package vn.danvankheo.steps.inspection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Account;
import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Accounts;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.NameOrder;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.year.campaign.CampaignId;

/** Who can be put into a team, and how much each has to do already. */
@Component
class TeamPeople {

	private static final List<Role> GO_OUT = List.of(Role.INSPECTOR, Role.COMMITTEE_MEMBER, Role.STANDING_OFFICE,
			Role.LEADER);

	private final Accounts accounts;

	private final InspectionTeams teams;

	private final TeamAssignments assignments;

	private final ToInspect toInspect;

	private final Ties ties;

	TeamPeople(Accounts accounts, InspectionTeams teams, TeamAssignments assignments, ToInspect toInspect, Ties ties) {
		this.accounts = accounts;
		this.teams = teams;
		this.assignments = assignments;
		this.toInspect = toInspect;
		this.ties = ties;
	}

	/** Those with an account, by its identity, in order of name. */
	Map<String, Account> of(CommitteeId committee) {
		Map<String, Account> people = new LinkedHashMap<>();
		this.accounts.findByCommittee(committee)
			.stream()
			.filter(Account::enabled)
			.filter((account) -> account.heldRoles().stream().anyMatch((held) -> GO_OUT.contains(held.role())))
			.sorted(NameOrder.by(Account::displayName))
			.forEach((account) -> people.put(account.id().toString(), account));
		return people;
	}

	/** The same to choose from, each with what he has to do already. */
	List<Choice> choices(CommitteeId committee, CampaignId campaign, Purpose purpose) {
		Coverage coverage = coverage(campaign, purpose);
		List<InspectionTeam> teams = this.teams.findByCampaignOrderByPurposeAscNumberAsc(campaign);
		List<Choice> choices = new ArrayList<>();
		of(committee).values()
			.forEach((person) -> choices
				.add(Choice.of(person.id(), person.displayName() + loadOf(person.id(), teams, purpose, coverage))));
		return choices;
	}

	private static String loadOf(AccountId person, List<InspectionTeam> teams, Purpose purpose, Coverage coverage) {
		List<TeamId> own = teams.stream()
			.filter((team) -> team.purpose() == purpose && team.has(person))
			.map(InspectionTeam::id)
			.toList();
		return own.isEmpty() ? " (chưa ở đoàn nào)" : " (đã có " + coverage.load(own).words() + ")";
	}

	/** Why people of a team that still works may not go to the units of its models. */
	List<Permission> ties(InspectionTeam team, Coverage coverage) {
		return team.open().granted() ? this.ties.refusals(team.committee(), team.members(), coverage.units(team.id()))
				: List.of();
	}

	/** Which team looks at which model. */
	Coverage coverage(CampaignId campaign, Purpose purpose) {
		return new Coverage(this.toInspect.of(campaign, purpose),
				this.assignments.findByCampaignAndPurpose(campaign, purpose));
	}

}
