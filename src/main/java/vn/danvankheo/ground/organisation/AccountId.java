package vn.danvankheo.ground.organisation;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

@Embeddable
public record AccountId(UUID accountId) implements Serializable {

	public static AccountId next() {
		return new AccountId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.accountId.toString();
	}

}
