package vn.danvankheo.steps.inspection;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/** Identity of an inspection team. */
@Embeddable
public record TeamId(UUID teamId) implements Serializable {

	public static TeamId next() {
		return new TeamId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.teamId.toString();
	}

}
