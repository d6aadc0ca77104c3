package vn.danvankheo.steps.sending;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.steps.registration.Registration;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;

/** Trình: models of a list as they were shown to the unit's head, and what he said. */
@Entity
class Presentation {

	/** Where it stands; the texts are the messages «presentation.…». */
	enum State {

		WAITING, APPROVED, GIVEN_BACK

	}

	@Id
	private UUID presentationId;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private RegistrationId registration;

	@JdbcTypeCode(SqlTypes.JSON)
	private Map<String, Long> models;

	private Instant presentedAt;

	private String presentedByName;

	@Enumerated(EnumType.STRING)
	private State state;

	private Instant decidedAt;

	private String decidedByName;

	private String reason;

	@Version
	private Long version;

	protected Presentation() {
	}

	Presentation(Registration list, Collection<Participation> models, Move move) {
		this.presentationId = UUID.randomUUID();
		this.committee = list.place().committee();
		this.registration = list.id();
		this.models = models.stream()
			.collect(Collectors.toMap((model) -> model.id().toString(), Participation::version));
		this.presentedAt = move.at();
		this.presentedByName = move.by().displayName();
		this.state = State.WAITING;
	}

	void approve(Move move) {
		decide(State.APPROVED, move);
	}

	void giveBack(String reason, Move move) {
		decide(State.GIVEN_BACK, move);
		this.reason = reason;
	}

	private void decide(State decided, Move move) {
		if (this.state != State.WAITING) {
			Permission.refused("registration.presentationDecided").orThrow();
		}
		this.state = decided;
		this.decidedAt = move.at();
		this.decidedByName = move.by().displayName();
	}

	/** Whether each of these was shown as it stands now. */
	boolean covers(Collection<Participation> others) {
		return others.stream().allMatch((model) -> model.version().equals(this.models.get(model.id().toString())));
	}

	State state() {
		return this.state;
	}

	int size() {
		return this.models.size();
	}

	Instant presentedAt() {
		return this.presentedAt;
	}

	String presentedByName() {
		return this.presentedByName;
	}

	Instant decidedAt() {
		return this.decidedAt;
	}

	String decidedByName() {
		return this.decidedByName;
	}

	String reason() {
		return this.reason;
	}

}
