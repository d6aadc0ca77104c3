package vn.danvankheo.steps.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.springframework.data.domain.AbstractAggregateRoot;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.campaign.CampaignId;

/** One vướng mắc or kiến nghị of a unit, with all that was said about it. */
@Entity
class Concern extends AbstractAggregateRoot<Concern> {

	@Id
	private UUID concernId;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private CampaignId campaign;

	@Embedded
	private UnitId unit;

	private UUID participationId;

	private UUID inspectionId;

	private UUID reportId;

	@Enumerated(EnumType.STRING)
	private ConcernKind kind;

	private String title;

	@Enumerated(EnumType.STRING)
	private ConcernState state;

	private Instant raisedAt;

	@Embedded
	@AttributeOverride(name = "accountId", column = @Column(name = "raised_by"))
	private AccountId raisedBy;

	private boolean gathered;

	private String referredTo;

	private LocalDate dueOn;

	private Instant lastAt;

	@ElementCollection(fetch = FetchType.LAZY)
	@CollectionTable(name = "concern_entry", joinColumns = @JoinColumn(name = "concern_id"))
	@OrderColumn(name = "position")
	private List<ConcernEntry> entries = new ArrayList<>();

	@Version
	private Long version;

	protected Concern() {
	}

	/** Somebody brings it up; of another's unit he has gathered it. */
	Concern(CampaignId campaign, Raised raised, Actor by, Instant now) {
		this.concernId = UUID.randomUUID();
		this.committee = by.committee();
		this.campaign = campaign;
		this.unit = raised.unit();
		this.participationId = raised.participation();
		this.inspectionId = raised.inspection();
		this.reportId = raised.report();
		this.kind = raised.kind();
		this.title = raised.title();
		this.raisedAt = now;
		this.raisedBy = by.account();
		this.gathered = !by.worksFor(raised.unit());
		say(ConcernEntry.of(by, now, ConcernAct.RAISED, raised.words()), by);
	}

	/** Adds to the thread; where it stands follows. Ask the policy before. */
	void say(ConcernEntry entry, Actor by) {
		this.state = entry.act().after(this.state, by.worksFor(this.unit));
		if (entry.act() == ConcernAct.REFERRED) {
			this.referredTo = entry.referredTo();
			this.dueOn = entry.dueOn();
		}
		this.lastAt = entry.saidAt();
		this.entries.add(entry);
		registerEvent(Happened.of(by, entry.saidAt(), "concern." + entry.act(), this.concernId)
			.in(this.unit)
			.onBehalfOf(by.worksFor(this.unit) || entry.act() != ConcernAct.RAISED ? null : this.unit)
			.with("name", this.title)
			.with("to", entry.referredTo()));
	}

	/** Who spoke last. */
	String saidByName() {
		return this.entries.get(this.entries.size() - 1).saidByName();
	}

	public UUID id() {
		return this.concernId;
	}

	UnitId unit() {
		return this.unit;
	}

	CampaignId campaign() {
		return this.campaign;
	}

	public ConcernState state() {
		return this.state;
	}

	ConcernKind kind() {
		return this.kind;
	}

	public String title() {
		return this.title;
	}

	UUID participation() {
		return this.participationId;
	}

	UUID inspection() {
		return this.inspectionId;
	}

	UUID report() {
		return this.reportId;
	}

	/**
	 * Whether he brought it up for a unit that is not his; who has left the committee has
	 * nothing to do with it any more.
	 */
	boolean gatheredBy(Actor actor) {
		return this.gathered && actor.seesWholeCommittee() && this.raisedBy.equals(actor.account());
	}

	public String referredTo() {
		return this.referredTo;
	}

	public LocalDate dueOn() {
		return this.dueOn;
	}

	Instant raisedAt() {
		return this.raisedAt;
	}

	List<ConcernEntry> entries() {
		return List.copyOf(this.entries);
	}

	public Long version() {
		return this.version;
	}

	/**
	 * What is brought up.
	 *
	 * @param participation the model that it is about; null for none
	 * @param inspection the visit at which it came up; null for none
	 * @param report the report in which it came up; null for none
	 */
	record Raised(UnitId unit, UUID participation, UUID inspection, UUID report, ConcernKind kind, String title,
			String words) {

	}

}
