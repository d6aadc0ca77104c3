package vn.danvankheo.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.beans.factory.ListableBeanFactory;

import vn.danvankheo.ground.document.PaperStory;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.steps.adjustment.ChangeStory;
import vn.danvankheo.steps.appraisal.AgreedModels;
import vn.danvankheo.steps.implementation.BuildingStory;
import vn.danvankheo.steps.inspection.Appointment;
import vn.danvankheo.steps.concern.StoryConcerns;
import vn.danvankheo.steps.inspection.Inspection;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.steps.inspection.InspectionTeam;
import vn.danvankheo.steps.inspection.InspectionTeams;
import vn.danvankheo.steps.inspection.Inspections;
import vn.danvankheo.steps.inspection.Purpose;
import vn.danvankheo.steps.inspection.Seat;
import vn.danvankheo.steps.inspection.TeamFunction;
import vn.danvankheo.steps.inspection.Term;
import vn.danvankheo.steps.registration.Draft;
import vn.danvankheo.steps.reporting.ReportStory;
import vn.danvankheo.steps.registration.Drafting;
import vn.danvankheo.steps.registration.Lists;
import vn.danvankheo.steps.registration.RegistrationDuties;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.steps.sending.SendOrder;
import vn.danvankheo.steps.sending.Sending;
import vn.danvankheo.steps.visit.VisitStory;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Fact.Stated;
import vn.danvankheo.year.emulation.ModelFacts;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

/** The records of one unit that an address can name. */
final class Subjects {

	private static final Map<String, String> NAMED_ALIKE = Map.of("section", "general", "part", "targets");

	private final Map<String, String> ids = new HashMap<>();

	private Subjects() {
	}

	/** What the unit of this person has: a list with one draft and one model sent. */
	static Subjects of(ListableBeanFactory beans, StoryWorld world, String person, Unit unit) {
		Subjects subjects = new Subjects();
		subjects.ids.put("unit", unit.id().toString());
		subjects.ids.put("person", world.actor(person).account().toString());
		subjects.ids.put("committee", world.committee().toString());
		subjects.ids.put("campaign", world.campaign().id().toString());
		subjects.ids.put("round", world.round().id().toString());
		subjects.ids.put("obligation",
				beans.getBean(RegistrationDuties.class)
					.dutyOf(unit.id(), world.round().id())
					.orElseThrow()
					.id()
					.toString());
		subjects.ids.put("report", new ReportStory(world).sent(unit, person).toString());
		vn.danvankheo.steps.review.ReviewStory reviews = new vn.danvankheo.steps.review.ReviewStory(world);
		java.util.UUID review = reviews.sent(unit, person, "Tự kiểm tra của " + unit.code());
		subjects.ids.put("review", review.toString());
		subjects.ids.put("reviewPeriod", reviews.period(review).toString());
		subjects.ids.put("meeting", vn.danvankheo.steps.meeting.StoryMeetings.called(world));
		world.as(person, (actor) -> subjects.write(beans, world, unit, actor));
		subjects.ids.put("concern",
				StoryConcerns.raised(beans, world.campaign().id(), unit.id(), world.actor(person)).toString());
		AgreedModels agreed = new AgreedModels(world);
		subjects.ids.put("notice", agreed.notice(agreed.agreed(unit, "Đã thống nhất của " + unit.code())).toString());

		PaperStory papers = new PaperStory(world);
		subjects.ids.put("paper", papers.sent(unit).toString());
		subjects.ids.put("openedpaper", papers.opened(unit, person).toString());
		subjects.visited(new VisitStory(world), unit);
		subjects.built(new BuildingStory(world), new ChangeStory(world), person, unit);
		world.lookAfter(unit, "thanhvien");
		return subjects;
	}

	private void write(ListableBeanFactory beans, StoryWorld world, Unit unit,
			vn.danvankheo.ground.organisation.Actor actor) {
		RegistrationId list = beans.getBean(Lists.class).begin(actor, unit.id(), world.round().id());
		Drafting drafting = beans.getBean(Drafting.class);
		ParticipationId draft = drafting.begin(actor, list, Draft.of(stated(world, "Nháp riêng của " + unit.code())));
		ParticipationId sent = drafting.begin(actor, list, Draft.of(stated(world, "Đã gửi của " + unit.code())));
		this.ids.put("registration", list.toString());
		this.ids.put("draft", draft.toString());
		this.ids.put("participation", sent.toString());
		visited(beans, world, unit, sent);
		this.ids.put("batch",
				beans.getBean(Sending.class)
					.send(actor, list, new SendOrder(Set.of(sent), "Gửi dần", null))
					.toString());
	}

	/** A team that the inspector leads, which the unit knows to come. */
	private void visited(ListableBeanFactory beans, StoryWorld world, Unit unit, ParticipationId sent) {
		InspectionTeams teams = beans.getBean(InspectionTeams.class);
		Move move = Move.of(world.actor("danvan"), Instant.now());
		LocalDate first = world.campaign().firstDay();
		InspectionTeam team = new InspectionTeam(world.campaign(), Purpose.FIELD_CHECK,
				teams.lastNumber(world.campaign().id(), Purpose.FIELD_CHECK) + 1, "Đoàn kiểm tra",
				new Term(first, first.plusYears(1)), List.of(new Seat(world.actor("kiemtra").account(),
						"Thành viên đoàn kiểm tra", "Chuyên viên", TeamFunction.HEAD)),
				move);
		team.announce(move);
		teams.saveAndFlush(team);
		Inspection visit = beans.getBean(Inspections.class)
			.saveAndFlush(new Inspection(team, unit.id(), new Appointment(first.plusMonths(3), LocalTime.of(8, 30),
					LocalTime.of(10, 0), "Hội trường của " + unit.code()), Set.of(sent), move));
		this.ids.put("team", team.id().toString());
		this.ids.put("inspection", visit.id().toString());
	}

	/** A visit whose team, led by the inspector, has confirmed its minutes. */
	private void visited(VisitStory story, Unit unit) {
		this.ids.put("criteriaSet", story.criteria(false).toString());
		InspectionId visit = story.visit(unit, new ParticipationId(UUID.fromString(this.ids.get("participation"))));
		story.confirmForTeam(visit, true);
		this.ids.put("visit", visit.toString());
	}

	/** A model that is being built, with a sent plan and a line in its log. */
	private void built(BuildingStory story, ChangeStory changes, String person, Unit unit) {
		Participation model = story.assigned(unit, "Đang xây dựng của " + unit.code());
		story.sendPlan(person, model);
		this.ids.put("building", model.id().toString());
		this.ids.put("logline", story.line(person, model, story.today(), "Họp dân ở " + unit.code(), "120").toString());
		this.ids.put("adjustmentNotice", changes.told(person, model).toString());
		this.ids.put("change", changes.asked(person, story.assigned(unit, "Xin đổi của " + unit.code())).toString());
		this.ids.put("yearPlan", story.yearPlan(unit).toString());
	}

	private static Stated stated(StoryWorld world, String name) {
		return Stated.of(ModelFacts.complete(name)
			.with(Fact.FIELD, world.fields().get(0).id())
			.with(Fact.STARTS_ON, world.round().days().opensOn())
			.with(Fact.ENDS_ON, world.round().days().locksOn())
			.with(Fact.CONTENT, "Nội dung của " + name));
	}

	/** Nothing that exists. */
	static Subjects missing() {
		return new Subjects();
	}

	String id(String subject) {
		return this.ids.get(subject);
	}

	/** The values for the variables of a route. */
	List<String> values(Route route) {
		return route.subjects()
			.stream()
			.map((subject) -> NAMED_ALIKE.containsKey(subject) ? NAMED_ALIKE.get(subject)
					: this.ids.getOrDefault(subject, UUID.randomUUID().toString()))
			.toList();
	}

}
