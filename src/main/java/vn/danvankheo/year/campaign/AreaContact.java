package vn.danvankheo.year.campaign;

import java.util.UUID;

/**
 * Who looks after a unit, in words.
 *
 * @param account his account; null for somebody without one
 * @param position chức vụ; may be null
 * @param phone may be null
 */
public record AreaContact(UUID unit, String unitName, UUID account, String name, String position, String phone) {

	/** «Nguyễn Văn A, Phó Bí thư Thị ủy». */
	public String words() {
		return (this.position == null || this.position.isBlank() || this.position.equals(this.name)) ? this.name
				: this.name + ", " + this.position;
	}

	/** The phone as a link dials it; null when there is none. */
	public String dialled() {
		return (this.phone != null) ? "tel:" + this.phone.replaceAll("[^0-9+]", "") : null;
	}

}
