package vn.danvankheo.ground.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.apache.tika.Tika;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Decides whether a file is harmless and what it is. Pictures and PDFs are what their
 * bytes are, whatever their name says; Word and Excel files must be what it says. Nothing
 * is unpacked or decoded before its size is known.
 */
@Component
class FileCheck {

	/** The largest file, in bytes. */
	static final long LARGEST = 20L * 1024 * 1024;

	private static final long MOST_PIXELS = 60_000_000;

	private static final Set<String> HEIC = Set.of("image/heic", "image/heif", "image/heic-sequence",
			"image/heif-sequence");

	private static final byte[] OLE_LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

	private static final Logger log = LoggerFactory.getLogger("vn.danvankheo.security");

	private final Tika detector = new Tika();

	private final MalwareScanner scanner;

	FileCheck(MalwareScanner scanner) {
		this.scanner = scanner;
	}

	/** What it is, or the refusal. */
	FileKind kindOf(FileName name, Path file) throws FileRefused, IOException {
		try {
			return FileGate.pass(() -> looked(name, file));
		}
		catch (FileRefused | IOException | RuntimeException refused) {
			throw refused;
		}
		catch (Exception impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private FileKind looked(FileName name, Path file) throws FileRefused, IOException {
		long size = Files.size(file);
		if (size == 0) {
			throw new FileRefused("empty");
		}
		if (size > LARGEST) {
			throw new FileRefused("tooLarge");
		}
		if (this.scanner.findsHarmIn(file)) {
			log.warn("malicious_file_upload");
			throw new FileRefused("harmful");
		}
		FileKind kind = kind(name, detect(file), file);
		lookInside(kind, file);
		return kind;
	}

	private static FileKind kind(FileName name, String detected, Path file) throws FileRefused, IOException {
		Optional<FileKind> named = FileKind.named(name);
		if (named.filter(FileKind::isOffice).isPresent()) {
			if ("application/x-tika-msoffice".equals(detected) && contains(file, OLE_LOCKED)) {
				throw new FileRefused("locked");
			}
			return named.filter((kind) -> kind.looksLike(detected)).orElseThrow(() -> new FileRefused("notWhatItSays"));
		}
		if (HEIC.contains(detected)) {
			throw new FileRefused("heic");
		}
		return FileKind.detected(detected)
			.orElseThrow(() -> new FileRefused(named.isPresent() ? "notWhatItSays" : "kind"));
	}

	private void lookInside(FileKind kind, Path file) throws FileRefused, IOException {
		if (kind.isPicture()) {
			checkPicture(file);
		}
		if (kind.isOffice()) {
			checkOffice(kind, file);
		}
		if (kind == FileKind.PDF && PdfLock.isOn(Files.readString(file, StandardCharsets.ISO_8859_1))) {
			throw new FileRefused("locked");
		}
	}

	private String detect(Path file) throws IOException {
		try (InputStream content = Files.newInputStream(file)) {
			return detect(content);
		}
	}

	private String detect(InputStream content) throws IOException {
		return this.detector.detect(new BufferedInputStream(content));
	}

	/** Whether this is how a PDF begins. */
	boolean isPdf(InputStream content) throws IOException {
		return FileKind.PDF.looksLike(detect(content));
	}

	private static void checkOffice(FileKind kind, Path file) throws FileRefused {
		try (OfficePackage office = OfficePackage.open(file)) {
			if (office.hasMacro()) {
				throw new FileRefused("macro");
			}
			if (!office.isA(kind.mainPart())) {
				throw new FileRefused("notWhatItSays");
			}
		}
		catch (IOException damaged) {
			throw new FileRefused("notWhatItSays");
		}
	}

	private static void checkPicture(Path file) throws FileRefused, IOException {
		try (ImageInputStream content = ImageIO.createImageInputStream(file.toFile())) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(content);
			if (!readers.hasNext()) {
				throw new FileRefused("notWhatItSays");
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(content, true, true);
				if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
					throw new FileRefused("tooManyPixels");
				}
			}
			catch (IOException | RuntimeException unreadable) {
				throw new FileRefused("notWhatItSays");
			}
			finally {
				reader.dispose();
			}
		}
	}

	private static boolean contains(Path file, byte[] wanted) throws IOException {
		String content = Files.readString(file, StandardCharsets.ISO_8859_1);
		return content.contains(new String(wanted, StandardCharsets.ISO_8859_1));
	}

}
