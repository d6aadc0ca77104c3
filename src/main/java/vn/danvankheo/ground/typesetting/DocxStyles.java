package vn.danvankheo.ground.typesetting;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STUnderline;

/** A Word style for every component, so that whoever edits the file keeps its form. */
final class DocxStyles {

	private static final String FONT = "Times New Roman";

	private static final String NORMAL = "Normal";

	private static final int BODY_SIZE = 14;

	private DocxStyles() {
	}

	static void write(XWPFDocument file, PaperForm form) {
		CTStyles styles = CTStyles.Factory.newInstance();
		CTRPr letters = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
		font(letters.addNewRFonts());
		size(letters, BODY_SIZE);
		letters.addNewLang().setVal("vi-VN");
		letters.getLangArray(0).setEastAsia("vi-VN");
		styles.getDocDefaults().addNewPPrDefault().addNewPPr();
		CTStyle normal = style(styles, NORMAL, NORMAL);
		normal.setDefault(true);
		normal.addNewQFormat();
		for (Part part : Part.values()) {
			style(styles, part, form.look(part));
		}
		file.createStyles().setStyles(styles);
	}

	private static CTStyle style(CTStyles styles, String id, String name) {
		CTStyle style = styles.addNewStyle();
		style.setType(STStyleType.PARAGRAPH);
		style.setStyleId(id);
		style.addNewName().setVal(name);
		return style;
	}

	private static void style(CTStyles styles, Part part, Look look) {
		CTStyle style = style(styles, part.style(), part.styleName());
		style.setCustomStyle(!part.isWordsOwn());
		style.addNewBasedOn().setVal(NORMAL);
		style.addNewQFormat();
		CTPPrGeneral paragraph = style.addNewPPr();
		paragraph(paragraph, look);
		if (part == Part.HEADING_1 || part == Part.HEADING_2) {
			paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(part.ordinal() - Part.HEADING_1.ordinal()));
		}
		CTRPr letters = style.addNewRPr();
		if (look.bold()) {
			letters.addNewB();
		}
		if (look.italic()) {
			letters.addNewI();
		}
		size(letters, look.size());
		if (look.underlined()) {
			letters.addNewU().setVal(STUnderline.SINGLE);
		}
	}

	private static void paragraph(CTPPrGeneral paragraph, Look look) {
		if (look.withNext()) {
			paragraph.addNewKeepNext();
		}
		CTSpacing spacing = paragraph.addNewSpacing();
		spacing.setBefore(Twips.ofPoints(look.before()));
		spacing.setAfter(Twips.ofPoints(look.after()));
		spacing.setLine(Twips.ofPoints(look.pitch()));
		spacing.setLineRule(look.exact() ? STLineSpacingRule.EXACT : STLineSpacingRule.AT_LEAST);
		if (look.firstLine() > 0) {
			paragraph.addNewInd().setFirstLine(Twips.of(look.firstLine()));
		}
		paragraph.addNewJc().setVal(align(look.align()));
	}

	static STJc.Enum align(Look.Align align) {
		return switch (align) {
			case LEFT -> STJc.LEFT;
			case CENTRE -> STJc.CENTER;
			case RIGHT -> STJc.RIGHT;
			case JUSTIFIED -> STJc.BOTH;
		};
	}

	/** For every script, so that no letter with marks falls back to another font. */
	private static void font(CTFonts fonts) {
		fonts.setAscii(FONT);
		fonts.setHAnsi(FONT);
		fonts.setEastAsia(FONT);
		fonts.setCs(FONT);
	}

	private static void size(CTRPr letters, double points) {
		BigInteger halves = BigInteger.valueOf(Math.round(points * 2));
		letters.addNewSz().setVal(halves);
		letters.addNewSzCs().setVal(halves);
	}

}
