package vn.danvankheo.ground.file;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that are taken, by ending and by what they are found to be. */
enum FileKind {

	PDF("application/pdf", Set.of("pdf"), Set.of("application/pdf")),

	JPEG("image/jpeg", Set.of("jpg", "jpeg"), Set.of("image/jpeg")),

	PNG("image/png", Set.of("png"), Set.of("image/png")),

	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx"),
			Set.of("application/zip", "application/x-tika-ooxml")),

	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx"),
			Set.of("application/zip", "application/x-tika-ooxml"));

	private final String mediaType;

	private final Set<String> endings;

	private final Set<String> detected;

	FileKind(String mediaType, Set<String> endings, Set<String> detected) {
		this.mediaType = mediaType;
		this.endings = endings;
		this.detected = detected;
	}

	static Optional<FileKind> named(FileName name) {
		return Arrays.stream(values()).filter((kind) -> kind.endings.contains(name.ending())).findFirst();
	}

	boolean looksLike(String detectedType) {
		return this.detected.contains(detectedType);
	}

	boolean isPicture() {
		return this == JPEG || this == PNG;
	}

	boolean isOffice() {
		return this == DOCX || this == XLSX;
	}

	String mediaType() {
		return this.mediaType;
	}

}
