package vn.danvankheo.steps.implementation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;

/** Models of a story that are being built. */
public final class BuildingStory {

	private final StoryWorld world;

	private final StoryModels models;

	/** In this world. */
	public BuildingStory(StoryWorld world) {
		this.world = world;
		this.models = new StoryModels(world);
	}

	/** The day the clock shows. */
	public LocalDate today() {
		return this.world.today();
	}

	/** A model of this unit that a notice assigned today. */
	public Participation assigned(Unit unit, String name) {
		return assigned(unit, name, Instant.now());
	}

	/** The same, assigned so many days ago and not over yet. */
	public Participation assigned(Unit unit, String name, int daysAgo) {
		Participation model = assigned(unit, name,
				today().minusDays(daysAgo).atTime(9, 0).atZone(Deadline.ZONE).toInstant());
		this.world.bean(JdbcClient.class)
			.sql("update participation set ends_on = ? where participation_id = ?")
			.params(today().plusDays(30), model.id().participationId())
			.update();
		return model;
	}

	private Participation assigned(Unit unit, String name, Instant at) {
		Participation sent = this.models.sent(unit, name);
		this.models.change(sent, (model) -> model.receive(this.models.move("danvan")));
		this.models.change(sent, (model) -> model.select(this.models.move("danvan")));
		return this.models.change(sent, (model) -> model
			.assign(new Move(this.world.actor("vanthu"), at, null, "Thông báo số 15-TB/ThU, ngày 20/3/2023")));
	}

	/** Its last day is this. */
	void ends(Participation model, LocalDate day) {
		this.world.bean(JdbcClient.class)
			.sql("update participation set starts_on = null, ends_on = ? where participation_id = ?")
			.params(day, model.id().participationId())
			.update();
	}

	/** All that a plan needs: two targets, a milestone, money. */
	static PlanContent plan(LocalDate due) {
		return new PlanContent(
				new PlanWords("- Họp dân, bàn từng đoạn.\n- Vận động hiến đất.", "Hỗ trợ xi măng", "Chi bộ khu phố 2",
						"Hội Phụ nữ phường", "Bà con hẻm 12", "Ông Nguyễn Văn A, Ủy ban MTTQ phường", 50_000_000L,
						120_000_000L, 200, "40 m² đất"),
				List.of(new TargetLine(0, "Hẻm được mở rộng", "m", new BigDecimal("300"), due),
						new TargetLine(1, "Hộ hiến đất", "hộ", new BigDecimal("12"), null)),
				List.of(new PlanMilestone(0, "Họp dân bàn phương án", due.minusDays(30))));
	}

	/** This person of the unit states such a plan and sends it. */
	public void sendPlan(String person, Participation model) {
		this.world.as(person, (actor) -> {
			PlanWriting writing = this.world.bean(PlanWriting.class);
			writing.state(actor, model.id(), plan(today().plusDays(60)));
			writing.send(actor, model.id());
		});
	}

	/** A line of its log, with what the first target has reached; null for nothing. */
	public UUID line(String person, Participation model, LocalDate day, String text, String reached) {
		return this.world.ask(person, (actor) -> this.world.bean(LogWriting.class)
			.write(actor, model.id(), content(model, day, text, reached)));
	}

	/** A line of its log that nothing happened. */
	void quiet(String person, Participation model, LocalDate day) {
		this.world.as(person, (actor) -> this.world.bean(LogWriting.class)
			.write(actor, model.id(), new LogContent(day, true, "Không có gì mới", Map.of())));
	}

	/** What this unit owes as its plan of the year, due today. */
	public UUID yearPlan(Unit unit) {
		this.world.as("danvan",
				(actor) -> this.world.bean(YearPlanDesk.class)
					.settle(actor, YearPlanKind.OF_THE_MOVEMENT, VietnameseDate.format(today()))
					.orThrow());
		return this.world.bean(JdbcClient.class)
			.sql("select obligation_id from obligation where campaign_id = ? and unit_id = ? and kind = 'YEAR_PLAN'")
			.params(this.world.campaign().id().campaignId(), unit.id().unitId())
			.query(UUID.class)
			.single();
	}

	private LogContent content(Participation model, LocalDate day, String text, String reached) {
		Map<UUID, BigDecimal> figures = (reached == null) ? Map.of() : Map
			.of(this.world.bean(ModelLogs.class).progress(model.id(), day).get(0).id(), new BigDecimal(reached));
		return new LogContent(day, false, text, figures);
	}

}
