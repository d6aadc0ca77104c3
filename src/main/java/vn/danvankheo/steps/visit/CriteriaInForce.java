package vn.danvankheo.steps.visit;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.steps.inspection.Purpose;

/** The criteria that models are judged by, for whoever judges besides the teams. */
@Component
public class CriteriaInForce {

	private final CriteriaSets sets;

	CriteriaInForce(CriteriaSets sets) {
		this.sets = sets;
	}

	/** The newest version for this model; empty where the year has none. */
	public Optional<CriteriaSet> newest(Participation model, Purpose purpose) {
		return this.sets.newest(new CriteriaSet.Kind(model.place().committee(), model.place().campaign(), purpose,
				model.facts().ownerKind()));
	}

	public Optional<CriteriaSet> one(CommitteeId committee, CriteriaSetId id) {
		return this.sets.findByIdAndCommittee(id, committee);
	}

	/** The same, held so that nobody changes what it asks until the transaction ends. */
	public Optional<CriteriaSet> taken(CommitteeId committee, CriteriaSetId id) {
		return this.sets.take(id, committee);
	}

}
