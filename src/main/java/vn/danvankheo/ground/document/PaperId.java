package vn.danvankheo.ground.document;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/** Identity of an official paper in the register. */
@Embeddable
public record PaperId(UUID paperId) implements Serializable {

	public static PaperId next() {
		return new PaperId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.paperId.toString();
	}

}
