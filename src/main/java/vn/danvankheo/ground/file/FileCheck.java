package vn.danvankheo.ground.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.apache.tika.Tika;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Decides whether a file is harmless and what it says it is: the ending must be one of
 * the few, the content must be found to be the same, and nothing is unpacked or decoded
 * before its size is known.
 */
@Component
class FileCheck {

	/** The largest file, in bytes. */
	static final long LARGEST = 20L * 1024 * 1024;

	private static final long MOST_PIXELS = 60_000_000;

	private static final Pattern PDF_LOCKED = Pattern.compile("/Encrypt\\s*(<<|\\d+\\s+\\d+\\s+R)");

	private static final byte[] OLE_LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

	private static final Logger log = LoggerFactory.getLogger("vn.danvankheo.security");

	private final Tika detector = new Tika();

	private final MalwareScanner scanner;

	FileCheck(MalwareScanner scanner) {
		this.scanner = scanner;
	}

	/** What it is, or the refusal. */
	FileKind kindOf(FileName name, Path file) throws FileRefused, IOException {
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
		FileKind kind = FileKind.named(name).orElseThrow(() -> new FileRefused("kind"));
		String detected = detect(file);
		if (kind.isOffice() && "application/x-tika-msoffice".equals(detected)) {
			throw new FileRefused(contains(file, OLE_LOCKED) ? "locked" : "notWhatItSays");
		}
		if (!kind.looksLike(detected)) {
			throw new FileRefused("notWhatItSays");
		}
		lookInside(kind, file);
		return kind;
	}

	private void lookInside(FileKind kind, Path file) throws FileRefused, IOException {
		if (kind.isPicture()) {
			checkPicture(file);
		}
		if (kind.isOffice()) {
			OfficePackage.check(kind, file);
		}
		if (kind == FileKind.PDF && PDF_LOCKED.matcher(Files.readString(file, StandardCharsets.ISO_8859_1)).find()) {
			throw new FileRefused("locked");
		}
	}

	private String detect(Path file) throws IOException {
		try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
			return this.detector.detect(content);
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
