package vn.danvankheo.year.emulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;

/** Everything that a filter asks, to be printed: whole, and unit by unit. */
@Service
public class ModelListing {

	private final Campaigns campaigns;

	private final ModelList list;

	private final FactWords words;

	private final Clock clock;

	ModelListing(Campaigns campaigns, ModelList list, FactWords words, Clock clock) {
		this.campaigns = campaigns;
		this.list = list;
		this.words = words;
		this.clock = clock;
	}

	/**
	 * The models that this person sees and asks for; no campaign, no models. More than a
	 * paper holds are refused unread.
	 */
	@Allowed
	@Transactional(readOnly = true)
	public Optional<Listed> of(Actor actor, ModelFilter filter) {
		return ModelBrowsing
			.chosen(this.campaigns.findByCommitteeOrderByYearDesc(actor.committee()), filter, LocalDate.now(this.clock))
			.map((campaign) -> new Listed(campaign, models(actor, campaign, filter)));
	}

	private List<ListedModel> models(Actor actor, Campaign campaign, ModelFilter filter) {
		OfficialDocument
			.checkLength(this.list.count(actor.scope(), campaign.id(), filter, OfficialDocument.LONGEST + 1));
		try (Stream<ExportedModel> found = this.list.byUnit(actor.scope(), campaign.id(), filter)) {
			return found.map((model) -> ListedModel.of(model, this.words))
				.sorted(Comparator.comparing((model) -> UnitKind.valueOf(model.unitKind())))
				.toList();
		}
	}

	/**
	 * What was asked for.
	 *
	 * @param models its models, the units in order
	 */
	public record Listed(Campaign campaign, List<ListedModel> models) {

	}

}
