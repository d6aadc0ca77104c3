package vn.danvankheo.ground.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.springframework.web.multipart.MultipartFile;

/**
 * A picture without anything a camera or program noted in it: no place, no device, no
 * words, no smaller picture. The picture itself is not touched; a JPEG keeps how it is to
 * be turned and its colours.
 *
 * @param takenAt when it was taken, by the camera's clock; null where that was not noted
 */
public record CleanPhoto(byte[] content, LocalDateTime takenAt) {

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10 };

	private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

	private static final byte[] COLOURS = "ICC_PROFILE".getBytes(StandardCharsets.US_ASCII);

	private static final int SCAN = 0xda;

	private static final int END = 0xd9;

	private static final Set<String> OF_PNG = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB",
			"iCCP", "sBIT", "bKGD", "pHYs");

	/** The same of a file that was sent; empty when it cannot be read, too. */
	public static Optional<CleanPhoto> of(MultipartFile file) {
		try {
			return of(file.getBytes());
		}
		catch (IOException unreadable) {
			return Optional.empty();
		}
	}

	/**
	 * The picture, cleaned; empty when it is neither a JPEG nor a PNG, or out of order.
	 */
	public static Optional<CleanPhoto> of(byte[] file) {
		try {
			if (file.length > 4 && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xd8) {
				return Optional.of(jpeg(file));
			}
			return startsWith(file, 0, PNG) ? Optional.of(png(file)) : Optional.empty();
		}
		catch (IndexOutOfBoundsException | IllegalArgumentException outOfOrder) {
			return Optional.empty();
		}
	}

	private static CleanPhoto jpeg(byte[] file) {
		ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
		ExifFacts facts = ExifFacts.NONE;
		boolean scanned = false;
		int at = afterFill(file, 2);
		while (!(scanned && at >= file.length - 1) && marker(file, at) != END) {
			int marker = marker(file, at);
			int end = at + 2 + length(file, at + 2);
			if (marker == 0xe1 && startsWith(file, at + 4, EXIF)) {
				facts = ExifFacts.of(Arrays.copyOfRange(file, at + 10, end));
			}
			scanned |= marker == SCAN;
			end = (marker == SCAN) ? endOfScan(file, end) : end;
			if (belongsToPicture(marker, file, at)) {
				kept.write(file, at, end - at);
			}
			at = afterFill(file, end);
		}
		ByteArrayOutputStream clean = new ByteArrayOutputStream(kept.size() + 40);
		clean.writeBytes(new byte[] { (byte) 0xff, (byte) 0xd8 });
		clean.writeBytes((facts.orientation() > 1) ? orientation(facts.orientation()) : new byte[0]);
		clean.writeBytes(kept.toByteArray());
		clean.writeBytes(new byte[] { (byte) 0xff, (byte) END });
		return new CleanPhoto(clean.toByteArray(), facts.takenAt());
	}

	/** Any number of fill bytes may stand before a marker. */
	private static int afterFill(byte[] file, int from) {
		int at = from;
		while (at + 1 < file.length && (file[at] & 0xff) == 0xff && (file[at + 1] & 0xff) == 0xff) {
			at++;
		}
		return at;
	}

	private static boolean belongsToPicture(int marker, byte[] file, int at) {
		boolean note = (marker >= 0xe0 && marker <= 0xef) || marker == 0xfe;
		boolean needed = marker == 0xe0 || marker == 0xee || (marker == 0xe2 && startsWith(file, at + 4, COLOURS));
		return !note || needed;
	}

	private static int marker(byte[] file, int at) {
		if ((file[at] & 0xff) != 0xff) {
			throw new IllegalArgumentException("no marker");
		}
		return file[at + 1] & 0xff;
	}

	private static int length(byte[] file, int at) {
		int length = ((file[at] & 0xff) << 8) | (file[at + 1] & 0xff);
		if (length < 2 || at + length > file.length) {
			throw new IllegalArgumentException("no length");
		}
		return length;
	}

	/**
	 * Where the compressed picture ends: at the next marker that is not part of it, with
	 * its fill bytes, or with the file, if some program left the last marker out.
	 */
	private static int endOfScan(byte[] file, int from) {
		for (int at = from; at < file.length - 1; at++) {
			int last = afterFill(file, at);
			boolean marker = (file[at] & 0xff) == 0xff && last < file.length - 1 && file[last + 1] != 0
					&& (file[last + 1] & 0xf8) != 0xd0;
			if (marker) {
				return at;
			}
			at = last;
		}
		return file.length;
	}

	/** A note that says nothing but how the picture is to be turned. */
	private static byte[] orientation(int orientation) {
		return ByteBuffer.allocate(36)
			.putShort((short) 0xffe1)
			.putShort((short) 34)
			.put(EXIF)
			.putShort((short) 0x4d4d)
			.putShort((short) 42)
			.putInt(8)
			.putShort((short) 1)
			.putShort((short) 0x0112)
			.putShort((short) 3)
			.putInt(1)
			.putShort((short) orientation)
			.putShort((short) 0)
			.putInt(0)
			.array();
	}

	private static CleanPhoto png(byte[] file) {
		ByteArrayOutputStream clean = new ByteArrayOutputStream(file.length);
		clean.writeBytes(PNG);
		ExifFacts facts = ExifFacts.NONE;
		String name = "";
		for (int at = PNG.length; !name.equals("IEND");) {
			int length = ByteBuffer.wrap(file).getInt(at);
			if (length < 0 || length > file.length - at - 12) {
				throw new IllegalArgumentException("no length");
			}
			name = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
			if (name.equals("eXIf")) {
				facts = ExifFacts.of(Arrays.copyOfRange(file, at + 8, at + 8 + length));
			}
			if (OF_PNG.contains(name)) {
				clean.write(file, at, length + 12);
			}
			at += length + 12;
		}
		return new CleanPhoto(clean.toByteArray(), facts.takenAt());
	}

	private static boolean startsWith(byte[] file, int from, byte[] wanted) {
		return file.length >= from + wanted.length
				&& Arrays.equals(file, from, from + wanted.length, wanted, 0, wanted.length);
	}

}
