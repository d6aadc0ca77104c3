package vn.danvankheo.steps.sending;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.steps.registration.Registration;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;

/** Lần gửi: the models of one list sent together, with what each of them said then. */
@Entity
public class Batch {

	@EmbeddedId
	private BatchId id;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private RegistrationId registration;

	private int number;

	private String reference;

	private Instant sentAt;

	@Embedded
	@AttributeOverride(name = "accountId", column = @Column(name = "sent_by"))
	private AccountId sentBy;

	private String sentByName;

	private int daysLate;

	private String shortfallReason;

	private int stillMissing;

	private String entrySource;

	@Embedded
	private UnitLetter letter;

	@OneToMany(mappedBy = "batch", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
	private List<BatchItem> items = new ArrayList<>();

	@Version
	private Long version;

	protected Batch() {
	}

	/**
	 * The batch of this number; its reference is unique in the committee, e.g.
	 * ĐK-2023-P01-1.
	 */
	Batch(Registration registration, int number, String reference, Move move, int daysLate) {
		this.id = BatchId.next();
		this.committee = registration.place().committee();
		this.registration = registration.id();
		this.number = number;
		this.reference = reference;
		this.sentAt = move.at();
		this.sentBy = move.by().account();
		this.sentByName = move.by().displayName();
		this.daysLate = daysLate;
	}

	/** Carries this model, with what it says now. */
	void carry(Participation participation, boolean resent) {
		this.items.add(new BatchItem(this, participation, resent));
	}

	/**
	 * The list was still short by this many when it was sent, for this reason (null when
	 * it was not).
	 */
	void fallsShort(int stillMissing, String reason) {
		this.stillMissing = stillMissing;
		this.shortfallReason = reason;
	}

	/** Was sent on the unit's behalf; the source says where from. */
	void enteredFrom(String source) {
		this.entrySource = source;
	}

	/** Came with this letter of the unit; null for none. */
	void comesWith(UnitLetter letter) {
		this.letter = letter;
	}

	BatchId id() {
		return this.id;
	}

	CommitteeId committee() {
		return this.committee;
	}

	RegistrationId registration() {
		return this.registration;
	}

	public int number() {
		return this.number;
	}

	String reference() {
		return this.reference;
	}

	Instant sentAt() {
		return this.sentAt;
	}

	String sentByName() {
		return this.sentByName;
	}

	int daysLate() {
		return this.daysLate;
	}

	String shortfallReason() {
		return this.shortfallReason;
	}

	int stillMissing() {
		return this.stillMissing;
	}

	String entrySource() {
		return this.entrySource;
	}

	/** The unit's own công văn; null where it sent none. */
	public UnitLetter letter() {
		return this.letter;
	}

	List<BatchItem> items() {
		return List.copyOf(this.items);
	}

}
