package vn.danvankheo.steps.sampling;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.steps.inspection.Purpose;
import vn.danvankheo.year.campaign.CampaignId;

/** Mẫu: the models drawn for one purpose, by which rule and why so. It never changes. */
@Entity
class Sample {

	@Id
	private UUID sampleId;

	@Embedded
	private CommitteeId committee;

	@Embedded
	private CampaignId campaign;

	@Enumerated(EnumType.STRING)
	private Purpose purpose;

	private int size;

	private boolean eachWard;

	@JdbcTypeCode(SqlTypes.JSON)
	private List<Priority> priorities;

	private long seed;

	private String reason;

	private int candidates;

	@JdbcTypeCode(SqlTypes.JSON)
	private Map<String, Drawing.Reason> drawn;

	private Instant drawnAt;

	private String drawnByName;

	protected Sample() {
	}

	Sample(CampaignId campaign, Purpose purpose, Rule rule, String reason, int candidates,
			Map<UUID, Drawing.Reason> drawn, Actor by, Instant at) {
		this.sampleId = UUID.randomUUID();
		this.committee = by.committee();
		this.campaign = campaign;
		this.purpose = purpose;
		this.size = rule.size();
		this.eachWard = rule.eachWard();
		this.priorities = rule.priorities();
		this.seed = rule.seed();
		this.reason = reason;
		this.candidates = candidates;
		this.drawn = new TreeMap<>();
		drawn.forEach((model, why) -> this.drawn.put(model.toString(), why));
		this.drawnAt = at;
		this.drawnByName = by.displayName();
	}

	UUID id() {
		return this.sampleId;
	}

	Rule rule() {
		return new Rule(this.size, this.eachWard, Set.copyOf(this.priorities), this.seed);
	}

	/** Why it was drawn so, in the words of whoever drew it. */
	String reason() {
		return this.reason;
	}

	/** Of how many models. */
	int candidates() {
		return this.candidates;
	}

	Set<UUID> drawn() {
		return reasons().keySet();
	}

	/** Each model and why it was drawn, as it stood then. */
	Map<UUID, Drawing.Reason> reasons() {
		return this.drawn.entrySet()
			.stream()
			.collect(Collectors.toMap((one) -> UUID.fromString(one.getKey()), Map.Entry::getValue));
	}

	Instant drawnAt() {
		return this.drawnAt;
	}

	String drawnByName() {
		return this.drawnByName;
	}

}
