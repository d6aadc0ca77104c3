package vn.danvankheo.ground.organisation;

import java.time.LocalDate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;

/** A unit that registers models (plan, III). */
@Entity
public class Unit {

	@EmbeddedId
	private UnitId id;

	@Embedded
	private CommitteeId committee;

	private String code;

	private String name;

	private String shortName;

	@Enumerated(EnumType.STRING)
	private UnitKind kind;

	private String searchKey;

	private String phone;

	private String address;

	private LocalDate validFrom;

	private LocalDate validTo;

	@Embedded
	@AttributeOverride(name = "unitId", column = @Column(name = "parent_unit_id"))
	private UnitId parent;

	@Embedded
	@AttributeOverride(name = "unitId", column = @Column(name = "successor_unit_id"))
	private UnitId successor;

	@Version
	private Long version;

	protected Unit() {
	}

	/** A unit that exists from this day. */
	public Unit(UnitId id, CommitteeId committee, String code, String name, String shortName, UnitKind kind,
			LocalDate validFrom) {
		this.id = id;
		this.committee = committee;
		this.code = code;
		this.validFrom = validFrom;
		describe(name, shortName, kind, null, null, null);
	}

	/** Takes other particulars from now on; phone, address and parent may be null. */
	public void describe(String name, String shortName, UnitKind kind, String phone, String address, UnitId parent) {
		if (this.id.equals(parent)) {
			throw new Refused(Permission.refused("unit.ownParent"));
		}
		this.name = name;
		this.shortName = shortName;
		this.kind = kind;
		this.phone = phone;
		this.address = address;
		this.parent = parent;
		this.searchKey = SearchKey.ofAll(name, shortName, this.code);
	}

	/** Ends on this day; its models go on with the successor, if any. */
	public void close(LocalDate lastDay, UnitId successor) {
		if (lastDay.isBefore(this.validFrom)) {
			throw new Refused(Permission.refused("unit.closedBeforeItBegan"));
		}
		if (this.id.equals(successor)) {
			throw new Refused(Permission.refused("unit.ownSuccessor"));
		}
		this.validTo = lastDay;
		this.successor = successor;
	}

	public boolean existsOn(LocalDate day) {
		return !day.isBefore(this.validFrom) && (this.validTo == null || !day.isAfter(this.validTo));
	}

	public UnitId id() {
		return this.id;
	}

	public CommitteeId committee() {
		return this.committee;
	}

	/** A short code, unique in the committee, used in reference numbers. */
	public String code() {
		return this.code;
	}

	/** Its full name, e.g. «Đảng bộ Phường 1». */
	public String name() {
		return this.name;
	}

	/** What it is called in lists, e.g. «Phường 1». */
	public String shortName() {
		return this.shortName;
	}

	public UnitKind kind() {
		return this.kind;
	}

	/** Its phone; may be null. */
	public String phone() {
		return this.phone;
	}

	/** Its address; may be null. */
	public String address() {
		return this.address;
	}

	public LocalDate validFrom() {
		return this.validFrom;
	}

	/** The last day; null while it exists. */
	public LocalDate validTo() {
		return this.validTo;
	}

	/** Whether it has ended, as pages mark it. */
	public String state() {
		return (this.validTo == null) ? "ACTIVE" : "ENDED";
	}

	/** The unit above; may be null. */
	public UnitId parent() {
		return this.parent;
	}

	/** Who took over; may be null. */
	public UnitId successor() {
		return this.successor;
	}

	public Long version() {
		return this.version;
	}

}
