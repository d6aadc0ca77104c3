package vn.danvankheo.year.emulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.organisation.UnitChoices;
import vn.danvankheo.ground.web.Choice;
import vn.danvankheo.ground.web.UrlFilter;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignYears;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Fields;
import vn.danvankheo.year.campaign.Rounds;

/** Reads the list of models, for whoever is logged in and within his scope. */
@Service
@Transactional(readOnly = true)
public class ModelBrowsing {

	private final Campaigns campaigns;

	private final Rounds rounds;

	private final Fields fields;

	private final ModelList list;

	private final ModelCounts counts;

	private final UnitChoices units;

	private final Clock clock;

	ModelBrowsing(Campaigns campaigns, Rounds rounds, Fields fields, ModelList list, ModelCounts counts,
			UnitChoices units, Clock clock) {
		this.campaigns = campaigns;
		this.rounds = rounds;
		this.fields = fields;
		this.list = list;
		this.counts = counts;
		this.units = units;
		this.clock = clock;
	}

	/** The page the filter asks for, with its figures and what can be chosen. */
	@Allowed
	public ModelListView view(Actor actor, ModelFilter filter) {
		List<Campaign> years = this.campaigns.findByCommitteeOrderByYearDesc(actor.committee());
		Optional<Campaign> chosen = chosen(years, filter, LocalDate.now(this.clock));
		Scope scope = actor.scope();
		this.list.byIndexes();
		ModelChoices choices = choices(years, chosen, scope);
		return chosen
			.map((campaign) -> new ModelListView(filter, campaign.year(), choices,
					this.counts.figures(scope, campaign.id(), filter), this.list.page(scope, campaign.id(), filter)))
			.orElseGet(() -> new ModelListView(filter, LocalDate.now(this.clock).getYear(), choices,
					ModelFigures.none(), ModelPage.empty()));
	}

	/**
	 * The next sent model after this one that waits for the office, in the list's order.
	 */
	@Allowed
	public Optional<ParticipationId> nextToReceive(Actor actor, ModelFilter filter, ParticipationId after) {
		UrlFilter waiting = filter.with("stage", Stage.SUBMITTED).with("size", 2);
		Optional<Campaign> campaign = chosen(this.campaigns.findByCommitteeOrderByYearDesc(actor.committee()), filter,
				LocalDate.now(this.clock));
		return campaign.flatMap((found) -> {
			ModelFilter following = new ModelFilter(waiting.with("after", after.participationId()));
			List<ModelRow> rows = this.list.page(actor.scope(), found.id(), following).rows();
			List<ModelRow> candidates = !rows.isEmpty() ? rows
					: this.list.page(actor.scope(), found.id(), new ModelFilter(waiting)).rows();
			return candidates.stream()
				.map(ModelRow::id)
				.filter((id) -> !id.equals(after.participationId()))
				.findFirst()
				.map(ParticipationId::new);
		});
	}

	/** The campaign of the year asked for, else this year's, else the latest. */
	static Optional<Campaign> chosen(List<Campaign> years, ModelFilter filter, LocalDate today) {
		int wanted = (filter.year() != null) ? filter.year() : today.getYear();
		return years.stream()
			.filter((campaign) -> campaign.year() <= wanted)
			.findFirst()
			.or(() -> years.stream().findFirst());
	}

	private ModelChoices choices(List<Campaign> years, Optional<Campaign> chosen, Scope scope) {
		return new ModelChoices(new CampaignYears(years).choices(),
				chosen
					.map((campaign) -> this.rounds.findByCampaignOrderByNumber(campaign.id())
						.stream()
						.map((round) -> Choice.of(round.number(), round.name()))
						.toList())
					.orElse(List.of()),
				this.units.all(scope), chosen.map((campaign) -> this.fields.choices(campaign.id())).orElse(List.of()));
	}

}
