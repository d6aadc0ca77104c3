package vn.danvankheo.steps.registration;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/** Identity of a unit's registration list in one round. */
@Embeddable
public record RegistrationId(UUID registrationId) implements Serializable {

	public static RegistrationId next() {
		return new RegistrationId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.registrationId.toString();
	}

}
