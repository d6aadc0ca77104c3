package vn.danvankheo.steps.visit;

import java.util.List;
import java.util.Map;

import vn.danvankheo.year.emulation.Participation;

/**
 * What is written on one page of a visit: about the whole of it, or about one model.
 *
 * @param model the model; null for the whole visit
 * @param criteria what the model is judged by; null where the year has no criteria
 * @param self what the unit says of it itself, by these criteria; null where it said
 * nothing
 */
record VisitPart(Visit visit, Participation model, CriteriaSet criteria, Map<EntryKey, Entry> saved, SelfScore self) {

	/** The fields, in the order of the page. */
	List<EntryKey> keys() {
		return (this.model == null) ? EntryKey.ofVisit() : EntryKey.ofModel(this.model.id(),
				(this.criteria != null) ? this.criteria.content().criteria() : List.of());
	}

	Entry entry(EntryKey key) {
		return this.saved.getOrDefault(key, Entry.none(key));
	}

	List<Entry> entries() {
		return keys().stream().map(this::entry).toList();
	}

	/** What the unit gave itself for a criterion; empty where it said nothing. */
	String self(int position) {
		return (this.self != null) ? this.self.results().getOrDefault(position, "") : "";
	}

	public String path() {
		return "/inspections/" + this.visit.id() + ((this.model != null) ? "/models/" + this.model.id() : "/general");
	}

}
