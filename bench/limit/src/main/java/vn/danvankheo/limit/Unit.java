package vn.danvankheo.limit;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Whose model it is. */
@Entity
class Unit {

	@Id
	private UUID unitId;

	private String name;

	protected Unit() {
	}

	String name() {
		return this.name;
	}

}
