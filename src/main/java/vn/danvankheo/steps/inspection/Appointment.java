package vn.danvankheo.steps.inspection;

import java.time.LocalDate;
import java.time.LocalTime;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** When and where a team meets a unit. */
@Embeddable
public record Appointment(LocalDate day, @JdbcTypeCode(SqlTypes.LOCAL_TIME) LocalTime startsAt,
		@JdbcTypeCode(SqlTypes.LOCAL_TIME) LocalTime endsAt, String place) {

	/**
	 * Whether somebody would have to be at both at once; where one ends as the other
	 * begins he need not.
	 */
	public boolean overlaps(Appointment other) {
		return this.day.equals(other.day) && this.startsAt.isBefore(other.endsAt)
				&& other.startsAt.isBefore(this.endsAt);
	}

}
