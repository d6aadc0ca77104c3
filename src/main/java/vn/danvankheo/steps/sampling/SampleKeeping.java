package vn.danvankheo.steps.sampling;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.CommitteeTurns;
import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.steps.inspection.InspectionTeams;
import vn.danvankheo.steps.inspection.Purpose;
import vn.danvankheo.steps.inspection.ToInspect;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.Undertaking;
import vn.danvankheo.year.emulation.Undertaking.Undertaken;
import vn.danvankheo.year.emulation.Visiting;

/** The office draws the models that teams go to see. */
@Service
class SampleKeeping {

	private final Campaigns campaigns;

	private final ToInspect models;

	private final Visiting visiting;

	private final Undertaking undertaking;

	private final InspectionTeams teams;

	private final Samples samples;

	private final SampleSentences sentences;

	private final CommitteeTurns turns;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SampleKeeping(Campaigns campaigns, ToInspect models, Visiting visiting, Undertaking undertaking,
			InspectionTeams teams, Samples samples, SampleSentences sentences, CommitteeTurns turns,
			ApplicationEventPublisher events, Clock clock) {
		this.campaigns = campaigns;
		this.models = models;
		this.visiting = visiting;
		this.undertaking = undertaking;
		this.teams = teams;
		this.samples = samples;
		this.sentences = sentences;
		this.turns = turns;
		this.events = events;
		this.clock = clock;
	}

	/** The sample that holds, or the form of a first one. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public SamplePage show(Actor actor, Integer year, Purpose purpose) {
		Campaign campaign = campaign(actor, year);
		List<ToInspect.ModelToSee> all = this.models.of(campaign.id(), purpose);
		List<Candidate> candidates = candidates(all);
		return this.samples.findFirstByCampaignAndPurposeOrderByDrawnAtDesc(campaign.id(), purpose)
			.map((sample) -> page(campaign, purpose, all, candidates, sample.reasons(), this.sentences.kept(sample)))
			.orElseGet(() -> page(campaign, purpose, all, candidates, Map.of(), null));
	}

	/** What this rule would draw. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public SamplePage preview(Actor actor, Integer year, Purpose purpose, Rule rule) {
		Campaign campaign = campaign(actor, year);
		List<ToInspect.ModelToSee> all = this.models.of(campaign.id(), purpose);
		List<Candidate> candidates = candidates(all);
		return page(campaign, purpose, all, candidates, (rule != null) ? Drawing.draw(candidates, rule) : Map.of(),
				null);
	}

	/**
	 * Draws by this rule from now on. Returns what is wrong, by field.
	 * @param mark of the candidates that the person saw
	 */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public FormErrors draw(Actor actor, Integer year, Purpose purpose, SampleForm form, String mark) {
		this.turns.take(actor.committee());
		Campaign campaign = campaign(actor, year);
		List<Candidate> candidates = candidates(this.models.of(campaign.id(), purpose));
		FormErrors errors = new FormErrors();
		Rule rule = errors.take(form.rule(candidates.size()));
		String reason = errors.take(form.why());
		if (errors.none()) {
			Stale.unless(mark, String.valueOf(mark(campaign, purpose, candidates)));
			Instant now = this.clock.instant();
			Sample sample = this.samples.saveAndFlush(new Sample(campaign.id(), purpose, rule, reason,
					candidates.size(), Drawing.draw(candidates, rule), actor, now));
			this.events.publishEvent(Happened.of(actor, now, "sample.drawn", sample.id())
				.internally()
				.with(Map.of("purpose", purpose.name(), "seed", rule.seed(), "drawn", sample.drawn().size(), "reason",
						reason)));
		}
		return errors;
	}

	private SamplePage page(Campaign campaign, Purpose purpose, List<ToInspect.ModelToSee> all,
			List<Candidate> candidates, Map<UUID, Drawing.Reason> drawn, SamplePage.Kept kept) {
		List<SamplePage.Line> lines = all.stream()
			.filter((model) -> drawn.containsKey(model.id()))
			.map((model) -> new SamplePage.Line(model.id(), model.name(), model.unitName(), drawn.get(model.id())))
			.toList();
		List<Choice> open = this.teams.findByCampaignOrderByPurposeAscNumberAsc(campaign.id())
			.stream()
			.filter((team) -> team.purpose() == purpose && team.open().granted())
			.map((team) -> Choice.of(team.id(), team.name()))
			.toList();
		return new SamplePage(campaign, purpose, all.size(), lines, mark(campaign, purpose, candidates), kept, open);
	}

	/**
	 * What tells these candidates of a year and purpose from others: what was looked at
	 * is what is drawn.
	 */
	private static long mark(Campaign campaign, Purpose purpose, List<Candidate> candidates) {
		return (candidates.stream().mapToLong(Objects::hashCode).sum() + Objects.hash(campaign.id(), purpose.name()))
				& 0xFFFF_FFFFL;
	}

	private List<Candidate> candidates(List<ToInspect.ModelToSee> all) {
		List<UUID> ids = all.stream().map(ToInspect.ModelToSee::id).toList();
		Set<UUID> unvisited = this.visiting.unvisited(ids);
		Map<UUID, Undertaken> known = this.undertaking.of(ids, Deadline.dayOf(this.clock.instant()));
		return all.stream().map((model) -> {
			Undertaken undertaken = known.getOrDefault(model.id(), new Undertaken(false, 0));
			return new Candidate(model.id(), model.unit(), model.unitKind() == UnitKind.WARD,
					unvisited.contains(model.id()), undertaken.silent(), undertaken.funds());
		}).toList();
	}

	private Campaign campaign(Actor actor, Integer year) {
		return ((year != null) ? this.campaigns.findByCommitteeAndYear(actor.committee(), year)
				: this.campaigns.current(actor.committee(), Deadline.dayOf(this.clock.instant())))
			.orElseThrow(NoSuchRecord::new);
	}

}
