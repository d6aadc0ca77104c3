package vn.danvankheo.ground.organisation;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** One role of one account. */
@Entity
class RoleAssignment {

	@Id
	private UUID roleAssignmentId;

	@Embedded
	private CommitteeId committee;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "account_id")
	private Account account;

	@Enumerated(EnumType.STRING)
	private Role role;

	@Embedded
	private UnitId unit;

	protected RoleAssignment() {
	}

	RoleAssignment(Account account, HeldRole held) {
		this.roleAssignmentId = UUID.randomUUID();
		this.committee = account.committee();
		this.account = account;
		this.role = held.role();
		this.unit = held.unit();
	}

	HeldRole held() {
		return new HeldRole(this.role, this.unit);
	}

}
