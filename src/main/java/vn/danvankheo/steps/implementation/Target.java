package vn.danvankheo.steps.implementation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

/** Chỉ tiêu đo đếm được of a model. */
@Entity
@Table(name = "model_target")
class Target {

	@Id
	private UUID targetId;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private ParticipationId participation;

	private int position;

	private String name;

	private String measure;

	private BigDecimal goal;

	private LocalDate dueOn;

	@Version
	private Long version;

	protected Target() {
	}

	Target(Participation model, TargetLine line) {
		this.targetId = UUID.randomUUID();
		this.committee = model.place().committee();
		this.participation = model.id();
		this.position = line.position();
		state(line);
	}

	/** Is this from now on. */
	void state(TargetLine line) {
		this.name = line.name();
		this.measure = line.measure();
		this.goal = line.goal();
		this.dueOn = line.dueOn();
	}

	/** Asks for so much, by then. */
	void ask(BigDecimal goal, LocalDate dueOn) {
		this.goal = goal;
		this.dueOn = dueOn;
	}

	UUID id() {
		return this.targetId;
	}

	TargetLine line() {
		return new TargetLine(this.position, this.name, this.measure, this.goal, this.dueOn);
	}

}
