package vn.danvankheo.inspection;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.danvankheo.emulation.Participation;
import vn.danvankheo.emulation.ParticipationId;

/** Puts together what is written at a visit, by part. */
@Component
class VisitParts {

	private final VisitEntries entries;

	private final VisitSheets sheets;

	private final CriteriaSets sets;

	VisitParts(VisitEntries entries, VisitSheets sheets, CriteriaSets sets) {
		this.entries = entries;
		this.sheets = sheets;
		this.sets = sets;
	}

	/** The whole visit's part, or a model's. */
	VisitPart of(Visit visit, ParticipationId model) {
		Map<EntryKey, Entry> saved = this.entries.of(visit.id());
		return (model == null) ? new VisitPart(visit, null, null, saved)
				: of(visit, visit.model(model), this.sheets.of(visit.id()), saved);
	}

	/** The parts of all models, by name. */
	List<VisitPart> ofModels(Visit visit) {
		Map<EntryKey, Entry> saved = this.entries.of(visit.id());
		Map<ParticipationId, CriteriaSetId> settled = this.sheets.of(visit.id());
		return visit.models().stream().map((model) -> of(visit, model, settled, saved)).toList();
	}

	private VisitPart of(Visit visit, Participation model, Map<ParticipationId, CriteriaSetId> settled,
			Map<EntryKey, Entry> saved) {
		Optional<CriteriaSet> set = settled.containsKey(model.id()) ? this.sets.findById(settled.get(model.id()))
				: this.sets.newest(visit.criteriaFor(model));
		return new VisitPart(visit, model, set.orElse(null), saved);
	}

}
