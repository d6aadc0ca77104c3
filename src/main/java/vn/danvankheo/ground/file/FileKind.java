package vn.danvankheo.ground.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that are taken, by ending and by what they are found to be. */
enum FileKind {

	PDF("application/pdf", List.of("pdf"), Set.of("application/pdf")),

	JPEG("image/jpeg", List.of("jpg", "jpeg"), Set.of("image/jpeg")),

	PNG("image/png", List.of("png"), Set.of("image/png")),

	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of("docx"),
			Set.of("application/zip", "application/x-tika-ooxml")),

	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of("xlsx"),
			Set.of("application/zip", "application/x-tika-ooxml"));

	/** Other endings that phones and programs give to pictures. */
	private static final Set<String> OF_PICTURES = Set.of("jpe", "jfif", "jfi", "jif", "pjpeg", "pjp", "heic", "heif",
			"webp", "gif", "bmp", "tif", "tiff");

	private final String mediaType;

	private final List<String> endings;

	private final Set<String> detected;

	FileKind(String mediaType, List<String> endings, Set<String> detected) {
		this.mediaType = mediaType;
		this.endings = endings;
		this.detected = detected;
	}

	static Optional<FileKind> named(FileName name) {
		return Arrays.stream(values()).filter((kind) -> kind.endings.contains(name.ending())).findFirst();
	}

	/** The kind whose files are told by their bytes alone. */
	static Optional<FileKind> detected(String type) {
		return Arrays.stream(values()).filter((kind) -> !kind.isOffice() && kind.looksLike(type)).findFirst();
	}

	/** The name with the ending of this kind; an ending that is wrong for it goes. */
	FileName ended(FileName name) {
		if (this.endings.contains(name.ending())) {
			return name;
		}
		boolean wrong = named(name).isPresent() || OF_PICTURES.contains(name.ending());
		String bare = wrong ? name.value().substring(0, name.value().lastIndexOf('.')) : name.value();
		return new FileName(bare + "." + this.endings.get(0));
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

	/** What the main part of an office file says of itself. */
	String mainPart() {
		return (this == DOCX) ? "wordprocessingml.document.main+xml" : "spreadsheetml.sheet.main+xml";
	}

	String mediaType() {
		return this.mediaType;
	}

}
