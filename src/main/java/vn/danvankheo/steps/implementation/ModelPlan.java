package vn.danvankheo.steps.implementation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

/** Kế hoạch xây dựng of one model, the first or a later one. */
@Entity
class ModelPlan {

	/** Where a plan stands. */
	enum State {

		WRITING, SENT

	}

	@Id
	private UUID planId;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private ParticipationId participation;

	private int number;

	@Enumerated(EnumType.STRING)
	private State state;

	@Embedded
	private PlanWords words;

	@ElementCollection
	@CollectionTable(name = "plan_milestone", joinColumns = @JoinColumn(name = "plan_id"))
	private List<PlanMilestone> milestones = new ArrayList<>();

	private Instant sentAt;

	private String sentByName;

	private Instant changedAt;

	@Embedded
	@AttributeOverride(name = "accountId", column = @Column(name = "changed_by"))
	private AccountId changedBy;

	private String changedByName;

	@Version
	private Long version;

	protected ModelPlan() {
	}

	/** A plan in writing, of this number. */
	ModelPlan(Participation model, int number, PlanWords words, List<PlanMilestone> milestones, Move move) {
		this.planId = UUID.randomUUID();
		this.committee = model.place().committee();
		this.participation = model.id();
		this.number = number;
		this.state = State.WRITING;
		revise(words, milestones, move);
	}

	/** Says this from now on; refused once it was sent. */
	void revise(PlanWords words, List<PlanMilestone> milestones, Move move) {
		unsent().orThrow();
		this.words = words;
		if (!this.milestones.equals(milestones)) {
			this.milestones = new ArrayList<>(milestones);
		}
		changed(move);
	}

	/** Is sent as it stands. */
	void send(Move move) {
		unsent().orThrow();
		this.state = State.SENT;
		this.sentAt = move.at();
		this.sentByName = move.by().displayName();
		changed(move);
	}

	private Permission unsent() {
		return writing() ? Permission.grant() : Permission.refused("plan.alreadySent");
	}

	private void changed(Move move) {
		this.changedAt = move.at();
		this.changedBy = move.by().account();
		this.changedByName = move.by().displayName();
	}

	UUID id() {
		return this.planId;
	}

	public int number() {
		return this.number;
	}

	public boolean writing() {
		return this.state == State.WRITING;
	}

	public PlanWords words() {
		return this.words;
	}

	/** Its milestones, in the order they were written. */
	public List<PlanMilestone> milestones() {
		return this.milestones.stream().sorted(Comparator.comparingInt(PlanMilestone::position)).toList();
	}

	public Instant sentAt() {
		return this.sentAt;
	}

	/** The day it was sent; null before. */
	LocalDate sentOn() {
		return (this.sentAt != null) ? Deadline.dayOf(this.sentAt) : null;
	}

	public String sentByName() {
		return this.sentByName;
	}

	public Instant changedAt() {
		return this.changedAt;
	}

	public String changedByName() {
		return this.changedByName;
	}

	Long version() {
		return this.version;
	}

}
