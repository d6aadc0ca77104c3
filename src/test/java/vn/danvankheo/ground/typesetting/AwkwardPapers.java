package vn.danvankheo.ground.typesetting;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.ImageIO;

import vn.danvankheo.ground.typesetting.OfficialDocument.Issuer;
import vn.danvankheo.ground.typesetting.OfficialDocument.Signature;

/** Papers that somebody means ill with, or never thought of printing. */
final class AwkwardPapers {

	static final String HOSTILE = "<script>alert(1)</script> & <img src='file:///etc/passwd'/> ]]> url(http://x)";

	private AwkwardPapers() {
	}

	/** Hostile in every field, with pictures good and bad and unbreakable words. */
	static OfficialDocument full() {
		String text = HOSTILE + " \u0000\ud83d\ude00\ud800 漢 " + "x".repeat(300);
		List<Block> body = List.of(new Block.Basis(text), new Block.Centred(text), new Block.Heading(1, text),
				new Block.Paragraph(text), new Block.Item(text), new Block.Article(1, text),
				new Block.Labelled(text, text), new Block.Labelled(text, null), new Block.Dots(2),
				new Block.Picture(picture(), 40, "Mã \"QR\" <của> phiếu"),
				new Block.Picture(new byte[] { 1, 2, 3 }, 40, "Ảnh không đọc được"),
				new Block.Grid(text,
						List.of(new Block.Column(text, 1, Block.Align.LEFT),
								new Block.Column("B", 0, Block.Align.RIGHT)),
						List.of(List.of(text, ""), List.of(text), List.of("chỉ hai", "tu ".repeat(1200)))));
		return new OfficialDocument(FormatProfile.ND30, DocumentType.REPORT, new Issuer(text, text), 123, text, text,
				null, text, List.of(text, text), body, List.of(new Signature(List.of(text), text)), List.of(text),
				List.of(new OfficialDocument.Appendix(text, text, body, true)), false);
	}

	/** Everything that may be left out is left out. */
	static OfficialDocument empty(FormatProfile profile, DocumentType type) {
		return new OfficialDocument(profile, type, new Issuer("", ""), null, "", "", null, "", List.of(), List.of(),
				List.of(), List.of(), List.of(), false);
	}

	/** With see-through parts, which an archive file must not have. */
	static byte[] picture() {
		BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
		Graphics2D pen = image.createGraphics();
		pen.setColor(Color.BLACK);
		pen.fillRect(10, 10, 20, 20);
		pen.dispose();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

}
