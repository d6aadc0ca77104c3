package vn.danvankheo.steps.visit;

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

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import vn.danvankheo.steps.inspection.InspectionId;

/**
 * Where a visit is found from a sheet of paper: the address of the setting
 * {@code dvk.base-url}, else the one in use, as words and as a QR code.
 */
@Component
class VisitAddress {

	private static final int MODULE = 4;

	private final String base;

	VisitAddress(@Value("${dvk.base-url:}") String base) {
		this.base = base;
	}

	String of(InspectionId visit) {
		String root = this.base.isBlank() ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
				: this.base.replaceFirst("/+$", "");
		return root + "/inspections/" + visit;
	}

	/** The same as a picture that phones read. */
	byte[] code(InspectionId visit) {
		try {
			BitMatrix matrix = new QRCodeWriter().encode(of(visit), BarcodeFormat.QR_CODE, 0, 0,
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
