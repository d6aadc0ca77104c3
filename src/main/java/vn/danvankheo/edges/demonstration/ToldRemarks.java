package vn.danvankheo.edges.demonstration;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.danvankheo.year.emulation.Fact;

/**
 * What the office of the story remarks on a model, and what the unit answers.
 *
 * @param answers the answers, by fact; one that begins with a dash leaves things as they
 * are
 */
record ToldRemarks(Map<Fact, String> remarks, Map<Fact, String> answers) {

	private static final Map<String, ToldRemarks> KNOWN = Texts.lines("remarks")
		.stream()
		.filter((line) -> !line.isBlank())
		.map((line) -> Arrays.stream((line + " | | ").split("\\|")).map(String::strip).toList())
		.collect(Collectors.toMap((parts) -> parts.get(0), ToldRemarks::of));

	private static ToldRemarks of(List<String> parts) {
		Map<Fact, String> remarks = new LinkedHashMap<>();
		Map<Fact, String> answers = new LinkedHashMap<>();
		for (int i = 1; i <= 2; i++) {
			String[] remark = parts.get(i).split(": ", 2);
			remarks.put(Fact.valueOf(remark[0]), remark[1]);
			answers.put(Fact.valueOf(remark[0]), parts.get(i + 2));
		}
		return new ToldRemarks(remarks, answers);
	}

	/** What is told of this model; something that fits any where nothing is. */
	static ToldRemarks of(String model) {
		return KNOWN.getOrDefault(model, new ToldRemarks(Map.of(Fact.CONTENT, "Đề nghị nêu rõ cách làm và kết quả."),
				Map.of(Fact.CONTENT, "Đã bổ sung.")));
	}

}
