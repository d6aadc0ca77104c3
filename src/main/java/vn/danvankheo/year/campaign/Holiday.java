package vn.danvankheo.year.campaign;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import vn.danvankheo.ground.organisation.CommitteeId;

/** Days on which offices are closed, as the staff of a committee keep them. */
@Entity
public class Holiday {

	@Id
	private UUID holidayId;

	@Embedded
	private CommitteeId committee;

	private LocalDate firstDay;

	private LocalDate lastDay;

	private String name;

	@Version
	private Long version;

	protected Holiday() {
	}

	public Holiday(CommitteeId committee, LocalDate firstDay, LocalDate lastDay, String name) {
		this.holidayId = UUID.randomUUID();
		this.committee = committee;
		this.firstDay = firstDay;
		this.lastDay = lastDay;
		this.name = name;
	}

	boolean includes(LocalDate day) {
		return !day.isBefore(this.firstDay) && !day.isAfter(this.lastDay);
	}

	public UUID id() {
		return this.holidayId;
	}

	public LocalDate firstDay() {
		return this.firstDay;
	}

	/** The last day; the first again where it is one. */
	public LocalDate lastDay() {
		return this.lastDay;
	}

	public String name() {
		return this.name;
	}

}
