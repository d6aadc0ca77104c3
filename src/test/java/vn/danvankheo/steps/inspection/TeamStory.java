package vn.danvankheo.steps.inspection;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.transaction.support.TransactionOperations;

import vn.danvankheo.ground.organisation.Account;
import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Accounts;
import vn.danvankheo.ground.organisation.HeldRole;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;

/** The office forms teams and plans visits in a story; each step as its page does it. */
final class TeamStory {

	static final LocalDate FIRST = LocalDate.of(2023, 4, 10);

	static final LocalDate TUESDAY = LocalDate.of(2023, 4, 18);

	final StoryWorld world;

	final StoryModels models;

	TeamStory(ListableBeanFactory beans) {
		this.world = StoryWorld.in(beans);
		this.models = new StoryModels(this.world);
	}

	AccountId account(String name) {
		return this.world.actor(name).account();
	}

	/** Somebody who also works for a unit. */
	AccountId torn(String name, Unit unit) {
		return this.world.bean(TransactionOperations.class).execute((status) -> {
			Account account = this.world.bean(Accounts.class).findById(account(name)).orElseThrow();
			Set<HeldRole> roles = new java.util.HashSet<>(account.heldRoles());
			roles.add(new HeldRole(Role.UNIT_HEAD, unit.id()));
			account.hold(roles);
			return this.world.bean(Accounts.class).saveAndFlush(account).id();
		});
	}

	/** The form with these people by account, or by name where it is text. */
	TeamForm form(Object... people) {
		List<String> accounts = new ArrayList<>();
		List<String> names = new ArrayList<>();
		List<String> functions = new ArrayList<>();
		for (Object person : people) {
			accounts.add((person instanceof AccountId) ? person.toString() : "");
			names.add((person instanceof AccountId) ? "" : person.toString());
			functions.add((functions.isEmpty() ? TeamFunction.HEAD : TeamFunction.MEMBER).name());
		}
		return new TeamForm("FIELD_CHECK", "", "10/4/2023", "28/4/2023", accounts, names,
				names.stream().map((name) -> "").toList(), functions, null);
	}

	/** The same with the name a team has. */
	TeamForm renamed(TeamForm form) {
		return new TeamForm(form.purpose(), "Đoàn số 1", form.firstDay(), form.lastDay(), form.account(),
				form.memberName(), form.position(), form.function(), form.version());
	}

	TeamId team(Object... people) {
		return this.world
			.ask("danvan",
					(office) -> this.world.bean(TeamKeeping.class)
						.form(office, this.world.campaign().id(), Purpose.FIELD_CHECK, form(people)))
			.value();
	}

	InspectionTeam read(TeamId id) {
		return this.world.bean(InspectionTeams.class).findByIdAndCommittee(id, this.world.committee()).orElseThrow();
	}

	void give(TeamId team, Target target) {
		this.world.as("danvan", (office) -> this.world.bean(Assigning.class).assign(office, team, target));
	}

	void give(TeamId team, Unit unit) {
		give(team, Target.unit(unit.id()));
	}

	AppointmentForm at(LocalDate day, String from, String until, Participation... models) {
		return new AppointmentForm(vn.danvankheo.ground.web.VietnameseDate.format(day), from, until, "Hội trường",
				java.util.Arrays.stream(models).map((model) -> model.id().participationId()).toList(), false, null);
	}

	/** What is wrong with it; empty when it is planned. */
	FormErrors plan(TeamId team, UnitId unit, AppointmentForm form) {
		return this.world.ask("danvan",
				(office) -> this.world.bean(Scheduling.class).plan(office, team, unit, form).errors());
	}

	InspectionId planned(TeamId team, Unit unit, LocalDate day, String from, String until, Participation... models) {
		assertThat(plan(team, unit.id(), at(day, from, until, models))).isEmpty();
		return this.world.bean(Inspections.class)
			.findByCommitteeAndAppointmentDay(this.world.committee(), day)
			.stream()
			.filter((visit) -> visit.team().equals(team)
					&& visit.startsAt().equals(TimeOfDay.parse(from).orElse(LocalTime.MIN)))
			.findFirst()
			.orElseThrow()
			.id();
	}

	void announce(TeamId team) {
		this.world.as("danvan",
				(office) -> this.world.bean(TeamKeeping.class).act(office, team, TeamKeeping.Act.ANNOUNCE));
	}

	UUID assignmentOf(TeamId team) {
		return this.world.bean(TeamAssignments.class).findByTeam(team).get(0).id();
	}

}
