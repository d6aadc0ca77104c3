package vn.danvankheo.steps.visit;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.steps.inspection.Purpose;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.emulation.OwnerKind;

/**
 * Bộ tiêu chí: one version of what a campaign asks of collectives, or of individuals, at
 * one kind of inspection.
 */
@Entity
public class CriteriaSet {

	@EmbeddedId
	private CriteriaSetId id;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private CampaignId campaign;

	@Enumerated(EnumType.STRING)
	private Purpose purpose;

	@Enumerated(EnumType.STRING)
	private OwnerKind ownerKind;

	private int number;

	@Enumerated(EnumType.STRING)
	private CriteriaMode mode;

	private BigDecimal threshold;

	private boolean fromStarter;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "criterion", joinColumns = @JoinColumn(name = "criteria_set_id"))
	@OrderBy("position")
	private List<Criterion> criteria = new ArrayList<>();

	private Instant savedAt;

	@Embedded
	@AttributeOverride(name = "accountId", column = @Column(name = "saved_by"))
	private AccountId savedBy;

	private String savedByName;

	@Version
	private Long version;

	protected CriteriaSet() {
	}

	/** A version of the criteria for one purpose and kind of owner. */
	CriteriaSet(Kind kind, int number, CriteriaContent content, Actor by, Instant at) {
		this.id = CriteriaSetId.next();
		this.committee = kind.committee();
		this.campaign = kind.campaign();
		this.purpose = kind.purpose();
		this.ownerKind = kind.ownerKind();
		this.number = number;
		asks(content, by, at);
	}

	/** Asks this from now on; only while nobody has been judged by it. */
	void asks(CriteriaContent content, Actor by, Instant at) {
		this.mode = content.mode();
		this.threshold = content.threshold();
		this.fromStarter = content.fromStarter();
		this.criteria.clear();
		this.criteria.addAll(content.criteria());
		this.savedAt = at;
		this.savedBy = by.account();
		this.savedByName = by.displayName();
	}

	/** What it asks. */
	public CriteriaContent content() {
		return new CriteriaContent(this.mode, this.threshold, this.fromStarter, List.copyOf(this.criteria));
	}

	Optional<Criterion> at(int position) {
		return this.criteria.stream().filter((criterion) -> criterion.position() == position).findFirst();
	}

	/** What befell it when it was saved last, as the committee reads of it. */
	Happened happened(String what, Actor actor) {
		return Happened.of(actor, this.savedAt, "criteriaSet." + what, this.id.criteriaSetId())
			.internally()
			.with(Map.of("purpose", this.purpose.name(), "ownerKind", this.ownerKind.name(), "number", this.number));
	}

	public CriteriaSetId id() {
		return this.id;
	}

	/** What it is for. */
	public Kind kind() {
		return new Kind(this.committee, this.campaign, this.purpose, this.ownerKind);
	}

	/** Phiên bản. */
	public int number() {
		return this.number;
	}

	public Instant savedAt() {
		return this.savedAt;
	}

	public String savedByName() {
		return this.savedByName;
	}

	public Long version() {
		return this.version;
	}

	/** What criteria are for. */
	public record Kind(CommitteeId committee, CampaignId campaign, Purpose purpose, OwnerKind ownerKind) {
	}

}
