package vn.danvankheo.ground.typesetting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Writes the pieces of a section into the Word file. */
final class DocxPieces {

	private static final double SPACE_BELOW_PICTURE = 6;

	private final XWPFDocument file;

	private final PaperForm form;

	private final double width;

	DocxPieces(XWPFDocument file, PaperForm form, double width) {
		this.file = file;
		this.form = form;
		this.width = width;
	}

	void write(List<Piece> pieces) {
		for (Piece piece : pieces) {
			if (piece instanceof Piece.Columns columns) {
				columns(columns);
			}
			else if (piece instanceof Piece.Ruled ruled) {
				apart();
				DocxTables.ruled(this.file.createTable(), ruled, this.form);
			}
			else {
				write(piece, this.file::createParagraph, this.width);
			}
		}
	}

	private void columns(Piece.Columns columns) {
		apart();
		DocxTables.columns(this.file.createTable(), columns, (cell, pieces, room) -> {
			boolean[] first = { true };
			Supplier<XWPFParagraph> paragraphs = () -> {
				XWPFParagraph next = first[0] ? cell.getParagraphArray(0) : cell.addParagraph();
				first[0] = false;
				return next;
			};
			pieces.forEach((piece) -> write(piece, paragraphs, room));
			if (pieces.isEmpty()) {
				DocxText.tiny(paragraphs.get());
			}
		});
	}

	/** Two tables without a paragraph between them would become one. */
	private void apart() {
		List<IBodyElement> before = this.file.getBodyElements();
		if (!before.isEmpty() && before.get(before.size() - 1) instanceof XWPFTable) {
			DocxText.tiny(this.file.createParagraph());
		}
	}

	private void write(Piece piece, Supplier<XWPFParagraph> paragraphs, double room) {
		if (piece instanceof Piece.Line line) {
			DocxText.write(paragraphs.get(), line, this.form);
		}
		else if (piece instanceof Piece.Dotted dotted) {
			DocxText.dotted(paragraphs.get(), dotted.line(), this.form, room);
		}
		else if (piece instanceof Piece.Rule rule) {
			DocxText.rule(paragraphs.get(), rule, room);
		}
		else if (piece instanceof Piece.Space space) {
			for (int line = 0; line < space.lines(); line++) {
				paragraphs.get().setStyle(space.part().style());
			}
		}
		else if (piece instanceof Piece.Image image) {
			picture(paragraphs.get(), image);
		}
	}

	private static void picture(XWPFParagraph target, Piece.Image image) {
		target.setAlignment(ParagraphAlignment.CENTER);
		target.setKeepNext(true);
		target.setSpacingAfter(Twips.ofPoints(SPACE_BELOW_PICTURE).intValue());
		byte[] content = image.source().content();
		int width = (int) (image.width() * Units.EMU_PER_CENTIMETER / 10);
		int height = (int) (image.height() * Units.EMU_PER_CENTIMETER / 10);
		try {
			XWPFPicture picture = target.createRun()
				.addPicture(new ByteArrayInputStream(content),
						Pictures.isPng(content) ? PictureType.PNG : PictureType.JPEG, "picture", width, height);
			picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(image.source().alternative());
		}
		catch (InvalidFormatException ex) {
			throw new IllegalArgumentException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
