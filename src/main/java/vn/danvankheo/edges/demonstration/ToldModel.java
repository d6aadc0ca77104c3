package vn.danvankheo.edges.demonstration;

import java.util.Locale;

import vn.danvankheo.year.emulation.ModelKind;
import vn.danvankheo.year.emulation.Novelty;
import vn.danvankheo.year.emulation.OwnerKind;

/**
 * One model of the story, as a line of the text tells it.
 *
 * @param mark the first character: only 2023, continued, upgraded, new, replicated
 * @param kinds two letters, mô hình or điển hình and tập thể or cá nhân
 * @param field two letters; {@code hard} says whether a ! stood before them
 * @param content nội dung in the earlier year
 * @param contentNow nội dung this year
 */
record ToldModel(char mark, String name, String kinds, String field, boolean hard, String address, int firstMonth,
		int lastMonth, String owner, String personInCharge, String content, String contentNow) {

	static ToldModel of(String line) {
		String[] parts = line.substring(2).split(" \\| ");
		String[] kinds = parts[1].strip().split(" ");
		String[] months = parts[3].strip().split("-");
		String[] contents = parts[6].split(" \\|\\| ");
		boolean hard = kinds[1].startsWith("!");
		return new ToldModel(line.charAt(0), parts[0].strip(), kinds[0], hard ? kinds[1].substring(1) : kinds[1], hard,
				parts[2].strip(), Integer.parseInt(months[0]), Integer.parseInt(months[1]), parts[4].strip(),
				parts[5].strip(), contents[0].strip(), contents[contents.length - 1].strip());
	}

	boolean inEarlierYear() {
		return "-+^".indexOf(this.mark) >= 0;
	}

	boolean inThisYear() {
		return this.mark != '-';
	}

	ModelKind modelKind() {
		return (this.kinds.charAt(0) == 'D') ? ModelKind.EXEMPLAR : ModelKind.MODEL;
	}

	OwnerKind ownerKind() {
		return (this.kinds.charAt(1) == 'C') ? OwnerKind.INDIVIDUAL : OwnerKind.COLLECTIVE;
	}

	Novelty noveltyThisYear() {
		return switch (this.mark) {
			case '+' -> Novelty.MAINTAINED;
			case '^' -> Novelty.UPGRADED;
			case '~' -> Novelty.REPLICATED;
			default -> Novelty.NEW;
		};
	}

	/** The same number for the same model at every first start. */
	int seed() {
		return Math.floorMod(this.name.toLowerCase(Locale.ROOT).hashCode(), 9973);
	}

}
