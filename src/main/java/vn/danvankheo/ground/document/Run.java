package vn.danvankheo.ground.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.typesetting.DocumentType;

/**
 * Where numbers run: one organ's papers of one type through a term or through a year.
 *
 * @param term the term; null where numbers run through a year
 * @param year the year; null where they run through a term
 */
record Run(CommitteeId committee, Organ organ, DocumentType type, UUID term, Integer year) {

	Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("committee", this.committee.committeeId());
		parameters.put("organ", this.organ.name());
		parameters.put("type", this.type.name());
		parameters.put("term", Objects.toString(this.term, null));
		parameters.put("year", Objects.toString(this.year, null));
		return parameters;
	}

}
