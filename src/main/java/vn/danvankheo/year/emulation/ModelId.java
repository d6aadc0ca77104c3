package vn.danvankheo.year.emulation;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/** Identity of an emulation model over all its years. */
@Embeddable
public record ModelId(UUID modelId) implements Serializable {

	public static ModelId next() {
		return new ModelId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.modelId.toString();
	}

}
