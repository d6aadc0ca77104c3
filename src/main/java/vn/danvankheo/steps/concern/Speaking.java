package vn.danvankheo.steps.concern;

import java.time.Clock;
import java.time.Instant;
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
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Participations;

/** Something is brought up, and people speak to it. */
@Service
@Transactional
public class Speaking {

	private final Concerns concerns;

	private final ConcernList list;

	private final Campaigns campaigns;

	private final Participations models;

	private final Units units;

	private final Origins origins;

	private final Clock clock;

	Speaking(Concerns concerns, ConcernList list, Campaigns campaigns, Participations models, Units units,
			Origins origins, Clock clock) {
		this.concerns = concerns;
		this.list = list;
		this.campaigns = campaigns;
		this.models = models;
		this.units = units;
		this.origins = origins;
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
		ConcernPolicy
			.raise(Side.of(actor, unit, this.list.looksAfter(actor, campaign.id(), unit)), heard(actor, unit, form))
			.orThrow();
		Concern raised = new Concern(campaign.id(), raised(actor, unit, form), actor, now);
		return new Checked<>(this.concerns.save(raised).id(), errors);
	}

	/** The same, unless somebody has spoken since he read the thread. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.INSPECTOR,
			Role.LEADER })
	public FormErrors say(Actor actor, UUID id, Long version, ConcernAct act, SayForm form) {
		Concern concern = his(actor, id);
		Stale.unless(version, concern.version(), concern.saidByName());
		return say(actor, id, act, form);
	}

	/** Says something in a thread; what is wrong with it is said by field. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.INSPECTOR,
			Role.LEADER })
	public FormErrors say(Actor actor, UUID id, ConcernAct act, SayForm form) {
		Concern concern = his(actor, id);
		ConcernPolicy.act(act, side(actor, concern), concern.state()).orThrow();
		Checked<ConcernEntry> said = form.as(act, actor, this.clock.instant());
		if (said.errors().none()) {
			concern.say(said.value(), actor);
			this.concerns.save(concern);
		}
		return said.errors();
	}

	private Concern his(Actor actor, UUID id) {
		return this.concerns.findByConcernIdAndCommittee(id, actor.committee())
			.filter((concern) -> side(actor, concern).concerned())
			.orElseThrow(NoSuchRecord::new);
	}

	private Side side(Actor actor, Concern concern) {
		return Side.of(actor, concern.unit(), this.list.looksAfter(actor, concern.campaign(), concern.unit()));
	}

	private Concern.Raised raised(Actor actor, UnitId unit, RaiseForm form) {
		return new Concern.Raised(unit, model(actor, unit, form), FormValue.identity(form.visit()).orElse(null),
				FormValue.identity(form.report()).orElse(null), form.chosenKind(), form.title().strip(),
				form.words().strip());
	}

	/**
	 * Whether he heard of it where he may speak for the unit: in its report, at a visit.
	 */
	private boolean heard(Actor actor, UnitId unit, RaiseForm form) {
		if (form.origin().isEmpty()) {
			return false;
		}
		return this.origins.of(actor, form)
			.filter((origin) -> origin.raises() && origin.unit().equals(unit))
			.map((origin) -> true)
			.orElseThrow(NoSuchRecord::new);
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

}
