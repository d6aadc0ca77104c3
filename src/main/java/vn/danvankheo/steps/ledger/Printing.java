package vn.danvankheo.steps.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.document.UnitPaper;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.PrintedNames;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.SteeringCommittees;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.steps.registration.Desk;
import vn.danvankheo.steps.registration.Phrases;
import vn.danvankheo.steps.registration.Registration;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.steps.sending.Batch;
import vn.danvankheo.steps.sending.Batches;
import vn.danvankheo.steps.sending.UnitLetter;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Field;
import vn.danvankheo.year.campaign.Fields;
import vn.danvankheo.year.emulation.FactWords;
import vn.danvankheo.year.emulation.ListedModel;
import vn.danvankheo.year.emulation.ModelFilter;
import vn.danvankheo.year.emulation.ModelListing;
import vn.danvankheo.year.emulation.Stage;

/** Prints the lists of step 1, each within what its reader may see. */
@Service
@Transactional(readOnly = true)
class Printing {

	private final ListPapers papers;

	private final ModelListing listing;

	private final Ledgers ledgers;

	private final Desk desk;

	private final Batches batches;

	private final Units units;

	private final Campaigns campaigns;

	private final Fields fields;

	private final SteeringCommittees committees;

	private final FactWords words;

	private final Clock clock;

	Printing(ListPapers papers, ModelListing listing, Ledgers ledgers, Desk desk, Batches batches, Units units,
			Campaigns campaigns, Fields fields, SteeringCommittees committees, FactWords words, Clock clock) {
		this.papers = papers;
		this.listing = listing;
		this.ledgers = ledgers;
		this.desk = desk;
		this.batches = batches;
		this.units = units;
		this.campaigns = campaigns;
		this.fields = fields;
		this.committees = committees;
		this.words = words;
		this.clock = clock;
	}

	/** Danh sách đăng ký of all that the list of models shows. */
	@Allowed
	public OfficialDocument models(Actor actor, ModelFilter filter) {
		ModelListing.Listed listed = this.listing.of(actor, filter).orElseThrow(NoSuchRecord::new);
		PrintedNames names = names(actor);
		Optional<Unit> own = ownUnit(actor);
		return this.papers.list(names,
				own.map((unit) -> UnitPaper.issuer(names, unit.name())).orElseGet(() -> ListPapers.ofCommittee(names)),
				listed.campaign(), "năm " + listed.campaign().year(), listed.models(), List.of(),
				own.map((unit) -> ListPapers.byUnit(unit.name())).orElseGet(() -> ListPapers.byOffice(names)));
	}

	/** Danh sách đăng ký of one unit in one round; what it withdrew is left out. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	public OfficialDocument list(Actor actor, RegistrationId id) {
		Registration list = this.desk.list(actor, id);
		Unit unit = this.units.findByIdAndCommittee(list.place().unit(), actor.committee()).orElseThrow();
		Campaign campaign = this.campaigns.findByIdAndCommittee(list.place().campaign(), actor.committee())
			.orElseThrow();
		List<ListedModel> models = this.desk.models(actor, list)
			.stream()
			.filter((model) -> model.stage() != Stage.WITHDRAWN)
			.map((model) -> ListedModel.of(model, unit.name(), this.words))
			.toList();
		PrintedNames names = names(actor);
		String round = this.desk.clocks(list.place()).round().name();
		return this.papers.list(names, UnitPaper.issuer(names, unit.name()), campaign,
				Phrases.round(round, campaign.year()), models, letters(id), ListPapers.byUnit(unit.name()));
	}

	/** The unit's own letters that the list was sent with. */
	private List<String> letters(RegistrationId id) {
		return this.batches.findByRegistrationOrderByNumber(id)
			.stream()
			.map(Batch::letter)
			.filter(Objects::nonNull)
			.map(UnitLetter::words)
			.toList();
	}

	/** Đối chiếu chỉ tiêu of what the ledger shows. */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER,
			Role.ADMINISTRATOR })
	public OfficialDocument quotas(Actor actor, Ledger.Asked asked) {
		Ledger ledger = this.ledgers.of(actor, asked.year(), asked.round(), asked.kind(), asked.shortOnly())
			.orElseThrow(NoSuchRecord::new);
		return this.papers.quotas(names(actor), ledger);
	}

	/** The same on one page. */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER,
			Role.ADMINISTRATOR })
	public OfficialDocument summary(Actor actor, Ledger.Asked asked) {
		Ledger ledger = this.ledgers.of(actor, asked.year(), asked.round(), asked.kind(), asked.shortOnly())
			.orElseThrow(NoSuchRecord::new);
		return this.papers.summary(names(actor), ledger);
	}

	/** The empty form for field work, with the fields of the year. */
	@Allowed
	public OfficialDocument fieldForm(Actor actor) {
		PrintedNames names = names(actor);
		Campaign campaign = this.campaigns.current(actor.committee(), LocalDate.now(this.clock)).orElse(null);
		List<Field> active = (campaign == null) ? List.of()
				: this.fields.findByCampaignOrderByPosition(campaign.id()).stream().filter(Field::active).toList();
		OfficialDocument.Issuer issuer = ownUnit(actor).map((unit) -> UnitPaper.issuer(names, unit.name()))
			.orElseGet(() -> ListPapers.ofCommittee(names));
		OfficialDocument form = this.papers.document(names, DocumentType.FORM, issuer, campaign,
				"Đăng ký mô hình, điển hình “Dân vận khéo”" + ((campaign != null) ? " năm " + campaign.year() : ""),
				FieldForm.body(active), FieldFormSigners.both(), false);
		return new OfficialDocument(form.profile(), form.type(), form.issuer(), null, "", form.place(), null,
				form.subject(), List.of(), form.body(), form.signatures(), List.of(), List.of(), false);
	}

	private Optional<Unit> ownUnit(Actor actor) {
		return (actor.seesWholeCommittee() || actor.units().size() != 1) ? Optional.empty()
				: this.units.findByIdAndCommittee(actor.units().iterator().next(), actor.committee());
	}

	private PrintedNames names(Actor actor) {
		return this.committees.findById(actor.committee()).orElseThrow().names();
	}

	/** Who signs the form in the field. */
	private static final class FieldFormSigners {

		static List<OfficialDocument.Signature> both() {
			return List.of(new OfficialDocument.Signature(List.of("NGƯỜI GHI PHIẾU"), ""),
					new OfficialDocument.Signature(List.of("CHỦ MÔ HÌNH"), ""));
		}

	}

}
