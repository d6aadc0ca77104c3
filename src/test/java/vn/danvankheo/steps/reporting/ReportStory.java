package vn.danvankheo.steps.reporting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.DayOffRule;
import vn.danvankheo.year.campaign.ReportDays;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Participations;
import vn.danvankheo.year.obligation.Obligation;
import vn.danvankheo.year.obligation.Obligations;
import vn.danvankheo.year.obligation.PeriodOpenings;

/** Units of a story owe reports from the month that the clock shows. */
public final class ReportStory {

	private final StoryWorld world;

	/** Reports of this world. */
	public ReportStory(StoryWorld world) {
		this.world = world;
	}

	/** What this unit owes for the month that the clock shows. */
	public UUID month(Unit unit) {
		LocalDate first = today().withDayOfMonth(1);
		settle(new ReportDays(25, false, false, DayOffRule.SAME, 60, first, null, null));
		return of(unit, first);
	}

	/** The same of a unit that was given a model to build. */
	public UUID monthWithModel(Unit unit, String model) {
		assigned(unit, model);
		return month(unit);
	}

	/** A month that this person has sent for his unit, as «không phát sinh». */
	public UUID sent(Unit unit, String person) {
		UUID report = month(unit);
		this.world.as(person,
				(actor) -> this.world.bean(ReportSending.class)
					.nothing(actor, report, "Chưa đến thời gian làm")
					.orThrow());
		return report;
	}

	/** What it owes for a month whose set is open. */
	UUID of(Unit unit, LocalDate month) {
		return of(unit, month, "MONTH_REPORT");
	}

	UUID of(Unit unit, LocalDate from, String kind) {
		return this.world.bean(JdbcClient.class)
			.sql("""
					select o.obligation_id from obligation o join obligation_period p on p.period_id = o.period_id
					where o.unit_id = ? and p.from_day = ? and p.kind = ?""")
			.params(unit.id().unitId(), from, kind)
			.query(UUID.class)
			.single();
	}

	/** From now on reports are due on these days; what is due by now is opened. */
	void settle(ReportDays days) {
		this.world.within(() -> {
			Campaigns campaigns = this.world.bean(Campaigns.class);
			Campaign campaign = campaigns.findById(this.world.campaign().id()).orElseThrow();
			campaign.reportBy(days);
			return campaigns.saveAndFlush(campaign);
		});
		open();
	}

	void open() {
		this.world.bean(PeriodOpenings.class)
			.openDue(this.world.campaign().id(), this.world.bean(Clock.class).instant());
	}

	/** A model that this unit was given to build. */
	Participation assigned(Unit unit, String name) {
		StoryModels models = new StoryModels(this.world);
		Participation model = models.sent(unit, name);
		models.change(model, (one) -> one.receive(models.move("danvan")));
		models.change(model, (one) -> one.select(models.move("danvan")));
		this.world.bean(JdbcClient.class)
			.sql("update participation set stage = 'ASSIGNED' where participation_id = ?")
			.param(model.id().participationId())
			.update();
		this.world.bean(JdbcClient.class)
			.sql("""
					insert into stage_change (stage_change_id, committee_id, participation_id, from_stage, to_stage, changed_at,
					  changed_by, changed_by_name, document_reference)
					select ?, committee_id, participation_id, 'SELECTED', 'ASSIGNED', ?, changed_by, changed_by_name,
					  'Thông báo số 01-TB/ThU' from participation where participation_id = ?""")
			.params(UUID.randomUUID(), Timestamp.from(this.world.bean(Clock.class).instant()),
					model.id().participationId())
			.update();
		return this.world.bean(Participations.class).findById(model.id()).orElseThrow();
	}

	/** A line of its log. */
	void log(Participation model, LocalDate day, String text) {
		this.world.bean(JdbcClient.class)
			.sql("""
					insert into log_entry (entry_id, committee_id, participation_id, happened_on, nothing_new, text, written_at,
					  written_by, written_by_name, version) values (?, ?, ?, ?, false, ?, now(), ?, 'Cán bộ', 0)""")
			.params(UUID.randomUUID(), this.world.committee().committeeId(), model.id().participationId(), day, text,
					this.world.actor("phuong1").account().accountId())
			.update();
	}

	Obligation owed(UUID id) {
		return this.world.bean(Obligations.class).findById(id).orElseThrow();
	}

	private LocalDate today() {
		return LocalDate.now(this.world.bean(Clock.class));
	}

}
