package vn.danvankheo.ground.typesetting;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import javax.imageio.ImageIO;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/** An address as a picture that phones read. */
public final class QrCode {

	private static final int MODULE = 4;

	private QrCode() {
	}

	/** The picture on paper, so many millimetres wide; whoever cannot see it is told. */
	public static Block.Picture of(String address, int millimetres) {
		return new Block.Picture(png(address), millimetres, "Mã QR: " + address);
	}

	private static byte[] png(String address) {
		try {
			BitMatrix matrix = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0,
					Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2));
			ByteArrayOutputStream picture = new ByteArrayOutputStream();
			ImageIO.write(drawn(matrix), "png", picture);
			return picture.toByteArray();
		}
		catch (WriterException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static BufferedImage drawn(BitMatrix matrix) {
		BufferedImage image = new BufferedImage(matrix.getWidth() * MODULE, matrix.getHeight() * MODULE,
				BufferedImage.TYPE_BYTE_GRAY);
		for (int x = 0; x < image.getWidth(); x++) {
			for (int y = 0; y < image.getHeight(); y++) {
				image.setRGB(x, y, matrix.get(x / MODULE, y / MODULE) ? 0x000000 : 0xffffff);
			}
		}
		return image;
	}

}
