package vn.danvankheo.year.emulation;

import jakarta.persistence.Embeddable;

/**
 * The survey before registering (plan, V bước 1), all of it optional.
 *
 * @param situation thực trạng
 * @param advantages thuận lợi
 * @param difficulties khó khăn
 * @param approach phương án
 */
@Embeddable
public record Survey(String situation, String advantages, String difficulties, String approach) {

	public static Survey none() {
		return new Survey("", "", "", "");
	}

	/** The same but for one fact. */
	Survey with(Fact changed, String text) {
		return switch (changed) {
			case SITUATION -> new Survey(text, this.advantages, this.difficulties, this.approach);
			case ADVANTAGES -> new Survey(this.situation, text, this.difficulties, this.approach);
			case DIFFICULTIES -> new Survey(this.situation, this.advantages, text, this.approach);
			case APPROACH -> new Survey(this.situation, this.advantages, this.difficulties, text);
			default -> throw new IllegalArgumentException("Not surveyed: " + changed);
		};
	}

}
