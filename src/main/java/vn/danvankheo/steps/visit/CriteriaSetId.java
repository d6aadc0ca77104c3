package vn.danvankheo.steps.visit;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/** Identity of one version of a criteria set. */
@Embeddable
public record CriteriaSetId(UUID criteriaSetId) implements Serializable {

	public static CriteriaSetId next() {
		return new CriteriaSetId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.criteriaSetId.toString();
	}

}
