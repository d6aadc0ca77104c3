package vn.danvankheo.ground.organisation;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

import vn.danvankheo.ground.web.PhoneNumber;
import vn.danvankheo.ground.web.PhoneNumbers;

/** Ban Chỉ đạo of one place: the root that owns units, people and campaigns. */
@Entity
public class SteeringCommittee {

	@EmbeddedId
	private CommitteeId id;

	private String code;

	@Embedded
	private PrintedNames names;

	private String phone;

	private LocalDate validFrom;

	private LocalDate validTo;

	@Embedded
	@AttributeOverride(name = "committeeId", column = @Column(name = "parent_committee_id"))
	private CommitteeId parent;

	@Embedded
	@AttributeOverride(name = "committeeId", column = @Column(name = "successor_committee_id"))
	private CommitteeId successor;

	@Version
	private Long version;

	protected SteeringCommittee() {
	}

	/** A committee that exists from this day; the parent may be null. */
	public SteeringCommittee(CommitteeId id, String code, PrintedNames names, String phone, LocalDate validFrom,
			CommitteeId parent) {
		this.id = id;
		this.code = code;
		this.names = names;
		this.phone = phone;
		this.validFrom = validFrom;
		this.parent = parent;
	}

	/** Prints other names and answers another phone from now on. */
	public void rename(PrintedNames names, String phone) {
		this.names = names;
		this.phone = phone;
	}

	/** Ends on this day, taken over by the successor, if any. */
	public void close(LocalDate lastDay, CommitteeId successor) {
		if (lastDay.isBefore(this.validFrom)) {
			throw new Refused(Permission.refused("committee.closedBeforeItBegan"));
		}
		this.validTo = lastDay;
		this.successor = successor;
	}

	public CommitteeId id() {
		return this.id;
	}

	/** A short code, unique in the installation. */
	public String code() {
		return this.code;
	}

	public PrintedNames names() {
		return this.names;
	}

	/** Whom units call for help; may be null. */
	public String phone() {
		return this.phone;
	}

	/** Whom units call. */
	public List<PhoneNumber> numbers() {
		return PhoneNumbers.in(this.phone);
	}

	public LocalDate validFrom() {
		return this.validFrom;
	}

	/** The last day; null while it exists. */
	public LocalDate validTo() {
		return this.validTo;
	}

	/** The committee above; null at the top. */
	public CommitteeId parent() {
		return this.parent;
	}

	public Long version() {
		return this.version;
	}

}
