package vn.danvankheo.steps.inspection;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/** Identity of a visit of a team to a unit. */
@Embeddable
public record InspectionId(UUID inspectionId) implements Serializable {

	public static InspectionId next() {
		return new InspectionId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.inspectionId.toString();
	}

}
