package vn.danvankheo.steps.visit;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import javax.imageio.ImageIO;

/**
 * A JPEG as a phone takes it: with its maker, the day, how it is to be turned, the place
 * twice (EXIF and XMP), a comment, and more bytes after its end.
 */
public final class CameraPhoto {

	/** The day it was taken, as it is shown. */
	public static final String TAKEN = "chụp lúc 09:12, 05/7/2023";

	private static final String DATE = "2023:07:05 09:12:33";

	private CameraPhoto() {
	}

	/** A photo of this size; noise makes it as large as real ones. */
	public static byte[] of(int width, int height) {
		byte[] plain = plain(width, height);
		ByteArrayOutputStream photo = new ByteArrayOutputStream();
		photo.write(plain, 0, 2);
		photo.writeBytes(segment(0xe1, exif()));
		photo.writeBytes(segment(0xe1,
				("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
						+ "<exif:GPSLatitude>15,34.1N</exif:GPSLatitude></x:xmpmeta>")
					.getBytes(StandardCharsets.UTF_8)));
		photo.writeBytes(segment(0xfe, "Nha ong Ba, to 3".getBytes(StandardCharsets.US_ASCII)));
		photo.write(plain, 2, plain.length - 2);
		photo.writeBytes("MotionPhoto GPSLatitude 15.56".getBytes(StandardCharsets.US_ASCII));
		return photo.toByteArray();
	}

	/** The same picture without any note. */
	public static byte[] plain(int width, int height) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = image.createGraphics();
		pen.setPaint(new GradientPaint(0, 0, new Color(0x1d6b45), width, height, new Color(0xf7edda)));
		pen.fillRect(0, 0, width, height);
		Random random = new Random(5);
		for (int i = 0; i < width * height / 3; i++) {
			image.setRGB(random.nextInt(width), random.nextInt(height), random.nextInt(0x1000000));
		}
		pen.dispose();
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			ImageIO.write(image, "jpeg", out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] segment(int marker, byte[] content) {
		return ByteBuffer.allocate(content.length + 4)
			.putShort((short) (0xff00 | marker))
			.putShort((short) (content.length + 2))
			.put(content)
			.array();
	}

	/** Little-endian, as most phones write it. */
	private static byte[] exif() {
		ByteBuffer tiff = ByteBuffer.allocate(260).order(ByteOrder.LITTLE_ENDIAN);
		tiff.put(new byte[] { 'I', 'I', 42, 0 }).putInt(8);
		tiff.putShort((short) 4);
		entry(tiff, 0x010f, 2, 8, 160);
		entry(tiff, 0x0112, 3, 1, 6);
		entry(tiff, 0x8769, 4, 1, 70);
		entry(tiff, 0x8825, 4, 1, 90);
		tiff.putInt(0);
		tiff.position(70).putShort((short) 1);
		entry(tiff, 0x9003, 2, 20, 170);
		tiff.position(90).putShort((short) 4);
		entry(tiff, 1, 2, 2, 'N');
		entry(tiff, 2, 5, 3, 200);
		entry(tiff, 3, 2, 2, 'E');
		entry(tiff, 4, 5, 3, 224);
		tiff.position(160).put("SAMSUNG\0".getBytes(StandardCharsets.US_ASCII));
		tiff.position(170).put((DATE + "\0").getBytes(StandardCharsets.US_ASCII));
		tiff.position(200).putInt(15).putInt(1).putInt(34).putInt(1).putInt(6).putInt(1);
		tiff.putInt(108).putInt(1).putInt(28).putInt(1).putInt(30).putInt(1);
		return ByteBuffer.allocate(266).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array()).array();
	}

	private static void entry(ByteBuffer tiff, int tag, int kind, int count, int value) {
		tiff.putShort((short) tag).putShort((short) kind).putInt(count).putInt(value);
	}

}
