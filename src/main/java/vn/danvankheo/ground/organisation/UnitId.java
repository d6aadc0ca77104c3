package vn.danvankheo.ground.organisation;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

@Embeddable
public record UnitId(UUID unitId) implements Serializable {

	public static UnitId next() {
		return new UnitId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.unitId.toString();
	}

}
