package vn.danvankheo.year.campaign;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/** Identity of a field of the campaign's catalogue. */
@Embeddable
public record FieldId(UUID fieldId) implements Serializable {

	public static FieldId next() {
		return new FieldId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.fieldId.toString();
	}

}
