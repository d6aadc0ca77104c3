package vn.danvankheo.inspection;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * The two things worth knowing of what a camera noted in a picture: when it was taken and
 * how it is to be turned. Everything else, above all where, is not even read.
 *
 * @param takenAt when, by the camera's clock; null where it is not noted
 * @param orientation how it is to be turned, 1 to 8; 1 where nothing is noted
 */
record ExifFacts(LocalDateTime takenAt, int orientation) {

	static final ExifFacts NONE = new ExifFacts(null, 1);

	private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss");

	private static final int ORIENTATION = 0x0112;

	private static final int CHANGED = 0x0132;

	private static final int CAMERA_PART = 0x8769;

	private static final int TAKEN = 0x9003;

	/** Reads what follows «Exif» in a picture; whatever is out of order is not noted. */
	static ExifFacts of(byte[] tiff) {
		try {
			ByteBuffer content = ByteBuffer.wrap(tiff);
			content.order((content.getShort(0) == 0x4949) ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
			int first = content.getInt(4);
			int orientation = number(content, first, ORIENTATION, 1);
			int camera = number(content, first, CAMERA_PART, 0);
			String taken = (camera > 0) ? text(content, camera, TAKEN) : null;
			LocalDateTime at = date((taken != null) ? taken : text(content, first, CHANGED));
			return new ExifFacts(at, (orientation >= 1 && orientation <= 8) ? orientation : 1);
		}
		catch (IndexOutOfBoundsException | BufferUnderflowException outOfOrder) {
			return NONE;
		}
	}

	private static int number(ByteBuffer content, int directory, int tag, int otherwise) {
		int entry = entry(content, directory, tag);
		if (entry < 0) {
			return otherwise;
		}
		boolean isShort = content.getShort(entry + 2) == 3;
		return isShort ? Short.toUnsignedInt(content.getShort(entry + 8)) : content.getInt(entry + 8);
	}

	private static String text(ByteBuffer content, int directory, int tag) {
		int entry = entry(content, directory, tag);
		if (entry < 0 || content.getInt(entry + 4) < 19) {
			return null;
		}
		byte[] text = new byte[19];
		content.get(content.getInt(entry + 8), text);
		return new String(text, StandardCharsets.US_ASCII);
	}

	private static int entry(ByteBuffer content, int directory, int tag) {
		int count = Short.toUnsignedInt(content.getShort(directory));
		for (int i = 0; i < count; i++) {
			int entry = directory + 2 + 12 * i;
			if (Short.toUnsignedInt(content.getShort(entry)) == tag) {
				return entry;
			}
		}
		return -1;
	}

	private static LocalDateTime date(String text) {
		try {
			return (text != null) ? LocalDateTime.parse(text, FORM) : null;
		}
		catch (DateTimeException unreal) {
			return null;
		}
	}

}
