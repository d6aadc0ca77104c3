package vn.danvankheo.year.emulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;

import org.springframework.data.domain.AbstractAggregateRoot;

import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.campaign.Deadline;

/**
 * Lượt đăng ký of one model in one year: that year's facts, and the stage it has reached.
 * Nothing else moves stages: a move that may not follow is refused, others are kept.
 */
@Entity
public class Participation extends AbstractAggregateRoot<Participation> {

	@EmbeddedId
	private ParticipationId id;

	@Embedded
	private Place place;

	@Embedded
	private ModelId model;

	@Embedded
	private Facts facts;

	@Embedded
	private Survey survey;

	@Embedded
	private SearchKeys keys;

	@Enumerated(EnumType.STRING)
	private Stage stage;

	@OneToMany(mappedBy = "participation", cascade = { CascadeType.PERSIST, CascadeType.MERGE }, fetch = FetchType.LAZY)
	private List<StageChange> stageChanges = new ArrayList<>();

	@Embedded
	private OfficeEntry officeEntry;

	@Embedded
	private Sent sent = Sent.NOT_YET;

	@Embedded
	private Begun begun;

	@Embedded
	private LastChange lastChange;

	@Version
	private Long version;

	protected Participation() {
	}

	/** A draft; the source names where it came from when others enter it for the unit. */
	public Participation(Place place, EmulationModel model, Fact.Stated stated, Move move, String source,
			String unitName) {
		this.id = ParticipationId.next();
		this.place = place;
		this.model = model.id();
		this.officeEntry = (source != null) ? new OfficeEntry(source, move.by().account(), null) : null;
		this.begun = Begun.by(move);
		this.stage = Stage.DRAFT;
		this.stageChanges.add(new StageChange(this, null, Stage.DRAFT, move));
		state(stated, move, model.code(), unitName);
		registerEvent(Told.drafted(this, move, source));
	}

	/** States other facts; refused once it has been sent, until the office returns it. */
	public void revise(Fact.Stated stated, Move move, String modelCode, String unitName) {
		revisable().orThrow();
		List<Fact> changed = stated().changesTo(stated);
		if (!changed.isEmpty()) {
			state(stated, move, modelCode, unitName);
			registerEvent(Told.revised(this, move, changed));
		}
	}

	/** States other facts as the committee decided, while it is built. */
	public void adjust(Fact.Stated stated, Move move, String modelCode, String unitName) {
		this.stage.adjustable().orThrow();
		state(stated, move, modelCode, unitName);
		registerEvent(Told.adjusted(this, move));
	}

	private void state(Fact.Stated stated, Move move, String modelCode, String unitName) {
		this.facts = stated.facts();
		this.survey = stated.survey();
		this.keys = SearchKeys.of(this.facts, modelCode, unitName);
		this.lastChange = LastChange.by(move);
	}

	public Permission revisable() {
		return this.stage.revisable();
	}

	/** Takes on the identity of a model of an earlier year. Only a draft may. */
	public void continues(EmulationModel earlier, Move move) {
		this.stage.takesIdentity().orThrow();
		this.model = earlier.id();
		this.lastChange = LastChange.by(move);
		registerEvent(happened("participation.continued", move).with("model", earlier.code()));
	}

	/** Is sent, in time or days late; after a return this answers the remarks. */
	public void submit(Move move, Deadline due) {
		moveTo(Stage.SUBMITTED, move);
		this.sent = this.sent.again(move, due);
	}

	public void receive(Move move) {
		moveTo(Stage.RECEIVED, move);
	}

	public void returnToUnit(Move move) {
		moveTo(Stage.RETURNED, move);
	}

	public void takeBack(Move move) {
		moveTo(Stage.DRAFT, move);
		this.sent = this.sent.takenBack(this.stageChanges);
	}

	public void withdraw(Move move) {
		moveTo(Stage.WITHDRAWN, move);
	}

	public void select(Move move) {
		moveTo(Stage.SELECTED, move);
	}

	public void decline(Move move) {
		moveTo(Stage.DECLINED, move);
	}

	public void merge(Move move) {
		moveTo(Stage.MERGED, move);
	}

	public void reconsider(Move move) {
		moveTo(Stage.RECEIVED, move);
	}

	/** Is assigned by the notice that the move names; refused without one. */
	public void assign(Move move) {
		moveTo(Stage.ASSIGNED, move.byPaper());
	}

	public void unassign(Move move) {
		moveTo(Stage.SELECTED, move);
	}

	/** The unit has sent its plan, or written of it in its log. */
	public void begin(Move move) {
		moveTo(Stage.IN_PROGRESS, move);
	}

	public void discontinue(Move move) {
		moveTo(Stage.DISCONTINUED, move);
	}

	public void confirm(Move move) {
		this.officeEntry = OfficeEntry.confirmed(this.officeEntry, move.at());
		registerEvent(happened("participation.confirmed", move));
	}

	public Permission mayBecome(Stage next) {
		return this.stage.mayBecome(next);
	}

	private void moveTo(Stage next, Move move) {
		mayBecome(next).orThrow();
		this.stageChanges.add(new StageChange(this, this.stage, next, move));
		Told.moved(this, next, move).forEach(this::registerEvent);
		this.stage = next;
		this.lastChange = LastChange.by(move);
	}

	public Happened happened(String what, Move move) {
		return Happened.of(move.by(), move.at(), what, this.id.participationId()).in(unit());
	}

	public ParticipationId id() {
		return this.id;
	}

	public Place place() {
		return this.place;
	}

	public UnitId unit() {
		return this.place.unit();
	}

	public Stage stage() {
		return this.stage;
	}

	public LastChange lastChange() {
		return this.lastChange;
	}

	public ModelId model() {
		return this.model;
	}

	public Facts facts() {
		return this.facts;
	}

	public Fact.Stated stated() {
		return new Fact.Stated(this.facts, this.survey);
	}

	/** «Nhập thay, nguồn …»; null when the unit wrote it itself. */
	public String entrySource() {
		return (this.officeEntry != null) ? this.officeEntry.entrySource() : null;
	}

	public boolean awaitsConfirmation() {
		return OfficeEntry.waits(this.officeEntry);
	}

	public Instant submittedAt() {
		return this.sent.submittedAt();
	}

	public Long version() {
		return this.version;
	}

}
