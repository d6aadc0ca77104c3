package vn.danvankheo.document.typesetting;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import vn.danvankheo.document.Block;

/** Pictures on paper: as large as asked for, never larger than the page. */
final class Pictures {

	private static final long MOST_PIXELS = 40_000_000;

	private Pictures() {
	}

	/**
	 * The picture with its size; one that cannot be shown is replaced by its description.
	 */
	static Piece fit(Block.Picture picture, double mostWidth, double mostHeight) {
		BufferedImage image = read(picture.content());
		double width = Math.min(picture.widthMillimetres(), mostWidth);
		double height = width * image.getHeight() / image.getWidth();
		double shrink = Math.min(1, mostHeight / height);
		return new Piece.Image(picture, width * shrink, height * shrink);
	}

	/** Opaque and in plain red, green and blue, as archives want it. */
	static byte[] png(byte[] content) {
		BufferedImage image = read(content);
		BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
		Graphics2D paper = plain.createGraphics();
		paper.drawImage(image, 0, 0, Color.WHITE, null);
		paper.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(plain, "png", bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	static boolean isPng(byte[] content) {
		return content.length > 3 && content[1] == 'P' && content[2] == 'N' && content[3] == 'G';
	}

	private static BufferedImage read(byte[] content) {
		try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
			if (!readers.hasNext()) {
				throw new IllegalArgumentException("Neither PNG nor JPEG");
			}
			ImageReader reader = readers.next();
			reader.setInput(stream);
			if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
				throw new IllegalArgumentException("Too many pixels");
			}
			return reader.read(0);
		}
		catch (IOException ex) {
			throw new IllegalArgumentException("Not a readable picture", ex);
		}
	}

}
