package vn.danvankheo.ground.typesetting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/** Writes a paper as a Word file that people go on editing. */
public final class Docx {

	private final PaperForm form;

	private final XWPFDocument file;

	private Docx(PaperForm form, XWPFDocument file) {
		this.form = form;
		this.file = file;
	}

	static byte[] write(OfficialDocument document, boolean bothSides) {
		try (XWPFDocument file = new XWPFDocument()) {
			new Docx(PaperForm.of(document, bothSides), file).compose(document);
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			file.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void compose(OfficialDocument document) {
		DocxStyles.write(this.file, this.form);
		DocxSettings.write(this.file, this.form, Titles.of(document));
		pageNumbers();
		CTSectPr last = this.file.getDocument().getBody().getSectPr();
		List<Piece.Section> sections = Composer.compose(document, this.form);
		for (int at = 0; at < sections.size(); at++) {
			boolean landscape = sections.get(at).landscape();
			new DocxPieces(this.file, this.form, this.form.page().textWidth(landscape))
				.write(sections.get(at).pieces());
			XWPFParagraph end = DocxText.tiny(this.file.createParagraph());
			if (at < sections.size() - 1) {
				CTSectPr section = DocxText.properties(end).addNewSectPr();
				last.getHeaderReferenceList().forEach((header) -> section.addNewHeaderReference().set(header));
				page(section, landscape, at == 0);
			}
			else {
				page(last, landscape, at == 0);
			}
		}
	}

	/** In the middle above the text, except on the first page. */
	private void pageNumbers() {
		XWPFHeader header = this.file.createHeader(HeaderFooterType.DEFAULT);
		XWPFParagraph number = header.getParagraphs().isEmpty() ? header.createParagraph()
				: header.getParagraphArray(0);
		number.setStyle(Part.PAGE_NUMBER.style());
		number.getCTP().addNewFldSimple().setInstr("PAGE");
		number.getCTP().getFldSimpleArray(0).addNewR().addNewT().setStringValue("2");
		this.file.createHeader(HeaderFooterType.FIRST);
	}

	private void page(CTSectPr section, boolean landscape, boolean first) {
		PaperForm.Page page = this.form.page();
		section.addNewType().setVal(STSectionMark.NEXT_PAGE);
		var size = section.addNewPgSz();
		size.setW(Twips.of(page.width(landscape)));
		size.setH(Twips.of(page.height(landscape)));
		if (landscape) {
			size.setOrient(STPageOrientation.LANDSCAPE);
		}
		CTPageMar margins = section.addNewPgMar();
		margins.setTop(Twips.of(page.top()));
		margins.setBottom(Twips.of(page.bottom()));
		margins.setLeft(Twips.of(page.left()));
		margins.setRight(Twips.of(page.right()));
		margins.setHeader(Twips.of(page.number()));
		margins.setFooter(Twips.of(page.number()));
		margins.setGutter(Twips.of(0));
		if (section.isSetTitlePg()) {
			section.unsetTitlePg();
		}
		if (first) {
			section.addNewTitlePg();
		}
	}

}
