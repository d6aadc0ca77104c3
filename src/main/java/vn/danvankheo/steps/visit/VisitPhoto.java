package vn.danvankheo.steps.visit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.emulation.ParticipationId;

/**
 * Ảnh minh chứng of a model at a visit.
 *
 * @param id its identity, which its attachment has as subject
 * @param takenAt when it was taken, by the camera's clock; null where that was not noted
 */
record VisitPhoto(UUID id, ParticipationId participation, UUID attachment, String fileName, LocalDateTime takenAt,
		Instant addedAt, String addedByName) {

	/** «chụp lúc 09:12, 5/7/2023»; empty where that was not noted. */
	public String takenInWords() {
		return (this.takenAt != null) ? "chụp lúc " + VietnameseDate.moment(this.takenAt) : "";
	}

}
