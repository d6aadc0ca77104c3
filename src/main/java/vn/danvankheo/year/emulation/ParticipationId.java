package vn.danvankheo.year.emulation;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/** Identity of one model's participation in one year. */
@Embeddable
public record ParticipationId(UUID participationId) implements Serializable {

	public static ParticipationId next() {
		return new ParticipationId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.participationId.toString();
	}

}
