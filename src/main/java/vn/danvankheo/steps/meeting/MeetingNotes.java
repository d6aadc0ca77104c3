package vn.danvankheo.steps.meeting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.persistence.Embeddable;

import vn.danvankheo.ground.web.VietnameseDate;

/**
 * What is written down about a meeting. Texts are never null.
 *
 * @param hours from when to when, as written
 * @param chair chủ trì
 * @param secretary thư ký, người ghi biên bản
 * @param proceedings diễn biến
 * @param conclusion kết luận
 */
@Embeddable
public record MeetingNotes(LocalDate heldOn, String hours, String place, String chair, String secretary,
		String proceedings, String conclusion) {

	/** Each of its parts by name, as text. */
	Map<String, String> parts() {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("heldOn", VietnameseDate.format(this.heldOn));
		parts.put("hours", this.hours);
		parts.put("place", this.place);
		parts.put("chair", this.chair);
		parts.put("secretary", this.secretary);
		parts.put("proceedings", this.proceedings);
		parts.put("conclusion", this.conclusion);
		return parts;
	}

}
