package vn.danvankheo.steps.adjustment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitChoices;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.steps.implementation.ModelLogs;
import vn.danvankheo.year.campaign.AreaContact;
import vn.danvankheo.year.campaign.AreaContacts;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignYears;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.SeenModels;

/** Shows changes: to a unit its own, to the committee all. */
@Service
@Transactional(readOnly = true)
class ChangeViews {

	private final SeenModels models;

	private final ModelChanges changes;

	private final ChangeRows rows;

	private final ModelLogs logs;

	private final AreaContacts areas;

	private final Campaigns campaigns;

	private final Units units;

	private final UnitChoices choices;

	private final Clock clock;

	ChangeViews(SeenModels models, ModelChanges changes, ChangeRows rows, ModelLogs logs, AreaContacts areas,
			Campaigns campaigns, Units units, UnitChoices choices, Clock clock) {
		this.models = models;
		this.changes = changes;
		this.rows = rows;
		this.logs = logs;
		this.areas = areas;
		this.campaigns = campaigns;
		this.units = units;
		this.choices = choices;
		this.clock = clock;
	}

	@Allowed
	public ChangesPage list(Actor actor, ChangeFilter filter) {
		CampaignYears years = new CampaignYears(this.campaigns.findByCommitteeOrderByYearDesc(actor.committee()));
		Campaign campaign = years.chosen(filter.asked().number("year"), today()).orElse(null);
		if (campaign == null) {
			return new ChangesPage(null, filter, ChangeFigures.none(), List.of(), List.of(), List.of(), List.of(),
					false);
		}
		List<Choice> choices = this.choices.all(actor.scope());
		return new ChangesPage(campaign, filter, this.rows.figures(actor.scope(), campaign.id(), filter),
				this.rows.page(actor.scope(), campaign.id(), filter),
				actor.seesWholeCommittee() ? this.rows.notices(actor.committee(), campaign.id()) : List.of(),
				years.choices(), (choices.size() > 1) ? choices : List.of(), actor.holds(Role.STANDING_OFFICE));
	}

	@Allowed
	public ChangePage show(Actor actor, UUID id) {
		ModelChange change = this.changes.findByChangeIdAndCommittee(id, actor.committee())
			.orElseThrow(NoSuchRecord::new);
		Participation model = this.models.one(actor, change.participation());
		AreaContact area = this.areas.of(model.place().committee(), model.place().campaign(), model.unit())
			.orElse(null);
		boolean stops = change.kind() == ChangeKind.STOP && change.waiting().granted();
		return new ChangePage(change, model, this.units.findById(model.unit()).map(Unit::shortName).orElseThrow(), area,
				stops ? stop(model) : null, ChangePolicy.speak(actor, model, change, area),
				ChangePolicy.decide(actor, model, change, area, today()), ChangePolicy.grant(model),
				ChangePolicy.takeBack(actor, model, change), actor.readsInternal(model.unit()));
	}

	/** The form; of the kind chosen first where nothing was typed yet. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	public ChangeFormPage form(Actor actor, ParticipationId id, ChangeKind kind, ChangeForm typed) {
		Participation model = this.models.one(actor, id);
		ChangePolicy.ask(actor, model).orThrow();
		List<Choice> targets = this.logs.progress(id, today())
			.stream()
			.map((target) -> Choice.of(target.id(), target.name() + " (đang là " + target.words() + ")"))
			.toList();
		return new ChangeFormPage(model, (typed != null) ? typed : ChangeForm.of(kind, model.facts()), targets,
				stop(model));
	}

	private StopEffect stop(Participation model) {
		return this.rows.stop(model.place().committee(), model.place().campaign(), model.unit());
	}

	private LocalDate today() {
		return Deadline.dayOf(this.clock.instant());
	}

}
