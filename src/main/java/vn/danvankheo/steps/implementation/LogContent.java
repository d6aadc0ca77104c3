package vn.danvankheo.steps.implementation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.danvankheo.ground.web.VietnameseDate;

/**
 * What a line of the log says.
 *
 * @param nothingNew whether it says that nothing happened
 * @param figures how far targets are by that day, by target
 */
public record LogContent(LocalDate day, boolean nothingNew, String text, Map<UUID, BigDecimal> figures) {

	/** Whether it has neither words nor figures, only photos. */
	boolean onlyPhotos() {
		return this.text.isEmpty() && this.figures.isEmpty();
	}

	/** «Hẻm được mở rộng: 120 m», of each of these targets that it speaks of. */
	List<String> figureWords(List<TargetProgress> targets) {
		return targets.stream()
			.filter((target) -> this.figures.containsKey(target.id()))
			.map((target) -> target.name() + ": " + Quantity.words(this.figures.get(target.id())) + " "
					+ target.measure())
			.toList();
	}

	/** «12/5/2023, Họp dân; Hẻm được mở rộng: 120 m». */
	String words(List<TargetProgress> targets) {
		List<String> said = new ArrayList<>();
		if (!this.text.isEmpty()) {
			said.add(this.text);
		}
		said.addAll(figureWords(targets));
		return VietnameseDate.format(this.day) + ", " + (said.isEmpty() ? "chỉ có ảnh" : String.join("; ", said));
	}

}
