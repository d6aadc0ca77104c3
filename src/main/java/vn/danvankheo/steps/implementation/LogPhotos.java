package vn.danvankheo.steps.implementation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.web.multipart.MultipartFile;

import vn.danvankheo.ground.file.AddedFiles;
import vn.danvankheo.ground.file.AttachmentSubject;
import vn.danvankheo.ground.file.Attachments;
import vn.danvankheo.ground.file.CleanPhoto;
import vn.danvankheo.ground.file.PhotoFile;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.ground.web.Words;

/** The photos of logs, kept without what the cameras noted in them. */
@Repository
class LogPhotos {

	private final Attachments attachments;

	private final JdbcClient database;

	private final Words words;

	LogPhotos(Attachments attachments, JdbcClient database, Words words) {
		this.attachments = attachments;
		this.database = database;
		this.words = words;
	}

	/** Those that were chosen in a form; a browser sends an empty one for none. */
	static List<MultipartFile> chosen(List<MultipartFile> files) {
		return (files == null) ? List.of()
				: files.stream()
					.filter((file) -> !file.isEmpty() || !String.valueOf(file.getOriginalFilename()).isEmpty())
					.toList();
	}

	/**
	 * Files that were looked at.
	 *
	 * @param photos those that are photos, without what the camera noted
	 * @param refused the others, and what to do
	 */
	record Looked(List<MultipartFile> photos, List<AddedFiles.RefusedFile> refused) {

	}

	/** Looks at each file, before anything is written. */
	Looked look(List<MultipartFile> files) {
		List<MultipartFile> photos = new ArrayList<>();
		List<AddedFiles.RefusedFile> refused = new ArrayList<>();
		for (MultipartFile file : files) {
			String name = String.valueOf(file.getOriginalFilename());
			CleanPhoto.of(file)
				.ifPresentOrElse((photo) -> photos.add(new PhotoFile(file.getName(), name, photo.content())),
						() -> refused.add(new AddedFiles.RefusedFile(name, this.words.of("refusal.log.notAPhoto"))));
		}
		return new Looked(photos, refused);
	}

	/** Adds each photo that can be taken, and says of the others what to do. */
	AddedFiles add(Actor actor, UnitId unit, UUID entry, PhotoMoment moment, Looked looked) {
		AddedFiles added = this.attachments.add(actor, new AttachmentSubject(entry, unit), moment.name(),
				looked.photos());
		List<AddedFiles.RefusedFile> refused = new ArrayList<>(looked.refused());
		refused.addAll(added.refused());
		return new AddedFiles(added.kept(), refused);
	}

	/** The photos of these lines, by line, in the order they were added. */
	Map<UUID, List<LogPhoto>> of(CommitteeId committee, Collection<UUID> entries) {
		return entries.isEmpty() ? Map.of() : this.database.sql("""
				select attachment_id as id, subject_id as entry, category, file_name from attachment
				where committee_id = :committee and subject_id in (:entries) order by uploaded_at, attachment_id""")
			.param("committee", committee.committeeId())
			.param("entries", entries)
			.query(Rows.of(LogPhoto.class))
			.list()
			.stream()
			.collect(Collectors.groupingBy(LogPhoto::entry));
	}

}
