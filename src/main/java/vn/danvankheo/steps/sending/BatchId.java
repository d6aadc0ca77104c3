package vn.danvankheo.steps.sending;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/** Identity of a batch of a registration list. */
@Embeddable
public record BatchId(UUID batchId) implements Serializable {

	/** A fresh identity. */
	public static BatchId next() {
		return new BatchId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.batchId.toString();
	}

}
