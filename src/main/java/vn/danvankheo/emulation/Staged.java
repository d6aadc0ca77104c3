package vn.danvankheo.emulation;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;

import org.springframework.data.domain.AbstractAggregateRoot;

import vn.danvankheo.organisation.Permission;
import vn.danvankheo.organisation.UnitId;

/**
 * The stages of a participation and the verbs that move it on: the only place where a
 * stage changes. Each move is kept with who, when, why, by which paper, and raises one
 * event; a move that may not follow is refused.
 */
@MappedSuperclass
public abstract class Staged extends AbstractAggregateRoot<Participation> {

	@EmbeddedId
	private ParticipationId id;

	@Embedded
	private Place place;

	@Enumerated(EnumType.STRING)
	private Stage stage;

	@Embedded
	private LastChange lastChange;

	@OneToMany(mappedBy = "participation", cascade = { CascadeType.PERSIST, CascadeType.MERGE }, fetch = FetchType.LAZY)
	private List<StageChange> stageChanges = new ArrayList<>();

	protected Staged() {
	}

	Staged(Place place) {
		this.id = ParticipationId.next();
		this.place = place;
		this.stage = Stage.DRAFT;
	}

	final void beginAsDraft(Move move) {
		this.stageChanges.add(new StageChange(itself(), null, Stage.DRAFT, move));
	}

	/** Is taken into the office's list (tiếp nhận). */
	public void receive(Move move) {
		moveTo(Stage.RECEIVED, move);
	}

	/** Goes back to the unit with remarks. */
	public void returnToUnit(Move move) {
		moveTo(Stage.RETURNED, move);
	}

	/** Is taken back by the unit; refused once received. */
	public void withdraw(Move move) {
		moveTo(Stage.WITHDRAWN, move);
	}

	/** Is on the list that the committee agreed (thống nhất danh sách). */
	public void select(Move move) {
		moveTo(Stage.SELECTED, move);
	}

	/** Is not taken into the list, for a reason (không đưa vào). */
	public void decline(Move move) {
		moveTo(Stage.DECLINED, move);
	}

	/** Goes on as part of another model (gộp). */
	public void merge(Move move) {
		moveTo(Stage.MERGED, move);
	}

	/** The committee takes its agreement back; appraisal goes on. */
	public void reconsider(Move move) {
		moveTo(Stage.RECEIVED, move);
	}

	/** Is assigned by the notice that the move names; refused without one. */
	public void assign(Move move) {
		if (move.document() == null || move.document().isBlank()) {
			Permission.refused("participation.noNotice").orThrow();
		}
		moveTo(Stage.ASSIGNED, move);
	}

	/** Its notice is withdrawn: it stands on the agreed list again. */
	public void unassign(Move move) {
		moveTo(Stage.SELECTED, move);
	}

	/** Whether it may go to this stage now. */
	public Permission mayBecome(Stage next) {
		return this.stage.next().contains(next) ? Permission.grant()
				: Permission.refused("participation.cannotBecome." + next);
	}

	final void moveTo(Stage next, Move move) {
		mayBecome(next).orThrow();
		Stage before = this.stage;
		this.stage = next;
		this.stageChanges.add(new StageChange(itself(), before, next, move));
		changedBy(move);
		registerEvent(new ParticipationEvent.Moved(move.by(), move.at(), itself(), before, next, move.reason(),
				move.document()));
	}

	final void changedBy(Move move) {
		this.lastChange = LastChange.by(move);
	}

	private Participation itself() {
		return (Participation) this;
	}

	/** Its identity. */
	public ParticipationId id() {
		return this.id;
	}

	/** Where it belongs. */
	public Place place() {
		return this.place;
	}

	/** The unit that registers it. */
	public UnitId unit() {
		return this.place.unit();
	}

	/** Where it stands. */
	public Stage stage() {
		return this.stage;
	}

	/** Who changed something last, and when. */
	public LastChange lastChange() {
		return this.lastChange;
	}

}
