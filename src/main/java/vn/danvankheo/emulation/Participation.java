package vn.danvankheo.emulation;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

import vn.danvankheo.campaign.Deadline;
import vn.danvankheo.organisation.Permission;
import vn.danvankheo.organisation.SearchKey;

/**
 * Lượt đăng ký of one model in one year: that year's facts, and the stage it has reached.
 * A later year never rewrites an earlier one. Saving it publishes its events.
 */
@Entity
public class Participation extends Staged {

	@Embedded
	private ModelId model;

	@Embedded
	private Facts facts;

	@Embedded
	private Survey survey;

	private String nameKey;

	private String searchKey;

	@Embedded
	private OfficeEntry officeEntry;

	private Instant submittedAt;

	private int daysLate;

	@Embedded
	private Begun begun;

	@Version
	private Long version;

	protected Participation() {
	}

	/**
	 * A draft of a model; the source names where it came from when it is entered on the
	 * unit's behalf, else it is null.
	 */
	public Participation(Place place, EmulationModel model, Fact.Stated stated, Move move, String source,
			String unitName) {
		super(place);
		this.model = model.id();
		this.officeEntry = (source != null) ? new OfficeEntry(source, move.by().account(), null) : null;
		this.begun = Begun.by(move);
		state(stated, move, model.code(), unitName);
		beginAsDraft(move);
		registerEvent(new ParticipationEvent.Drafted(move.by(), move.at(), this, source));
	}

	/** States other facts; refused once it has been sent, until the office returns it. */
	public void revise(Fact.Stated stated, Move move, String modelCode, String unitName) {
		revisable().orThrow();
		List<Fact> changed = changesTo(stated);
		if (!changed.isEmpty()) {
			state(stated, move, modelCode, unitName);
			registerEvent(new ParticipationEvent.Revised(move.by(), move.at(), this, changed));
		}
	}

	private void state(Fact.Stated stated, Move move, String modelCode, String unitName) {
		Facts said = stated.facts();
		this.facts = said;
		this.survey = stated.survey();
		this.nameKey = SearchKey.of(said.name()).value();
		this.searchKey = SearchKey
			.of(said.name(), modelCode, unitName, said.address(), said.owner(), said.personInCharge(), said.phone())
			.value();
		changedBy(move);
	}

	/** The facts that would change. */
	public List<Fact> changesTo(Fact.Stated other) {
		return Arrays.stream(Fact.values()).filter((fact) -> !fact.of(stated()).equals(fact.of(other))).toList();
	}

	/** Whether the unit may change what it stated. */
	public Permission revisable() {
		return stage().editableByUnit() ? Permission.grant() : Permission.refused("participation.sent." + stage());
	}

	/**
	 * Continues a model of an earlier year and takes on its identity. Only a draft may.
	 */
	public void continues(EmulationModel earlier, Move move) {
		if (stage() != Stage.DRAFT) {
			Permission.refused("participation.identityFixed").orThrow();
		}
		this.model = earlier.id();
		changedBy(move);
		registerEvent(new ParticipationEvent.Continued(move.by(), move.at(), this, earlier.code()));
	}

	/**
	 * Is sent, in time or days late; when it was returned before, this answers the
	 * remarks.
	 */
	public void submit(Move move, Deadline due) {
		mayBecome(Stage.SUBMITTED).orThrow();
		if (this.submittedAt == null) {
			this.submittedAt = move.at();
			this.daysLate = due.daysLate(move.at());
		}
		moveTo(Stage.SUBMITTED, move);
	}

	/** The unit confirms what somebody entered on its behalf. */
	public void confirm(Move move) {
		if (!awaitsConfirmation()) {
			Permission.refused("participation.nothingToConfirm").orThrow();
		}
		this.officeEntry = this.officeEntry.confirmed(move.at());
		registerEvent(new ParticipationEvent.Confirmed(move.by(), move.at(), this));
	}

	/** The model that takes part. */
	public ModelId model() {
		return this.model;
	}

	/** This year's facts. */
	public Facts facts() {
		return this.facts;
	}

	/** Facts and survey together. */
	public Fact.Stated stated() {
		return new Fact.Stated(this.facts, this.survey);
	}

	/** «Nhập thay, nguồn …»; null when the unit wrote it itself. */
	public String entrySource() {
		return (this.officeEntry != null) ? this.officeEntry.entrySource() : null;
	}

	/** Whether it was entered on the unit's behalf and the unit has not confirmed it. */
	public boolean awaitsConfirmation() {
		return entrySource() != null && this.officeEntry.confirmedAt() == null;
	}

	/** When it was first sent; null before. */
	public Instant submittedAt() {
		return this.submittedAt;
	}

	/** For the guard against overwriting. */
	public Long version() {
		return this.version;
	}

}
