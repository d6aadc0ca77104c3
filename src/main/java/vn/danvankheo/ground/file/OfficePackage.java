package vn.danvankheo.ground.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A Word or Excel file as the ZIP of parts that it is. What it says about itself is not
 * believed: its parts are counted, and each is unpacked once and forgotten, before
 * anything in it is parsed.
 */
final class OfficePackage implements Closeable {

	private static final int MOST_PARTS = 2_000;

	private static final long MOST_UNPACKED = 250L * 1024 * 1024;

	/** Of a list of parts or of links, which every program keeps in memory. */
	private static final long MOST_OF_AN_INDEX = 2L * 1024 * 1024;

	private static final String TYPES = "[content_types].xml";

	private static final Set<Integer> METHODS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);

	private final ZipFile zip;

	private final Map<String, ZipArchiveEntry> parts = new HashMap<>();

	private String types = "";

	private OfficePackage(ZipFile zip) {
		this.zip = zip;
	}

	/**
	 * Opens a file.
	 * @throws FileRefused when it holds too much or is locked
	 * @throws IOException when it is damaged or no ZIP
	 */
	static OfficePackage open(Path file) throws FileRefused, IOException {
		return open(Files.newByteChannel(file));
	}

	static OfficePackage open(byte[] file) throws FileRefused, IOException {
		return open(new SeekableInMemoryByteChannel(file));
	}

	private static OfficePackage open(SeekableByteChannel file) throws FileRefused, IOException {
		try {
			if (entries(file) > MOST_PARTS) {
				throw new FileRefused("tooMuchInside");
			}
			OfficePackage opened = new OfficePackage(
					ZipFile.builder().setSeekableByteChannel(file).setIgnoreLocalFileHeader(true).get());
			opened.measure();
			return opened;
		}
		catch (FileRefused | IOException refused) {
			file.close();
			throw refused;
		}
		catch (IllegalArgumentException malformed) {
			file.close();
			throw new IOException(malformed);
		}
	}

	/** How many parts its directory can name at most. */
	private static int entries(SeekableByteChannel file) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocate(65536);
		int found = 0;
		int last = 0;
		while (file.read(buffer) >= 0) {
			buffer.flip();
			while (buffer.hasRemaining()) {
				last = (last << 8) | (buffer.get() & 0xff);
				found += (last == 0x504b0102) ? 1 : 0;
			}
			buffer.clear();
		}
		file.position(0);
		return found;
	}

	private void measure() throws FileRefused, IOException {
		List<ZipArchiveEntry> all = Collections.list(this.zip.getEntries());
		long declared = all.stream().mapToLong((part) -> Math.min(part.getSize(), MOST_UNPACKED + 1)).sum();
		long unpacked = 0;
		for (ZipArchiveEntry part : all) {
			if (part.getGeneralPurposeBit().usesEncryption()) {
				throw new FileRefused("locked");
			}
			String name = key(part.getName());
			boolean index = name.equals(TYPES) || name.endsWith(".rels");
			if (declared > MOST_UNPACKED || index && part.getSize() > MOST_OF_AN_INDEX) {
				throw new FileRefused("tooMuchInside");
			}
			unpacked += measure(part, index ? MOST_OF_AN_INDEX : MOST_UNPACKED - unpacked);
			this.parts.putIfAbsent(name, part);
		}
		this.types = text(TYPES);
	}

	private long measure(ZipArchiveEntry part, long most) throws FileRefused, IOException {
		if (!METHODS.contains(part.getMethod())) {
			throw new IOException("packed in an unusual way");
		}
		byte[] buffer = new byte[65536];
		long unpacked = 0;
		try (InputStream content = this.zip.getInputStream(part)) {
			for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
				unpacked += read;
				if (unpacked > most) {
					throw new FileRefused("tooMuchInside");
				}
			}
		}
		return unpacked;
	}

	/** Whether its main part is of this type, or one whose name goes on like it. */
	boolean isA(String mainType) {
		return this.types.contains(mainType);
	}

	/** Whether it carries a program. */
	boolean hasMacro() {
		return this.types.contains("macroEnabled")
				|| this.parts.keySet().stream().anyMatch((name) -> name.endsWith("vbaproject.bin"));
	}

	boolean has(String name) {
		return this.parts.containsKey(key(name));
	}

	/** A small part as text; empty when there is none. */
	String text(String name) throws IOException {
		Optional<InputStream> part = part(name);
		if (part.isEmpty()) {
			return "";
		}
		try (InputStream content = part.get()) {
			byte[] bytes = content.readNBytes((int) MOST_OF_AN_INDEX);
			boolean wide = bytes.length > 1 && (bytes[0] == (byte) 0xff || bytes[0] == (byte) 0xfe);
			return new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
		}
	}

	/** The content of a part, whatever its name's case. */
	Optional<InputStream> part(String name) throws IOException {
		ZipArchiveEntry part = this.parts.get(key(name));
		return (part != null) ? Optional.of(this.zip.getInputStream(part)) : Optional.empty();
	}

	private static String key(String name) {
		String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
		return path.startsWith("/") ? path.substring(1) : path;
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
