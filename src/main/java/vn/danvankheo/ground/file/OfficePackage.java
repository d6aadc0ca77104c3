package vn.danvankheo.ground.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks into a Word or Excel file without trusting what it says about itself: how many
 * parts, how large they really become, what the document is, whether it carries a macro.
 */
final class OfficePackage {

	private static final int MOST_PARTS = 2000;

	private static final long MOST_UNPACKED = 150L * 1024 * 1024;

	private OfficePackage() {
	}

	static void check(FileKind kind, Path file) throws FileRefused, IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			checkSizes(zip);
			String types = contentTypes(zip);
			if (types.contains("macroEnabled") || hasMacro(zip)) {
				throw new FileRefused("macro");
			}
			String main = (kind == FileKind.DOCX) ? "wordprocessingml.document.main+xml"
					: "spreadsheetml.sheet.main+xml";
			if (!types.contains(main)) {
				throw new FileRefused("notWhatItSays");
			}
		}
		catch (ZipException damaged) {
			boolean locked = String.valueOf(damaged.getMessage()).toLowerCase(Locale.ROOT).contains("encrypted");
			throw new FileRefused(locked ? "locked" : "notWhatItSays");
		}
		catch (IllegalArgumentException badName) {
			throw new FileRefused("notWhatItSays");
		}
	}

	private static void checkSizes(ZipFile zip) throws FileRefused, IOException {
		if (zip.size() > MOST_PARTS) {
			throw new FileRefused("tooMuchInside");
		}
		long declared = 0;
		for (ZipEntry part : Collections.list(zip.entries())) {
			declared += Math.max(0, part.getSize());
		}
		if (declared > MOST_UNPACKED) {
			throw new FileRefused("tooMuchInside");
		}
		long real = 0;
		byte[] buffer = new byte[65536];
		for (ZipEntry part : Collections.list(zip.entries())) {
			try (InputStream content = zip.getInputStream(part)) {
				for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
					real += read;
					if (real > MOST_UNPACKED) {
						throw new FileRefused("tooMuchInside");
					}
				}
			}
		}
	}

	private static String contentTypes(ZipFile zip) throws FileRefused, IOException {
		ZipEntry types = zip.getEntry("[Content_Types].xml");
		if (types == null) {
			throw new FileRefused("notWhatItSays");
		}
		try (InputStream content = zip.getInputStream(types)) {
			return new String(content.readNBytes(1_000_000), StandardCharsets.UTF_8);
		}
	}

	private static boolean hasMacro(ZipFile zip) {
		return zip.stream()
			.map((part) -> part.getName().toLowerCase(Locale.ROOT))
			.anyMatch((name) -> name.endsWith("vbaproject.bin"));
	}

}
