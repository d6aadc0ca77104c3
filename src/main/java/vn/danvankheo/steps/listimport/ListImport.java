package vn.danvankheo.steps.listimport;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.campaign.RoundId;
import vn.danvankheo.year.emulation.Place;

/**
 * A list that somebody brings in from a spreadsheet: it is read, looked at, and then
 * confirmed whole or discarded.
 */
@Entity
class ListImport {

	/** Where it stands. */
	enum State {

		READING, CHOOSING, READY, WRITING, UNREADABLE, CONFIRMED, DISCARDED

	}

	/** A writer that began so long ago died with its instance. */
	static final Duration LONGEST_WRITING = Duration.ofMinutes(10);

	/** A reader that has not been heard of for so long is no longer there. */
	static final Duration SILENCE = Duration.ofSeconds(90);

	@Id
	private UUID importId;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private UnitId unit;

	@Embedded
	private RoundId round;

	@Embedded
	private ArrivedFile file;

	@Enumerated(EnumType.STRING)
	private State state;

	private int rowsRead;

	private int rowsTotal;

	private String problem;

	private Integer wantedSheet;

	@Embedded
	private ListReport report = ListReport.none();

	private boolean hiddenRowsTaken;

	private String entrySource;

	private Instant createdAt;

	@Embedded
	@AttributeOverride(name = "accountId", column = @Column(name = "created_by"))
	private AccountId createdBy;

	private Instant heardAt;

	private Instant confirmedAt;

	private Integer createdCount;

	private Integer changedCount;

	private Integer refusedCount;

	@Version
	private Long version;

	protected ListImport() {
	}

	/** A file for the list there; of one that the office brings, the source. */
	ListImport(Place place, ArrivedFile file, String entrySource, Actor by, Instant now) {
		this.importId = UUID.randomUUID();
		this.committee = place.committee();
		this.unit = place.unit();
		this.round = place.round();
		this.file = file;
		this.entrySource = entrySource;
		this.createdAt = now;
		this.createdBy = by.account();
		readAnew(now);
	}

	/** Is read from the beginning, since what it was compared with has changed. */
	final void readAnew(Instant now) {
		this.state = State.READING;
		this.rowsRead = 0;
		this.rowsTotal = 0;
		this.heardAt = now;
	}

	/** Has been read and can be looked at. */
	void ready(RegistrationList list) {
		mustBe(State.READING);
		this.state = State.READY;
		this.rowsTotal = list.rows().size();
		this.rowsRead = this.rowsTotal;
		say(ListReport.of(list));
	}

	void say(ListReport said) {
		this.report = said;
	}

	/** Has lists in several sheets; somebody says which is meant. */
	void ask() {
		mustBe(State.READING);
		this.state = State.CHOOSING;
	}

	void choose(int sheet, Instant now) {
		mustBe(State.CHOOSING);
		this.wantedSheet = sheet;
		readAnew(now);
	}

	void takeHiddenRows(boolean taken) {
		mustBe(State.READY);
		this.hiddenRowsTaken = taken;
	}

	/** Cannot be read, for this reason. */
	void unreadable(String reason) {
		mustBe(State.READING);
		this.state = State.UNREADABLE;
		this.problem = (reason.length() <= 500) ? reason : reason.substring(0, 500);
	}

	void writing(Instant now) {
		mustBe(State.READY);
		this.state = State.WRITING;
		this.heardAt = now;
		this.problem = null;
	}

	/** Nothing of it could be written, for this reason; it can be confirmed again. */
	void notWritten(String reason) {
		mustBe(State.WRITING);
		this.state = State.READY;
		this.problem = reason;
	}

	/** All confirmed rows are written. */
	void confirmed(int created, int changed, int refused, Instant now) {
		if (this.state != State.WRITING) {
			mustBe(State.READY);
		}
		this.state = State.CONFIRMED;
		this.createdCount = created;
		this.changedCount = changed;
		this.refusedCount = refused;
		this.confirmedAt = now;
	}

	/** Is given up; nothing of it was written, and the file is forgotten. */
	void discard() {
		if (this.state == State.CONFIRMED) {
			Permission.refused("list.alreadyConfirmed").orThrow();
		}
		if (this.state == State.WRITING) {
			mustBe(State.READY);
		}
		this.state = State.DISCARDED;
		this.file = this.file.forgotten();
	}

	/** What a unit brings in is its own; what the office brings in, also its. */
	boolean isSeenBy(Actor actor) {
		return actor.worksFor(this.unit) || (this.entrySource != null && actor.holds(Role.STANDING_OFFICE));
	}

	void mustBe(State wanted) {
		if (this.state != wanted) {
			Permission.refused("list.state." + this.state).orThrow();
		}
	}

	UUID id() {
		return this.importId;
	}

	CommitteeId committee() {
		return this.committee;
	}

	UnitId unit() {
		return this.unit;
	}

	RoundId round() {
		return this.round;
	}

	ArrivedFile file() {
		return this.file;
	}

	Integer wantedSheet() {
		return this.wantedSheet;
	}

	/** Whether a row is written when the list is. */
	boolean takes(ListImportRow row) {
		return row.outcome().writes() && (this.hiddenRowsTaken || !row.content().hidden());
	}

	State state() {
		return this.state;
	}

	String entrySource() {
		return this.entrySource;
	}

	ListImportView view() {
		return new ListImportView(this.importId, this.state, this.version, this.file.fileName(), this.rowsRead,
				this.rowsTotal, this.problem, this.report, this.createdCount, this.changedCount, this.refusedCount);
	}

}
