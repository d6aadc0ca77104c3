package vn.danvankheo.year.campaign;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The paper a campaign rests on.
 *
 * @param number số, ký hiệu, e.g. 26-KH/BCĐ
 * @param date its date; null where the copy at hand does not show one
 * @param periodFrom first year of the period (giai đoạn)
 * @param guidanceTitle the guidance it refers to; may be null
 * @param guidanceNumber the guidance's number; may be null
 * @param guidanceDate the guidance's date; may be null
 */
@Embeddable
public record Plan(@Column(name = "plan_number") String number, @Column(name = "plan_date") LocalDate date,
		@Column(name = "title") String title, int periodFrom, int periodTo, String guidanceTitle, String guidanceNumber,
		LocalDate guidanceDate) {

}
