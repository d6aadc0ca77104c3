package vn.danvankheo.ground.organisation;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/** Identity of a steering committee. */
@Embeddable
public record CommitteeId(UUID committeeId) implements Serializable {

	public static CommitteeId next() {
		return new CommitteeId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.committeeId.toString();
	}

}
