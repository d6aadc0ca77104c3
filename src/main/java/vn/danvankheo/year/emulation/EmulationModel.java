package vn.danvankheo.year.emulation;

import java.time.Instant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.CommitteeId;

/** The identity of a model across years; nothing that a year may change. */
@Entity
public class EmulationModel {

	@EmbeddedId
	private ModelId id;

	@Embedded
	private CommitteeId committee;

	private String code;

	@Embedded
	@AttributeOverride(name = "modelId", column = @Column(name = "copied_from_model_id"))
	private ModelId copiedFrom;

	private Instant createdAt;

	@Version
	private Long version;

	protected EmulationModel() {
	}

	/**
	 * A model that nobody registered before; copiedFrom names the model it replicates, or
	 * is null.
	 */
	public EmulationModel(ModelId id, CommitteeId committee, String code, ModelId copiedFrom, Instant now) {
		this.id = id;
		this.committee = committee;
		this.code = code;
		this.copiedFrom = copiedFrom;
		this.createdAt = now;
	}

	public ModelId id() {
		return this.id;
	}

	public CommitteeId committee() {
		return this.committee;
	}

	/** What people call it on paper, e.g. MH-0123; unique in the committee. */
	public String code() {
		return this.code;
	}

}
