package vn.danvankheo.steps.implementation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.util.MultiValueMap;

import vn.danvankheo.ground.web.FormValue;
import vn.danvankheo.ground.web.VietnameseDate;

/**
 * A plan as it was typed.
 *
 * @param version the version it was typed over; null where there was no plan yet
 * @param texts what stands in the inputs
 */
record PlanForm(Long version, Map<String, String> texts) {

	/** What was sent of one screen. */
	static PlanForm sent(PlanPart part, MultiValueMap<String, String> fields) {
		Map<String, String> texts = new LinkedHashMap<>();
		part.inputs()
			.stream()
			.filter(fields::containsKey)
			.forEach((name) -> texts.put(name, Objects.requireNonNullElse(fields.getFirst(name), "")));
		return new PlanForm(FormValue.versionOrNull(fields.getFirst("version")), texts);
	}

	/** How a plan stands in the inputs of both screens. */
	static Map<String, String> texts(PlanContent content) {
		Map<String, String> texts = new LinkedHashMap<>();
		for (PlanPart part : PlanPart.values()) {
			part.inputs().forEach((name) -> texts.put(name, ""));
		}
		PlanWords words = content.words();
		texts.put("solutions", words.solutions());
		texts.put("support", words.support());
		texts.put("lead", words.lead());
		texts.put("partners", words.partners());
		texts.put("participants", words.participants());
		texts.put("directing", words.directing());
		texts.put("publicFunds", Quantity.words(words.publicFunds()));
		texts.put("raisedFunds", Quantity.words(words.raisedFunds()));
		texts.put("workDays", Objects.toString(words.workDays(), ""));
		texts.put("inKind", words.inKind());
		content.targets().forEach((line) -> target(line, texts));
		content.milestones().forEach((mark) -> {
			texts.put("milestone-" + mark.position() + "-name", mark.name());
			texts.put("milestone-" + mark.position() + "-due", VietnameseDate.format(mark.dueOn()));
		});
		return texts;
	}

	private static void target(TargetLine line, Map<String, String> texts) {
		String row = "target-" + line.position() + "-";
		texts.put(row + "name", line.name());
		texts.put(row + "measure", line.measure());
		texts.put(row + "goal", Quantity.words(line.goal()));
		texts.put(row + "due", VietnameseDate.format(line.dueOn()));
	}

	/** These, and what the others say of all else. */
	Map<String, String> over(Map<String, String> others) {
		Map<String, String> texts = new LinkedHashMap<>(others);
		texts.putAll(this.texts);
		return texts;
	}

	/** The same without these inputs. */
	PlanForm without(Set<String> inputs) {
		Map<String, String> right = new LinkedHashMap<>(this.texts);
		right.keySet().removeAll(inputs);
		return new PlanForm(this.version, right);
	}

}
