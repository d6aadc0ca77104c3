package vn.danvankheo.emulation;

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

	/** Nothing surveyed yet. */
	public static Survey none() {
		return new Survey("", "", "", "");
	}

}
