package vn.danvankheo.edges.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.danvankheo.edges.demonstration.SecondStep.Waiting;
import vn.danvankheo.ground.organisation.Accounts;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.steps.inspection.AppointmentForm;
import vn.danvankheo.steps.inspection.Assigning;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.steps.inspection.Purpose;
import vn.danvankheo.steps.inspection.Scheduling;
import vn.danvankheo.steps.inspection.Target;
import vn.danvankheo.steps.inspection.TeamForm;
import vn.danvankheo.steps.inspection.TeamId;
import vn.danvankheo.steps.inspection.TeamKeeping;
import vn.danvankheo.steps.visit.CriteriaKeeping;
import vn.danvankheo.steps.visit.CriteriaSet;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.OwnerKind;

/** The teams that go to see before the committee meets, in the story. */
@Component
@Profile("!prod")
@ConditionalOnProperty(name = "dvk.demonstration", matchIfMissing = true)
class Tours {

	private static final int UNITS = 5;

	private static final String[] HOURS = { "8 giờ", "14 giờ" };

	private static final String[] UNTIL = { "10 giờ", "16 giờ" };

	private final Scene scene;

	private final TeamKeeping teams;

	private final Assigning assigning;

	private final Scheduling scheduling;

	private final CriteriaKeeping criteria;

	private final Accounts accounts;

	private final PaperRound papers;

	private final Findings findings;

	Tours(Scene scene, TeamKeeping teams, Assigning assigning, Scheduling scheduling, CriteriaKeeping criteria,
			Accounts accounts, PaperRound papers, Findings findings) {
		this.scene = scene;
		this.teams = teams;
		this.assigning = assigning;
		this.scheduling = scheduling;
		this.criteria = criteria;
		this.accounts = accounts;
		this.papers = papers;
		this.findings = findings;
	}

	/** A team of the year before: its decision is out, its minutes are confirmed. */
	void look(Plans.Year year, List<Waiting> models, LocalDate firstDay, int days) {
		TeamId team = form(year, firstDay, firstDay.plusDays(days), moment(firstDay.minusDays(3)));
		List<Tour> tours = visits(team, models, firstDay, moment(firstDay.minusDays(2)));
		this.papers.issue("TEAM_DECISION", team.teamId(), Days.working(firstDay), "");
		tours.forEach(this.findings::writeDown);
	}

	/** A team of this year, its visits planned and its decision waiting for a number. */
	void plan(Plans.Year year, List<Waiting> models, LocalDate firstDay) {
		Instant lately = this.scene.now().minusSeconds(7200);
		TeamId team = form(year, firstDay, firstDay.plusDays(12), lately);
		visits(team, models, firstDay, lately);
		this.papers.present("TEAM_DECISION", team.teamId());
	}

	/** What field checks look at: the samples, taken as they are. */
	void judgeBy(Plans.Year year, CommitteeId committee, Instant time) {
		for (OwnerKind owner : OwnerKind.values()) {
			CriteriaSet.Kind kind = new CriteriaSet.Kind(committee, year.campaign().id(), Purpose.FIELD_CHECK, owner);
			this.scene.act("danvan", time, (actor) -> this.criteria.create(actor, kind,
					this.criteria.begin(actor, kind, true).read().value()));
		}
	}

	private TeamId form(Plans.Year year, LocalDate firstDay, LocalDate lastDay, Instant time) {
		TeamForm form = new TeamForm(Purpose.FIELD_CHECK.name(), "", VietnameseDate.format(firstDay),
				VietnameseDate.format(lastDay), List.of(account("thanhvien"), account("kiemtra"), ""),
				List.of("", "", "Cán bộ Ủy ban MTTQ"), List.of("Thành viên Ban Chỉ đạo", "Chuyên viên", "Ủy viên"),
				List.of("HEAD", "SECRETARY", "MEMBER"), null);
		TeamId[] team = new TeamId[1];
		this.scene.act("danvan", time,
				(actor) -> team[0] = this.teams.form(actor, year.campaign().id(), Purpose.FIELD_CHECK, form).value());
		return team[0];
	}

	private List<Tour> visits(TeamId team, List<Waiting> models, LocalDate firstDay, Instant time) {
		LocalDate day = firstDay;
		int number = 0;
		List<Tour> tours = new ArrayList<>();
		for (Map.Entry<UUID, List<Waiting>> unit : Waiting.byUnit(models).entrySet().stream().limit(UNITS).toList()) {
			this.scene.act("danvan", time,
					(actor) -> this.assigning.assign(actor, team, Target.unit(new UnitId(unit.getKey()))));
			this.scene.curtain();
			day = (number % HOURS.length == 0) ? Days.working(day.plusDays(1)) : day;
			tours.add(visit(team, unit.getValue(), day, number % HOURS.length, time));
			number++;
		}
		return tours;
	}

	private Tour visit(TeamId team, List<Waiting> models, LocalDate day, int half, Instant time) {
		AppointmentForm form = new AppointmentForm(VietnameseDate.format(day), HOURS[half], UNTIL[half],
				"Hội trường " + models.get(0).unitName(),
				models.stream().map((model) -> model.id().participationId()).toList(), true, null);
		InspectionId[] visit = new InspectionId[1];
		this.scene.act("danvan", time, (
				actor) -> visit[0] = this.scheduling.plan(actor, team, new UnitId(models.get(0).unit()), form).value());
		this.scene.curtain();
		return new Tour(visit[0], day, half, models);
	}

	private String account(String username) {
		return this.accounts.findByUsername(username).orElseThrow().id().toString();
	}

	private static Instant moment(LocalDate day) {
		return Days.working(day).atTime(10, 0).atZone(Deadline.ZONE).toInstant();
	}

	/**
	 * One visit.
	 *
	 * @param half 0 in the morning, 1 in the afternoon
	 * @param models what is looked at, all of one unit
	 */
	record Tour(InspectionId id, LocalDate day, int half, List<Waiting> models) {

	}

}
