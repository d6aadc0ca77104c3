package vn.danvankheo.steps.registration;

import java.time.Instant;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

import vn.danvankheo.year.emulation.Place;

/**
 * Danh sách đăng ký of one unit in one round (plan, V bước 1), sent in numbered batches
 * until it locks.
 */
@Entity
public class Registration {

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

	public RegistrationId id() {
		return this.id;
	}

	public Place place() {
		return this.place;
	}

	public Long version() {
		return this.version;
	}

}
