package vn.danvankheo.steps.registration;

import org.springframework.util.MultiValueMap;

import vn.danvankheo.ground.web.FormValue;

/**
 * A section as it was sent: its own facts and no other fields.
 *
 * @param version the version of the model that the page was made from; -1 when it is not
 * named
 */
record SectionForm(Section section, long version, TypedFacts typed, MultiValueMap<String, String> fields) {

	static SectionForm sent(Section section, MultiValueMap<String, String> fields) {
		return new SectionForm(section, FormValue.version(fields.getFirst("version")),
				TypedFacts.sent(section.facts(), fields), fields);
	}

}
