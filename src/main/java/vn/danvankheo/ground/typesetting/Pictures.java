package vn.danvankheo.ground.typesetting;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Pictures on paper: as large as asked for, never larger than the page. */
final class Pictures {

	private static final long MOST_PIXELS = 40_000_000;

	static {
		ImageIO.setUseCache(false);
	}

	private Pictures() {
	}

	/** The picture with its size; empty when it cannot be shown. */
	static Optional<Piece.Image> fit(Block.Picture picture, double mostWidth, double mostHeight) {
		try {
			BufferedImage image = read(picture.content());
			double width = Math.min(picture.widthMillimetres(), mostWidth);
			double height = width * image.getHeight() / image.getWidth();
			double shrink = Math.min(1, mostHeight / height);
			return Optional.of(new Piece.Image(picture, width * shrink, height * shrink));
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	/** Opaque and in plain red, green and blue, as archives want it. */
	static byte[] png(byte[] content) {
		try {
			BufferedImage image = read(content);
			BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
			Graphics2D paper = plain.createGraphics();
			paper.drawImage(image, 0, 0, Color.WHITE, null);
			paper.dispose();
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			ImageIO.write(plain, "png", bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static boolean isPng(byte[] content) {
		return content.length > 3 && content[1] == 'P' && content[2] == 'N' && content[3] == 'G';
	}

	private static BufferedImage read(byte[] content) throws IOException {
		try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
			Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
			if (!readers.hasNext()) {
				throw new IOException("Neither PNG nor JPEG");
			}
			ImageReader reader = readers.next();
			try {
				reader.setInput(stream);
				if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
					throw new IOException("Too many pixels");
				}
				return reader.read(0);
			}
			catch (RuntimeException ex) {
				throw new IOException("Not a readable picture", ex);
			}
			finally {
				reader.dispose();
			}
		}
	}

}
