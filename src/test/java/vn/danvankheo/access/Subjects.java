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

import vn.danvankheo.appraisal.AgreedModels;
import vn.danvankheo.document.PaperStory;
import vn.danvankheo.emulation.Fact.Stated;
import vn.danvankheo.emulation.Fact;
import vn.danvankheo.emulation.ModelFacts;
import vn.danvankheo.emulation.Move;
import vn.danvankheo.emulation.ParticipationId;
import vn.danvankheo.inspection.Appointment;
import vn.danvankheo.inspection.Inspection;
import vn.danvankheo.inspection.InspectionTeam;
import vn.danvankheo.inspection.InspectionTeams;
import vn.danvankheo.inspection.Inspections;
import vn.danvankheo.inspection.Purpose;
import vn.danvankheo.inspection.Seat;
import vn.danvankheo.inspection.TeamFunction;
import vn.danvankheo.inspection.Term;
import vn.danvankheo.inspection.InspectionId;
import vn.danvankheo.inspection.VisitStory;
import vn.danvankheo.organisation.Unit;
import vn.danvankheo.registration.Draft;
import vn.danvankheo.registration.Drafting;
import vn.danvankheo.registration.Lists;
import vn.danvankheo.registration.RegistrationDuties;
import vn.danvankheo.registration.RegistrationId;
import vn.danvankheo.registration.SendOrder;
import vn.danvankheo.registration.Sending;
import vn.danvankheo.story.StoryWorld;

/** The records of one unit that an address can name. */
final class Subjects {

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
		subjects.ids.put("meeting", vn.danvankheo.appraisal.StoryMeetings.called(beans, world));
		world.as(person, (actor) -> subjects.write(beans, world, unit, actor));
		AgreedModels agreed = new AgreedModels(beans, world);
		subjects.ids.put("notice", agreed.notice(agreed.agreed(unit, "Đã thống nhất của " + unit.code())).toString());

		PaperStory papers = new PaperStory(beans, world);
		subjects.ids.put("paper", papers.sent(unit).toString());
		subjects.ids.put("openedpaper", papers.opened(unit, person).toString());
		subjects.visited(new VisitStory(beans, world), unit);
		return subjects;
	}

	private void write(ListableBeanFactory beans, StoryWorld world, Unit unit, vn.danvankheo.organisation.Actor actor) {
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

	/** The values for the variables of a route. */
	List<String> values(Route route) {
		return route.subjects()
			.stream()
			.map((subject) -> subject.equals("section") ? "general"
					: this.ids.getOrDefault(subject, UUID.randomUUID().toString()))
			.toList();
	}

}
