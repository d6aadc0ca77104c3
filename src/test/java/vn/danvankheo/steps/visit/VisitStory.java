package vn.danvankheo.steps.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.util.LinkedMultiValueMap;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.steps.inspection.Appointment;
import vn.danvankheo.steps.inspection.Inspection;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.steps.inspection.InspectionTeam;
import vn.danvankheo.steps.inspection.InspectionTeams;
import vn.danvankheo.steps.inspection.Inspections;
import vn.danvankheo.steps.inspection.Purpose;
import vn.danvankheo.steps.inspection.Seat;
import vn.danvankheo.steps.inspection.TeamFunction;
import vn.danvankheo.steps.inspection.Term;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.OwnerKind;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

/**
 * Visits of a story: one team, «kiemtra» its head and «thanhvien» its secretary, told to
 * the units, on the day the clock shows.
 */
public final class VisitStory {

	private final ListableBeanFactory beans;

	private final StoryWorld world;

	private final InspectionTeam team;

	private int visits;

	/** A team of this world for mid-year. */
	public VisitStory(ListableBeanFactory beans, StoryWorld world) {
		this.beans = beans;
		this.world = world;
		StoryModels models = new StoryModels(beans, world);
		Seat head = new Seat(world.actor("kiemtra").account(), "Nguyễn Văn An", "Ủy viên Ban Chỉ đạo",
				TeamFunction.HEAD);
		Seat secretary = new Seat(world.actor("thanhvien").account(), "Trần Thị Bình", "Chuyên viên",
				TeamFunction.SECRETARY);
		Term term = new Term(today().minusDays(5), today().plusDays(5));
		int number = bean(InspectionTeams.class).lastNumber(world.campaign().id(), Purpose.MID_YEAR) + 1;
		InspectionTeam formed = new InspectionTeam(world.campaign(), Purpose.MID_YEAR, number,
				"Đoàn kiểm tra số " + number, term, List.of(head, secretary), models.move("danvan"));
		formed.announce(models.move("danvan"));
		this.team = bean(InspectionTeams.class).saveAndFlush(formed);
	}

	/** A visit of the team to this unit today, to look at these models. */
	public InspectionId visit(Unit unit, Participation... models) {
		return visit(unit, Arrays.stream(models).map(Participation::id).toArray(ParticipationId[]::new));
	}

	/** The same, the models by their identity. */
	public InspectionId visit(Unit unit, ParticipationId... models) {
		LocalTime from = LocalTime.of(7, 0).plusMinutes(20L * this.visits++);
		return bean(Inspections.class)
			.saveAndFlush(new Inspection(this.team, unit.id(),
					new Appointment(today(), from, from.plusMinutes(20), "Hội trường " + unit.shortName()),
					Set.of(models), new StoryModels(this.beans, this.world).move("danvan")))
			.id();
	}

	/**
	 * Criteria for collectives at mid-year: pass or fail, or three of ten points each.
	 */
	public UUID criteria(boolean points) {
		Optional<CriteriaSet> existing = bean(CriteriaSets.class).newest(new CriteriaSet.Kind(this.world.committee(),
				this.world.campaign().id(), Purpose.MID_YEAR, OwnerKind.COLLECTIVE));
		return existing.map((set) -> set.id().criteriaSetId()).orElseGet(() -> firstCriteria(points));
	}

	private UUID firstCriteria(boolean points) {
		Map<String, String> typed = new java.util.HashMap<>(
				Map.of("mode", points ? "POINTS" : "PASS_FAIL", "text-1", "Đúng nội dung, tiến độ đăng ký", "text-2",
						"Huy động được nhiều lực lượng", "text-3", "Người dân đồng tình"));
		for (int line = 1; points && line <= 3; line++) {
			typed.put("maximum-" + line, "10");
			typed.put("step-" + line, "0,5");
		}
		typed.put("threshold", points ? "20" : "");
		CriteriaContent content = CriteriaForm.sent(typed).read().value();
		return as("danvan",
				(actor) -> bean(CriteriaKeeping.class)
					.create(actor,
							bean(CriteriaKeeping.class).kind(actor, this.world.campaign().year(), Purpose.MID_YEAR,
									OwnerKind.COLLECTIVE),
							content)
					.criteriaSetId());
	}

	/**
	 * Somebody writes fields of a model, or of the whole visit for null, as seen then.
	 */
	String write(String person, InspectionId visit, ParticipationId model, String seen, String... fields) {
		LinkedMultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
		sent.add("version", seen);
		for (int i = 0; i < fields.length; i += 2) {
			sent.add(fields[i], fields[i + 1]);
		}
		return as(person, (actor) -> bean(VisitWriting.class).save(actor, visit, model, VisitForm.sent(sent)))
			.versions();
	}

	/** The head confirms, after a conclusion was written. */
	public void confirmForTeam(InspectionId visit, boolean withResults) {
		write("kiemtra", visit, null, "", "conclusion", "Mô hình làm đúng đăng ký.");
		as("kiemtra", (actor) -> {
			bean(MinutesKeeping.class).confirmForTeam(actor, visit, withResults);
			return null;
		});
	}

	/** Somebody of the story does something. */
	<T> T as(String person, Function<Actor, T> what) {
		AtomicReference<T> result = new AtomicReference<>();
		this.world.as(person, (actor) -> result.set(what.apply(actor)));
		return result.get();
	}

	/** The team. */
	InspectionTeam team() {
		return this.team;
	}

	private LocalDate today() {
		return LocalDate.now(bean(Clock.class));
	}

	<T> T bean(Class<T> type) {
		return this.beans.getBean(type);
	}

}
