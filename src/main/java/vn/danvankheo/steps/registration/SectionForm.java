package vn.danvankheo.steps.registration;

import org.springframework.util.MultiValueMap;

/**
 * A section as it was sent: its own facts and no other fields.
 *
 * @param version the version of the model that the page was made from; -1 when it is not
 * named
 */
record SectionForm(Section section, long version, TypedFacts typed, MultiValueMap<String, String> fields) {

	static SectionForm sent(Section section, MultiValueMap<String, String> fields) {
		return new SectionForm(section, number(fields.getFirst("version")), TypedFacts.sent(section.facts(), fields),
				fields);
	}

	private static long number(String text) {
		return (text != null && text.matches("\\d{1,18}")) ? Long.parseLong(text) : -1;
	}

}
