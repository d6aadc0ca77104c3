package vn.danvankheo.ground.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks at a file from outside, before any of it is parsed as a spreadsheet. */
final class Envelope {

	private static final int CONTENT_TYPES_SHOWN = 64 * 1024;

	private int parts;

	private long unpacked;

	private boolean macros;

	private boolean openDocument;

	private String contentTypes = "";

	private Envelope() {
	}

	/** Refuses what is not an XLSX workbook of a bounded size, saying what it is. */
	static void inspect(byte[] file) {
		if (file.length == 0) {
			throw SpreadsheetLimits.refusal("empty");
		}
		if (file.length > SpreadsheetLimits.BYTES) {
			throw SpreadsheetLimits.refusal("tooLarge", SpreadsheetLimits.BYTES / (1024 * 1024));
		}
		switch (FileMagic.valueOf(file)) {
			case OOXML -> new Envelope().inspectZip(file);
			case OLE2 -> throw SpreadsheetLimits.refusal(whatOle2Is(file));
			default -> throw SpreadsheetLimits.refusal("notASpreadsheet");
		}
	}

	private static String whatOle2Is(byte[] file) {
		try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
			DirectoryNode root = container.getRoot();
			if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
				return "password";
			}
			boolean old = root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
			return old ? "oldFormat" : "notASpreadsheet";
		}
		catch (IOException | RuntimeException broken) {
			return "notASpreadsheet";
		}
	}

	private void inspectZip(byte[] file) {
		try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(file))) {
			for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				note(entry.getName(), zip);
			}
		}
		catch (IOException | IllegalArgumentException broken) {
			throw SpreadsheetLimits.refusal("damaged");
		}
		judge();
	}

	private void note(String name, ZipArchiveInputStream zip) throws IOException {
		this.parts++;
		this.macros |= name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin");
		byte[] buffer = new byte[8192];
		StringBuilder start = new StringBuilder();
		for (int length = zip.read(buffer); length >= 0; length = zip.read(buffer)) {
			this.unpacked += length;
			if (this.unpacked > SpreadsheetLimits.UNPACKED_BYTES || this.parts > SpreadsheetLimits.PARTS) {
				throw SpreadsheetLimits.refusal("tooMuchInside");
			}
			if (start.length() < CONTENT_TYPES_SHOWN) {
				start.append(new String(buffer, 0, length, StandardCharsets.ISO_8859_1));
			}
		}
		if ("[Content_Types].xml".equals(name)) {
			this.contentTypes = start.toString();
		}
		this.openDocument |= "mimetype".equals(name) && start.indexOf("opendocument.spreadsheet") >= 0;
	}

	private void judge() {
		if (this.openDocument || this.contentTypes.contains("sheet.binary.macroEnabled")) {
			throw SpreadsheetLimits.refusal("otherFormat");
		}
		if (this.macros || this.contentTypes.contains("macroEnabled")) {
			throw SpreadsheetLimits.refusal("macros");
		}
		if (!this.contentTypes.contains("spreadsheetml.sheet.main+xml")) {
			throw SpreadsheetLimits.refusal("notASpreadsheet");
		}
	}

}
