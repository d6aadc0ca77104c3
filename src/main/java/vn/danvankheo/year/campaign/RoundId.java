package vn.danvankheo.year.campaign;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/** Identity of a registration round. */
@Embeddable
public record RoundId(UUID roundId) implements Serializable {

	public static RoundId next() {
		return new RoundId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.roundId.toString();
	}

}
