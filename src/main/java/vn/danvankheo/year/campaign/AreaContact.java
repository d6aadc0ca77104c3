package vn.danvankheo.year.campaign;

import java.util.List;
import java.util.UUID;

import vn.danvankheo.ground.web.PhoneNumber;
import vn.danvankheo.ground.web.PhoneNumbers;

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

	/** How to call him. */
	public List<PhoneNumber> numbers() {
		return PhoneNumbers.in(this.phone);
	}

}
