package vn.danvankheo.steps.reporting;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.campaign.DayOffRule;
import vn.danvankheo.year.campaign.ReportDays;
import vn.danvankheo.year.emulation.Participation;

/** Units of a story report month by month. */
public final class ReportYear {

	private final StoryWorld world;

	private final ReportStory story;

	/** In this world. */
	public ReportYear(StoryWorld world) {
		this.world = world;
		this.story = new ReportStory(world);
	}

	/** Due on the 25th, or the working day after it, and taken ten days longer. */
	public void begin(LocalDate from) {
		this.story.settle(new ReportDays(25, false, false, DayOffRule.AFTER, 10, from, null, null));
	}

	/** What is due by now is opened. */
	public void open() {
		this.story.open();
	}

	/** A model that this unit was given to build. */
	public Participation assigned(Unit unit, String name) {
		return this.story.assigned(unit, name);
	}

	/** What this unit owes for a month. */
	public UUID owed(Unit unit, int month) {
		return this.story.of(unit, LocalDate.of(this.world.campaign().year(), month, 1));
	}

	/** This person writes of it, and does not send it. */
	public void write(String person, UUID report, String text) {
		this.world.as(person,
				(actor) -> this.world.bean(ReportWriting.class)
					.save(actor, report, ReportForm.of(Map.of("version", "-1", "q-difficulties", text)))
					.errors()
					.orThrow());
	}

	/** This person sends what was written. */
	public void send(String person, UUID report) {
		this.world.as(person, (actor) -> {
			long mark = this.world.bean(ReportViews.class).show(actor, report).mark();
			this.world.bean(ReportSending.class).send(actor, report, String.valueOf(mark), "").orThrow();
		});
	}

	/** Both. */
	public void report(String person, UUID report) {
		write(person, report, "Kinh phí vận động còn chậm");
		send(person, report);
	}

	/** This person says that there was nothing to tell. */
	public void nothing(String person, UUID report) {
		this.world.as(person,
				(actor) -> this.world.bean(ReportSending.class)
					.nothing(actor, report, "Chưa đến thời gian làm")
					.orThrow());
	}

	/** What stands in it. */
	public String text(String person, UUID report) {
		return this.world.ask(person,
				(actor) -> this.world.bean(ReportViews.class)
					.edit(actor, report)
					.answers()
					.stream()
					.filter((answer) -> answer.question().id().equals("difficulties"))
					.map(AnswerView::answer)
					.findFirst()
					.orElseThrow());
	}

}
