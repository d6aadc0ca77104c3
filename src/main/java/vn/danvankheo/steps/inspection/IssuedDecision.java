package vn.danvankheo.steps.inspection;

import java.time.LocalDate;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.danvankheo.ground.web.VietnameseDate;

/**
 * The decision by which a team works.
 *
 * @param reference its number and symbol
 * @param said what it says of the team, line by line, by part; null where nobody kept it
 */
@Embeddable
record IssuedDecision(@Column(name = "decision") String reference, @Column(name = "decision_on") LocalDate day,
		@JdbcTypeCode(SqlTypes.JSON) @Column(name = "decided_as") Map<String, String> said) {

	/** «01-QĐ/BCĐ, ngày 03/4/2023». */
	String cited() {
		return this.reference + ((this.day != null) ? ", ngày " + VietnameseDate.format(this.day) : "");
	}

}
