package vn.danvankheo.ground.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Words;

/**
 * Files attached to records of other rooms. Who may see or change the record is decided
 * by its room before it asks here; this one keeps committees apart and hostile files out.
 *
 * <pre class="code">
 * AddedFiles added = attachments.add(actor, new AttachmentSubject(id, unit), "MINUTES", files);
 * redirect.addFlashAttribute("files", added);
 * ...
 * return attachments.serve(actor, id, attachmentId); // from @GetMapping
 * </pre>
 */
@Service
public class Attachments {

	private static final Logger log = LoggerFactory.getLogger(Attachments.class);

	private final AttachmentRows rows;

	private final AttachmentKeeper keeper;

	private final FileCheck check;

	private final Words words;

	Attachments(AttachmentRows rows, AttachmentKeeper keeper, FileCheck check, Words words) {
		this.rows = rows;
		this.keeper = keeper;
		this.check = check;
		this.words = words;
	}

	/**
	 * Attaches the files that can be taken, each on its own, and says of the others what
	 * to do. Refused: more than 20 MB, empty, locked, harmful, of another kind than it
	 * says, or past the allowance (30 files and 100 MB a record, 2 GB a unit).
	 */
	@Allowed
	public AddedFiles add(Actor actor, AttachmentSubject subject, String category, List<MultipartFile> files) {
		List<String> kept = new ArrayList<>();
		List<AddedFiles.RefusedFile> refused = new ArrayList<>();
		for (MultipartFile file : files) {
			boolean nothingChosen = file.isEmpty() && String.valueOf(file.getOriginalFilename()).isEmpty();
			if (!nothingChosen) {
				addOne(actor, subject, category, file, kept, refused);
			}
		}
		return new AddedFiles(kept, refused);
	}

	private void addOne(Actor actor, AttachmentSubject subject, String category, MultipartFile file, List<String> kept,
			List<AddedFiles.RefusedFile> refused) {
		FileName name = FileName.of(file.getOriginalFilename());
		try {
			Path copy = Files.createTempFile("dvk-upload", ".part");
			try {
				if (file.getSize() <= FileCheck.LARGEST) {
					file.transferTo(copy);
				}
				FileKind kind = (file.getSize() <= FileCheck.LARGEST) ? this.check.kindOf(name, copy) : tooLarge();
				FileName shown = kind.ended(name);
				if (shown.isTooLong()) {
					throw new FileRefused("nameTooLong");
				}
				this.keeper.keep(actor, subject, category, shown, kind, copy);
				kept.add(shown.value());
			}
			finally {
				Files.deleteIfExists(copy);
			}
		}
		catch (FileRefused refusal) {
			refused.add(new AddedFiles.RefusedFile(name.value(), this.words.of(refusal)));
		}
		catch (IOException ex) {
			log.error("A file could not be kept", ex);
			refused.add(new AddedFiles.RefusedFile(name.value(), this.words.of(new FileRefused("notKept"))));
		}
	}

	private static FileKind tooLarge() throws FileRefused {
		throw new FileRefused("tooLarge");
	}

	/** Whether a file is a PDF, whatever its name says. */
	@Allowed
	public boolean isPdf(MultipartFile file) {
		try (InputStream content = file.getInputStream()) {
			return this.check.isPdf(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The files of a record, oldest first. */
	@Allowed
	@Transactional(readOnly = true)
	public List<Attachment> of(Actor actor, UUID subject) {
		return this.rows.of(actor.committee(), subject);
	}

	/**
	 * The answer that hands a file over: always to be saved, never to be shown or run
	 * inside our site. Refused with {@link NoSuchRecord} when the record has no such
	 * file.
	 */
	@Allowed
	@Transactional(readOnly = true)
	public ResponseEntity<Resource> serve(Actor actor, UUID subject, UUID id) {
		Attachment file = this.rows.one(actor.committee(), subject, id).orElseThrow(NoSuchRecord::new);
		return Download.of(file.fileName(), file.mediaType(), file.size(),
				new InputStreamResource(this.keeper.open(file)));
	}

	/** Takes a file away for good. */
	@Allowed
	@Transactional
	public void remove(Actor actor, UUID subject, UUID id) {
		this.keeper.remove(this.rows.one(actor.committee(), subject, id).orElseThrow(NoSuchRecord::new));
	}

}
