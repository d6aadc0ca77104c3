package vn.danvankheo.steps.inspection;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/** The days on which a team works, both included. */
@Embeddable
public record Term(LocalDate firstDay, LocalDate lastDay) {

	public boolean includes(LocalDate day) {
		return !day.isBefore(this.firstDay) && !day.isAfter(this.lastDay);
	}

}
