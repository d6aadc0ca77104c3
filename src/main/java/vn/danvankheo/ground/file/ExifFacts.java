package vn.danvankheo.ground.file;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;

/**
 * The two things worth knowing of what a camera noted in a picture: when it was taken and
 * how it is to be turned. Everything else, above all where, is dropped at once.
 *
 * @param takenAt when, by the camera's clock; null where it is not noted
 * @param orientation how it is to be turned, 1 to 8; 1 where nothing is noted
 */
record ExifFacts(LocalDateTime takenAt, int orientation) {

	static final ExifFacts NONE = new ExifFacts(null, 1);

	private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss");

	/** Reads what follows «Exif» in a picture; whatever is out of order is not noted. */
	static ExifFacts of(byte[] tiff) {
		Metadata notes = new Metadata();
		try {
			new ExifReader().extract(new ByteArrayReader(tiff), notes);
		}
		catch (RuntimeException outOfOrder) {
			// a camera's nonsense must not cost the inspector the picture
			return NONE;
		}
		ExifIFD0Directory picture = notes.getFirstDirectoryOfType(ExifIFD0Directory.class);
		if (picture == null) {
			return NONE;
		}
		Integer orientation = picture.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
		boolean known = orientation != null && orientation >= 1 && orientation <= 8;
		return new ExifFacts(date(taken(notes, picture)), known ? orientation : 1);
	}

	/** When the shutter opened or else, when the file was changed. */
	private static String taken(Metadata notes, ExifIFD0Directory picture) {
		ExifSubIFDDirectory camera = notes.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
		String taken = (camera != null) ? camera.getString(ExifDirectoryBase.TAG_DATETIME_ORIGINAL) : null;
		return (taken != null) ? taken : picture.getString(ExifDirectoryBase.TAG_DATETIME);
	}

	private static LocalDateTime date(String text) {
		try {
			return (text != null) ? LocalDateTime.parse(text.strip(), FORM) : null;
		}
		catch (DateTimeException unreal) {
			return null;
		}
	}

}
