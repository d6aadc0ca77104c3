package vn.danvankheo.registration;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

import vn.danvankheo.emulation.Place;

/**
 * Danh sách đăng ký of one unit in one round (plan, V bước 1), sent in numbered batches
 * until it locks.
 */
@Entity
class Registration {

	@EmbeddedId
	private RegistrationId id;

	@Embedded
	private Place place;

	private Instant createdAt;

	@Version
	private Long version;

	protected Registration() {
	}

	/** The list of the place's unit in its round. */
	Registration(Place place, Instant now) {
		this.id = RegistrationId.next();
		this.place = place;
		this.createdAt = now;
	}

	RegistrationId id() {
		return this.id;
	}

	Place place() {
		return this.place;
	}

	Long version() {
		return this.version;
	}

}
