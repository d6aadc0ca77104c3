package vn.danvankheo.steps.inspection;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.ground.organisation.SearchKey;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.emulation.Move;

/**
 * «Có quan hệ lợi ích với đơn vị», as somebody declared it of himself or the office of
 * him: he is not sent there.
 */
@Entity
public class DeclaredInterest {

	@Id
	private UUID interestId;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private UnitId unit;

	@Embedded
	private AccountId account;

	private String name;

	private String nameKey;

	private String reason;

	private Instant declaredAt;

	@Embedded
	@AttributeOverride(name = "accountId", column = @Column(name = "declared_by"))
	private AccountId declaredBy;

	private String declaredByName;

	private Instant endedAt;

	@Version
	private Long version;

	protected DeclaredInterest() {
	}

	/** Of this person, who has no account when it is null; the move says why. */
	public DeclaredInterest(UnitId unit, AccountId account, String name, Move move) {
		this.interestId = UUID.randomUUID();
		this.committee = move.by().committee();
		this.unit = unit;
		this.account = account;
		this.name = name;
		this.nameKey = SearchKey.of(name).value();
		this.reason = move.reason();
		this.declaredAt = move.at();
		this.declaredBy = move.by().account();
		this.declaredByName = move.by().displayName();
	}

	/** Holds no longer. */
	void end(Instant now) {
		this.endedAt = now;
	}

	boolean isOf(Seat seat) {
		return (this.account != null) ? this.account.equals(seat.account())
				: seat.account() == null && this.nameKey.equals(SearchKey.of(seat.name()).value());
	}

	/** What befalls it, as the committee reads of it. */
	Happened happened(String what, Move move, String unitName) {
		return Happened.of(move.by(), move.at(), "interest." + what, this.interestId)
			.internally()
			.with(Map.of("name", this.name, "unit", unitName, "reason", this.reason));
	}

	UUID id() {
		return this.interestId;
	}

	UnitId unit() {
		return this.unit;
	}

	public AccountId account() {
		return this.account;
	}

	String name() {
		return this.name;
	}

	String reason() {
		return this.reason;
	}

	String declaredByName() {
		return this.declaredByName;
	}

}
