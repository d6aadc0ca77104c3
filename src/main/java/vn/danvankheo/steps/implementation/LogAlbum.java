package vn.danvankheo.steps.implementation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.CommitteeId;

/** The photos of a model's log, for rooms that show some of them again. */
@Component
public class LogAlbum {

	private final LogPhotos photos;

	LogAlbum(LogPhotos photos) {
		this.photos = photos;
	}

	/** Those of these lines, the latest day first. */
	public List<Shot> of(CommitteeId committee, List<LoggedEntry> lines) {
		Map<UUID, List<LogPhoto>> byLine = this.photos.of(committee, lines.stream().map(LoggedEntry::id).toList());
		List<Shot> shots = new java.util.ArrayList<>(lines.stream()
			.flatMap((line) -> byLine.getOrDefault(line.id(), List.of())
				.stream()
				.map((photo) -> new Shot(photo.id(), line.model(), line.id(), photo.category().name(), line.day())))
			.toList());
		Collections.reverse(shots);
		return shots;
	}

	/**
	 * A photo.
	 *
	 * @param model the participation
	 * @param moment what it shows, in the words of the messages «photoMoment.…»
	 */
	public record Shot(UUID id, UUID model, UUID line, String moment, LocalDate day) {

		/** Where it is served. */
		public String path() {
			return "/participations/" + this.model + "/log/" + this.line + "/attachments/" + this.id;
		}

		/** Whether it shows what came of the work. */
		public boolean after() {
			return PhotoMoment.AFTER.name().equals(this.moment);
		}

	}

}
