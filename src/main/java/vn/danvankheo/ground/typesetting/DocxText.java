package vn.danvankheo.ground.typesetting;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** Paragraphs of the Word file. */
final class DocxText {

	private DocxText() {
	}

	/** A line: its style says almost all; only what differs from it is added. */
	static void write(XWPFParagraph target, Piece.Line line, PaperForm form) {
		target.setStyle(line.part().style());
		Look usual = form.look(line.part());
		if (line.look().align() != usual.align()) {
			target.setAlignment(switch (line.look().align()) {
				case LEFT -> ParagraphAlignment.LEFT;
				case CENTRE -> ParagraphAlignment.CENTER;
				case RIGHT -> ParagraphAlignment.RIGHT;
				case JUSTIFIED -> ParagraphAlignment.BOTH;
			});
		}
		if (line.look().withNext() && !usual.withNext()) {
			target.setKeepNext(true);
		}
		if (line.look().firstLine() != usual.firstLine()) {
			target.setIndentationFirstLine(Twips.of(line.look().firstLine()).intValue());
		}
		if (line.look().before() != usual.before()) {
			target.setSpacingBefore(Twips.ofPoints(line.look().before()).intValue());
		}
		line.spans().forEach((span) -> run(target, span));
	}

	private static void run(XWPFParagraph target, Span span) {
		XWPFRun run = target.createRun();
		run.setText(span.text());
		if (span.bold()) {
			run.setBold(true);
		}
		if (span.italic()) {
			run.setItalic(true);
		}
	}

	/** Dots to the right edge, which give way to what is typed before them. */
	static void dotted(XWPFParagraph target, Piece.Line line, PaperForm form, double width) {
		write(target, line, form);
		CTTabStop stop = properties(target).addNewTabs().addNewTab();
		stop.setVal(STTabJc.RIGHT);
		stop.setLeader(STTabTlc.DOT);
		stop.setPos(Twips.of(width));
		XWPFRun dots = target.createRun();
		if (line.spans().isEmpty()) {
			dots.setText(" ");
		}
		dots.addTab();
	}

	/** A rule: the upper border of an otherwise invisible paragraph. */
	static void rule(XWPFParagraph target, Piece.Rule rule, double room) {
		CTPPr properties = properties(tiny(target));
		CTBorder line = properties.addNewPBdr().addNewTop();
		line.setVal(STBorder.SINGLE);
		line.setSz(BigInteger.valueOf(6));
		line.setSpace(BigInteger.ZERO);
		line.setColor("000000");
		spacing(properties, Piece.Rule.PITCH);
		properties.getSpacing().setBefore(Twips.ofPoints(Piece.Rule.GAP));
		double side = Math.max(0, (room - rule.width()) / 2);
		var indent = properties.isSetInd() ? properties.getInd() : properties.addNewInd();
		indent.setLeft(Twips.of(side));
		indent.setRight(Twips.of(side));
	}

	/** A paragraph that takes next to no room. */
	static XWPFParagraph tiny(XWPFParagraph target) {
		target.createRun().setFontSize(1);
		spacing(properties(target), 1);
		return target;
	}

	private static void spacing(CTPPr properties, double pitch) {
		CTSpacing spacing = properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
		spacing.setBefore(Twips.ofPoints(0));
		spacing.setAfter(Twips.ofPoints(0));
		spacing.setLine(Twips.ofPoints(pitch));
		spacing.setLineRule(STLineSpacingRule.EXACT);
	}

	static CTPPr properties(XWPFParagraph target) {
		return target.getCTP().isSetPPr() ? target.getCTP().getPPr() : target.getCTP().addNewPPr();
	}

}
