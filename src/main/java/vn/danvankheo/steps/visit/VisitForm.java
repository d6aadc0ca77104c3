package vn.danvankheo.steps.visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.util.MultiValueMap;

import vn.danvankheo.ground.web.PlainText;

/**
 * What was sent from one page of a visit.
 *
 * @param typed the texts by the name of their input
 * @param seen which version of each field the page was made from
 */
public record VisitForm(Map<String, String> typed, Map<String, Integer> seen) {

	/** As a page sends it, or somebody who writes without a page. */
	public static VisitForm sent(MultiValueMap<String, String> fields) {
		String seen = fields.containsKey("seen") ? fields.getFirst("seen") : fields.getFirst("version");
		return new VisitForm(fields.toSingleValueMap(), versions(seen));
	}

	/** The versions as the page carries them: {@code strengths:2;result-1:4}. */
	static String versions(Map<String, Integer> versions) {
		return versions.entrySet()
			.stream()
			.filter((each) -> each.getValue() > 0)
			.map((each) -> each.getKey() + ":" + each.getValue())
			.collect(Collectors.joining(";"));
	}

	/** The versions of what stands saved. */
	static String versions(List<Entry> entries) {
		Map<String, Integer> versions = new LinkedHashMap<>();
		entries.forEach((entry) -> versions.put(entry.key().inputName(), entry.version()));
		return versions(versions);
	}

	private static Map<String, Integer> versions(String text) {
		Map<String, Integer> versions = new LinkedHashMap<>();
		for (String each : ((text != null) ? text : "").split(";")) {
			if (each.matches("[a-zA-Z]{1,20}(-\\d{1,2})?:\\d{1,7}")) {
				versions.put(each.substring(0, each.indexOf(':')),
						Integer.valueOf(each.substring(each.indexOf(':') + 1)));
			}
		}
		return versions;
	}

	/** The same, as a page made from these versions. */
	VisitForm with(String versions) {
		return new VisitForm(this.typed, versions(versions));
	}

	/** The version of a field that the page was made from; 0 when nothing stood there. */
	int seen(EntryKey key) {
		return this.seen.getOrDefault(key.inputName(), 0);
	}

	boolean has(EntryKey key) {
		return this.typed.containsKey(key.inputName());
	}

	/** What was typed into a field, line ends as browsers mean them. */
	String text(EntryKey key) {
		return PlainText.lines(this.typed.get(key.inputName()));
	}

}
