package vn.danvankheo.steps.concern;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitChoices;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.ground.web.FormValue;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.year.campaign.AreaContacts;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.CampaignYears;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.ConcernOrigin.Origin;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Participations;

/** What the pages of the room show. */
@Service
@Transactional(readOnly = true)
class ConcernDesk {

	private final Concerns concerns;

	private final ConcernList list;

	private final Campaigns campaigns;

	private final Participations models;

	private final Units units;

	private final UnitChoices choices;

	private final AreaContacts areas;

	private final Origins origins;

	private final Clock clock;

	ConcernDesk(Concerns concerns, ConcernList list, Campaigns campaigns, Participations models, Units units,
			UnitChoices choices, AreaContacts areas, Origins origins, Clock clock) {
		this.concerns = concerns;
		this.list = list;
		this.campaigns = campaigns;
		this.models = models;
		this.units = units;
		this.choices = choices;
		this.areas = areas;
		this.origins = origins;
		this.clock = clock;
	}

	/** Those of a year that concern the reader. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.INSPECTOR,
			Role.LEADER })
	public ConcernsPage list(Actor actor, ConcernFilter filter) {
		CampaignYears years = new CampaignYears(this.campaigns.findByCommitteeOrderByYearDesc(actor.committee()));
		Campaign campaign = years.chosen(filter.asked().number("year"), today()).orElse(null);
		if (campaign == null) {
			return new ConcernsPage(null, List.of(), java.util.Map.of(), filter, List.of(), List.of(), false);
		}
		boolean whole = actor.holds(Role.STANDING_OFFICE, Role.LEADER);
		return new ConcernsPage(campaign, this.list.rows(actor, campaign.id(), filter, today()),
				this.list.counts(actor, campaign.id(), filter), filter,
				whole ? this.choices.all(actor.scope()) : List.of(), years.choices(),
				!raisable(actor, campaign).isEmpty());
	}

	/** One of them with its thread. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.INSPECTOR,
			Role.LEADER })
	public ConcernPage page(Actor actor, UUID id) {
		Concern concern = this.concerns.findByConcernIdAndCommittee(id, actor.committee())
			.orElseThrow(NoSuchRecord::new);
		Side side = Side.of(actor, concern.unit(), this.list.looksAfter(actor, concern.campaign(), concern.unit()));
		if (!side.concerned() && !concern.gatheredBy(actor)) {
			throw new NoSuchRecord();
		}
		Unit unit = this.units.findByIdAndCommittee(concern.unit(), actor.committee()).orElseThrow(NoSuchRecord::new);
		Optional<Participation> model = Optional.ofNullable(concern.participation())
			.flatMap((of) -> this.models.findByIdAndPlaceCommittee(new ParticipationId(of), actor.committee()));
		return new ConcernPage(concern, concern.entries(), side, unit.shortName(),
				model.map((one) -> one.facts().name()).orElse(null),
				model.map((one) -> "/participations/" + one.id()).orElse(null),
				this.origins.of(actor, concern).orElse(null));
	}

	/** The form, of the units that are the writer's to speak for. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.INSPECTOR })
	public RaisePage begin(Actor actor, RaiseForm form) {
		Campaign campaign = this.campaigns.current(actor.committee(), today()).orElseThrow(NoSuchRecord::new);
		Optional<Participation> model = FormValue.identity(form.model())
			.flatMap((id) -> this.models.findByIdAndPlaceCommittee(new ParticipationId(id), actor.committee()))
			.filter((one) -> actor.scope().includes(actor.committee(), one.unit()));
		Optional<Origin> origin = this.origins.of(actor, form);
		if (origin.isPresent() && origin.get().raises()) {
			Scope unit = new Scope(actor.committee(), false, Set.of(origin.get().unit()));
			return new RaisePage(this.choices.on(unit, today()), "Từ " + origin.get().label(),
					this.origins.words(actor, form), origin.get().path());
		}
		List<Choice> open = raisable(actor, campaign);
		List<Choice> units = model
			.map((one) -> open.stream().filter((unit) -> unit.value().equals(one.unit().toString())).toList())
			.orElse(open);
		return new RaisePage(units, model.map((one) -> "Về mô hình “" + one.facts().name() + "”").orElse(null), "",
				model.map((one) -> "/participations/" + one.id()).orElse("/concerns"));
	}

	private List<Choice> raisable(Actor actor, Campaign campaign) {
		Scope whole = new Scope(actor.committee(), true, Set.of());
		if (actor.holds(Role.STANDING_OFFICE)) {
			return this.choices.on(whole, today());
		}
		Set<UnitId> mine = Stream.concat(actor.units().stream(), lookedAfter(actor, campaign.id()))
			.collect(java.util.stream.Collectors.toUnmodifiableSet());
		return mine.isEmpty() ? List.of() : this.choices.on(new Scope(actor.committee(), false, mine), today());
	}

	private Stream<UnitId> lookedAfter(Actor actor, CampaignId campaign) {
		if (!actor.holds(Role.COMMITTEE_MEMBER)) {
			return Stream.empty();
		}
		return this.areas.of(new Scope(actor.committee(), true, Set.of()), campaign)
			.stream()
			.filter((area) -> actor.account().accountId().equals(area.account()))
			.map((area) -> new UnitId(area.unit()));
	}

	private LocalDate today() {
		return Deadline.dayOf(this.clock.instant());
	}

}
