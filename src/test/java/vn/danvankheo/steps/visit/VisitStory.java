package vn.danvankheo.steps.visit;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.util.LinkedMultiValueMap;

import vn.danvankheo.ground.organisation.Unit;
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

	final StoryWorld world;

	private final InspectionTeam team;

	private int visits;

	/** A team of this world for mid-year. */
	public VisitStory(StoryWorld world) {
		this.world = world;
		StoryModels models = new StoryModels(world);
		Seat head = new Seat(world.actor("kiemtra").account(), "Nguyễn Văn An", "Ủy viên Ban Chỉ đạo",
				TeamFunction.HEAD);
		Seat secretary = new Seat(world.actor("thanhvien").account(), "Trần Thị Bình", "Chuyên viên",
				TeamFunction.SECRETARY);
		Term term = new Term(this.world.today().minusDays(5), this.world.today().plusDays(5));
		int number = this.world.bean(InspectionTeams.class).lastNumber(world.campaign().id(), Purpose.MID_YEAR) + 1;
		InspectionTeam formed = new InspectionTeam(world.campaign(), Purpose.MID_YEAR, number,
				"Đoàn kiểm tra số " + number, term, List.of(head, secretary), models.move("danvan"));
		formed.announce(models.move("danvan"));
		this.team = this.world.bean(InspectionTeams.class).saveAndFlush(formed);
	}

	/** A visit of the team to this unit today, to look at these models. */
	public InspectionId visit(Unit unit, Participation... models) {
		return visit(unit, Arrays.stream(models).map(Participation::id).toArray(ParticipationId[]::new));
	}

	/** The same, the models by their identity. */
	public InspectionId visit(Unit unit, ParticipationId... models) {
		LocalTime from = LocalTime.of(7, 0).plusMinutes(20L * this.visits++);
		return this.world.bean(Inspections.class)
			.saveAndFlush(new Inspection(this.team, unit.id(),
					new Appointment(this.world.today(), from, from.plusMinutes(20), "Hội trường " + unit.shortName()),
					Set.of(models), new StoryModels(this.world).move("danvan")))
			.id();
	}

	/**
	 * Criteria for collectives at mid-year: pass or fail, or three of ten points each.
	 */
	public UUID criteria(boolean points) {
		Optional<CriteriaSet> existing = this.world.bean(CriteriaSets.class)
			.newest(new CriteriaSet.Kind(this.world.committee(), this.world.campaign().id(), Purpose.MID_YEAR,
					OwnerKind.COLLECTIVE));
		return existing.map((set) -> set.id().criteriaSetId()).orElseGet(() -> firstCriteria(points));
	}

	/** What is asked at mid-year is asked at the year's end too. */
	public void sameCriteriaAtYearEnd() {
		CriteriaSets sets = this.world.bean(CriteriaSets.class);
		CriteriaContent content = sets
			.newest(new CriteriaSet.Kind(this.world.committee(), this.world.campaign().id(), Purpose.MID_YEAR,
					OwnerKind.COLLECTIVE))
			.orElseThrow()
			.content();
		this.world.as("danvan", (actor) -> {
			CriteriaKeeping keeping = this.world.bean(CriteriaKeeping.class);
			keeping.create(actor,
					keeping.kind(actor, this.world.campaign().year(), Purpose.YEAR_END, OwnerKind.COLLECTIVE), content);
		});
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
		return this.world.ask("danvan", (actor) -> this.world.bean(CriteriaKeeping.class)
			.create(actor,
					this.world.bean(CriteriaKeeping.class)
						.kind(actor, this.world.campaign().year(), Purpose.MID_YEAR, OwnerKind.COLLECTIVE),
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
		return this.world
			.ask(person, (actor) -> this.world.bean(VisitWriting.class).save(actor, visit, model, VisitForm.sent(sent)))
			.versions();
	}

	/** The head confirms, after people and a conclusion were written. */
	public void confirmForTeam(InspectionId visit, boolean withResults) {
		write("kiemtra", visit, null, "", "conclusion", "Mô hình làm đúng đăng ký.", "unitPresent", "Bí thư Chi bộ");
		this.world.ask("kiemtra", (actor) -> {
			this.world.bean(MinutesKeeping.class).confirmForTeam(actor, visit, withResults);
			return null;
		});
	}

	/** The team. */
	InspectionTeam team() {
		return this.team;
	}

}
