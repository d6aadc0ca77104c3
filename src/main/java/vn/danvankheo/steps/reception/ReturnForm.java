package vn.danvankheo.steps.reception;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.emulation.Fact;

/**
 * The page on which a model is returned, as it was filled in.
 *
 * @param remarks what was written beside each fact, by the fact's name; blank ones left
 * out
 */
record ReturnForm(Map<String, String> remarks, String answerBy) {

	/** What a request says: remarks come as «remark-ADDRESS» and so on. */
	static ReturnForm of(Map<String, String> parameters) {
		Map<String, String> remarks = new LinkedHashMap<>();
		for (Fact fact : Fact.values()) {
			String text = parameters.getOrDefault("remark-" + fact.name(), "");
			if (!text.isBlank()) {
				remarks.put(fact.name(), text);
			}
		}
		return new ReturnForm(remarks, parameters.getOrDefault("answerBy", "").strip());
	}

	/** What is wrong, by field, in page order; empty when nothing is. */
	FormErrors errors(LocalDate today) {
		FormErrors errors = new FormErrors();
		if (this.remarks.isEmpty()) {
			errors.add("remark-NAME", "Ghi ít nhất một góp ý bên cạnh mục cần bổ sung");
		}
		this.remarks.forEach((fact, text) -> {
			if (text.length() > ReturnOrder.LONGEST) {
				errors.add("remark-" + fact, "Góp ý dài tối đa " + ReturnOrder.LONGEST + " ký tự");
			}
		});
		LocalDate day = errors.day("answerBy", this.answerBy, "Nhập hạn trả lời");
		if (day != null) {
			errors.unless(!day.isBefore(today), "answerBy", "Hạn trả lời phải từ hôm nay trở đi");
			errors.unless(!day.isAfter(today.plusYears(1)), "answerBy", "Hạn trả lời phải trong vòng một năm");
		}
		return errors;
	}

	/** Whether something is written beside one of these. */
	public boolean remarks(List<ReturnPage.Line> lines) {
		return lines.stream().anyMatch((line) -> this.remarks.containsKey(line.fact().name()));
	}

	ReturnOrder order() {
		Map<Fact, String> order = new EnumMap<>(Fact.class);
		this.remarks.forEach((fact, text) -> order.put(Fact.valueOf(fact), text));
		return new ReturnOrder(order, VietnameseDate.parse(this.answerBy).orElse(null));
	}

}
