package vn.danvankheo.steps.meeting;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Embeddable;

@Embeddable
public record MeetingId(UUID meetingId) implements Serializable {

	static MeetingId next() {
		return new MeetingId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return this.meetingId.toString();
	}

}
