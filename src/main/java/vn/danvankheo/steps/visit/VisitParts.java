package vn.danvankheo.steps.visit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

/** Puts together what is written at a visit, by part. */
@Component
class VisitParts {

	private final VisitEntries entries;

	private final VisitSheets sheets;

	private final CriteriaSets sets;

	private final SelfScores scores;

	VisitParts(VisitEntries entries, VisitSheets sheets, CriteriaSets sets, SelfScores scores) {
		this.entries = entries;
		this.sheets = sheets;
		this.sets = sets;
		this.scores = scores;
	}

	/** The whole visit's part, or a model's. */
	VisitPart of(Visit visit, ParticipationId model) {
		Map<EntryKey, Entry> saved = this.entries.of(visit.id());
		return (model == null) ? new VisitPart(visit, null, null, saved, null)
				: of(visit, visit.model(model), this.sheets.of(visit.id()), saved);
	}

	/** The parts of all models, by name. */
	List<VisitPart> ofModels(Visit visit) {
		Map<EntryKey, Entry> saved = this.entries.of(visit.id());
		Map<ParticipationId, CriteriaSetId> settled = this.sheets.of(visit.id());
		Map<CriteriaSetId, CriteriaSet> known = this.sets.findAllById(Set.copyOf(settled.values()))
			.stream()
			.collect(Collectors.toMap(CriteriaSet::id, Function.identity()));
		Map<CriteriaSet.Kind, Optional<CriteriaSet>> newest = new HashMap<>();
		Map<ParticipationId, SelfScore> said = this.scores.of(visit.inspection().committee(),
				visit.models().stream().map(Participation::id).toList(), visit.inspection().day());
		return visit.models().stream().map((model) -> {
			CriteriaSet set = settled.containsKey(model.id()) ? known.get(settled.get(model.id()))
					: newest.computeIfAbsent(visit.criteriaFor(model), this.sets::newest).orElse(null);
			return new VisitPart(visit, model, set, saved, said(said.get(model.id()), set));
		}).toList();
	}

	private VisitPart of(Visit visit, Participation model, Map<ParticipationId, CriteriaSetId> settled,
			Map<EntryKey, Entry> saved) {
		Optional<CriteriaSet> set = settled.containsKey(model.id()) ? this.sets.findById(settled.get(model.id()))
				: this.sets.newest(visit.criteriaFor(model));
		SelfScore said = this.scores.of(visit.inspection().committee(), List.of(model.id()), visit.inspection().day())
			.get(model.id());
		return new VisitPart(visit, model, set.orElse(null), saved, said(said, set.orElse(null)));
	}

	/**
	 * The same by the criteria of the visit: what was judged by another version is taken
	 * over where it asked the same.
	 */
	private SelfScore said(SelfScore said, CriteriaSet set) {
		if (said == null || set == null || said.set().equals(set.id())) {
			return (set != null) ? said : null;
		}
		Map<Integer, Integer> places = set.content()
			.asking(this.sets.findById(said.set()).map(CriteriaSet::content).orElseThrow());
		Map<Integer, String> results = new HashMap<>();
		Map<Integer, String> notes = new HashMap<>();
		places.forEach((here, there) -> {
			if (said.results().containsKey(there)) {
				results.put(here, said.results().get(there));
				notes.put(here, said.notes().getOrDefault(there, ""));
			}
		});
		return results.isEmpty() ? null : new SelfScore(said.about(), set.id(), results, notes);
	}

}
