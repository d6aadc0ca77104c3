package vn.danvankheo.steps.listimport;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.steps.registration.Desk;
import vn.danvankheo.steps.registration.Registration;
import vn.danvankheo.steps.registration.Registrations;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Field;
import vn.danvankheo.year.campaign.Fields;
import vn.danvankheo.year.emulation.EmulationModel;
import vn.danvankheo.year.emulation.EmulationModels;
import vn.danvankheo.year.emulation.ModelId;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Participations;

/** Gathers what lists are read against: the catalogue, and the models already there. */
@Component
class ListContexts {

	private final Registrations registrations;

	private final Campaigns campaigns;

	private final Fields fields;

	private final Participations participations;

	private final EmulationModels models;

	ListContexts(Registrations registrations, Campaigns campaigns, Fields fields, Participations participations,
			EmulationModels models) {
		this.registrations = registrations;
		this.campaigns = campaigns;
		this.fields = fields;
		this.participations = participations;
		this.models = models;
	}

	/** For this import, as this person sees the unit's models. */
	ListContext of(Actor actor, ListImport list) {
		CampaignId campaign = registration(list).place().campaign();
		List<Participation> seen = this.participations
			.findByPlaceUnitAndPlaceRoundOrderByBegunCreatedAtAscIdAsc(list.unit(), list.round())
			.stream()
			.filter((model) -> Desk.sees(actor, model))
			.toList();
		Map<ModelId, String> codes = codes(seen);
		List<KnownModel> models = seen.stream().map((model) -> KnownModel.of(model, codes.get(model.model()))).toList();
		return ListContext.of(campaign(campaign, list.committee()).year(), known(campaign), models);
	}

	/** The codes of these models. */
	Map<ModelId, String> codes(List<Participation> models) {
		return this.models.findAllById(models.stream().map(Participation::model).toList())
			.stream()
			.collect(Collectors.toMap(EmulationModel::id, EmulationModel::code));
	}

	/** The list that an import is for. */
	Registration registration(ListImport list) {
		return this.registrations.findByPlaceUnitAndPlaceRound(list.unit(), list.round())
			.orElseThrow(NoSuchRecord::new);
	}

	Campaign campaign(CampaignId campaign, CommitteeId committee) {
		return this.campaigns.findById(campaign)
			.filter((one) -> one.committee().equals(committee))
			.orElseThrow(NoSuchRecord::new);
	}

	/** The fields that can be chosen. */
	KnownFields fields(CampaignId campaign) {
		return new KnownFields(known(campaign));
	}

	/** All fields, also those that can no longer be chosen. */
	KnownFields allFields(CampaignId campaign) {
		return new KnownFields(
				this.fields.findByCampaignOrderByPosition(campaign).stream().map(KnownFields.Known::of).toList());
	}

	private List<KnownFields.Known> known(CampaignId campaign) {
		return this.fields.findByCampaignOrderByPosition(campaign)
			.stream()
			.filter(Field::active)
			.map(KnownFields.Known::of)
			.toList();
	}

}
