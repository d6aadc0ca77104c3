package vn.danvankheo.ground.organisation;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/** Identity of a unit. */
@Embeddable
public record UnitId(UUID unitId) implements Serializable {

	/** A fresh identity. */
	public static UnitId next() {
		return new UnitId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.unitId.toString();
	}

}
