package vn.danvankheo.steps.concern;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.FormValue;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.steps.inspection.Inspection;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.steps.inspection.InspectionTeams;
import vn.danvankheo.steps.inspection.Inspections;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Participations;

/** Something is brought up, and people speak to it. */
@Service
@Transactional
class Speaking {

	private final Concerns concerns;

	private final ConcernList list;

	private final Campaigns campaigns;

	private final Participations models;

	private final Units units;

	private final Inspections visits;

	private final InspectionTeams teams;

	private final Clock clock;

	Speaking(Concerns concerns, ConcernList list, Campaigns campaigns, Participations models, Units units,
			Inspections visits, InspectionTeams teams, Clock clock) {
		this.concerns = concerns;
		this.list = list;
		this.campaigns = campaigns;
		this.models = models;
		this.units = units;
		this.visits = visits;
		this.teams = teams;
		this.clock = clock;
	}

	/** Brings something up in the year that runs; what it is about must be the unit's. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.INSPECTOR })
	public Checked<UUID> raise(Actor actor, RaiseForm form) {
		FormErrors errors = form.check();
		if (!errors.none()) {
			return new Checked<>(null, errors);
		}
		Instant now = this.clock.instant();
		Campaign campaign = this.campaigns.current(actor.committee(), Deadline.dayOf(now))
			.orElseThrow(NoSuchRecord::new);
		UnitId unit = FormValue.identity(form.unit())
			.flatMap((id) -> this.units.findByIdAndCommittee(new UnitId(id), actor.committee()))
			.orElseThrow(NoSuchRecord::new)
			.id();
		UUID visit = visit(actor, unit, form);
		ConcernPolicy.raise(Side.of(actor, unit, this.list.looksAfter(actor, campaign.id(), unit)), visit != null)
			.orThrow();
		Concern raised = new Concern(campaign.id(), new Concern.Raised(unit, model(actor, unit, form), visit,
				form.chosenKind(), form.title().strip(), form.words().strip()), actor, now);
		return new Checked<>(this.concerns.save(raised).id(), errors);
	}

	/** Says something in a thread; what is wrong with it is said by field. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.INSPECTOR,
			Role.LEADER })
	public FormErrors say(Actor actor, UUID id, ConcernAct act, SayForm form) {
		Concern concern = this.concerns.findByConcernIdAndCommittee(id, actor.committee())
			.orElseThrow(NoSuchRecord::new);
		Side side = Side.of(actor, concern.unit(), this.list.looksAfter(actor, concern.campaign(), concern.unit()));
		if (!side.concerned()) {
			throw new NoSuchRecord();
		}
		ConcernPolicy.act(act, side, concern.state()).orThrow();
		Checked<ConcernEntry> said = form.as(act, actor, this.clock.instant());
		if (said.errors().none()) {
			concern.say(said.value(), actor);
			this.concerns.save(concern);
		}
		return said.errors();
	}

	private UUID model(Actor actor, UnitId unit, RaiseForm form) {
		return FormValue.identity(form.model())
			.map((id) -> this.models.findByIdAndPlaceCommittee(new ParticipationId(id), actor.committee())
				.filter((model) -> model.unit().equals(unit))
				.orElseThrow(NoSuchRecord::new)
				.id()
				.participationId())
			.orElse(null);
	}

	/** The visit of his own team at which he heard of it. */
	private UUID visit(Actor actor, UnitId unit, RaiseForm form) {
		Optional<UUID> asked = FormValue.identity(form.visit());
		if (asked.isEmpty()) {
			return null;
		}
		Inspection visit = this.visits.findByIdAndCommittee(new InspectionId(asked.get()), actor.committee())
			.filter((one) -> one.unit().equals(unit))
			.orElseThrow(NoSuchRecord::new);
		boolean own = this.teams.idsWith(actor.committee(), actor.account()).contains(visit.team());
		if (!own && !actor.worksFor(unit)) {
			throw new NoSuchRecord();
		}
		return asked.get();
	}

}
