package vn.danvankheo.steps.sending;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

/** One model in one batch, with what it said when it was sent. */
@Entity
public class BatchItem {

	@Id
	private UUID batchItemId;

	@Embedded
	private CommitteeId committee;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "batch_id")
	private Batch batch;

	@Embedded
	private ParticipationId participation;

	private boolean resent;

	@JdbcTypeCode(SqlTypes.JSON)
	private Map<String, String> facts;

	protected BatchItem() {
	}

	BatchItem(Batch batch, Participation participation, boolean resent) {
		this.batchItemId = UUID.randomUUID();
		this.committee = batch.committee();
		this.batch = batch;
		this.participation = participation.id();
		this.resent = resent;
		this.facts = new LinkedHashMap<>();
		for (Fact fact : Fact.values()) {
			this.facts.put(fact.name(), fact.of(participation.stated()));
		}
	}

	Batch batch() {
		return this.batch;
	}

	ParticipationId participation() {
		return this.participation;
	}

	boolean resent() {
		return this.resent;
	}

	/** What was said of this fact. */
	public String said(Fact fact) {
		return this.facts.getOrDefault(fact.name(), "");
	}

}
