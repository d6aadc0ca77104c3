package vn.danvankheo.ground.typesetting;

import java.util.Locale;

/** The style sheet of the PDF's source, made from the rule's data. */
final class PaperCss {

	static final String FONT = "Liberation Serif";

	/** Word draws borders onto the edge of a cell, CSS within it; in millimetres. */
	private static final double HALF_A_BORDER = 0.09;

	private PaperCss() {
	}

	static String of(PaperForm form) {
		StringBuilder css = new StringBuilder();
		css.append("html, body { margin: 0; padding: 0; }\n");
		css.append("body { font-family: '%s'; color: #000; }\n".formatted(FONT));
		css.append("p, h1, h2, h3 { margin: 0; font-weight: normal; word-wrap: break-word; orphans: 2; widows: 2; }\n");
		css.append("b, .strong { font-weight: bold; } i { font-style: italic; }\n");
		pages(css, form);
		tables(css);
		for (Part part : Part.values()) {
			css.append('.').append(part.style()).append(" { ").append(look(form.look(part))).append("}\n");
		}
		css.append(".left { text-align: left; } .centre { text-align: center; } .right { text-align: right; }\n");
		css.append(".whole { white-space: nowrap; }\n");
		css.append(".kept { page-break-after: avoid; }\n");
		return css.toString();
	}

	private static void pages(StringBuilder css, PaperForm form) {
		page(css, form, "standing", false);
		page(css, form, "lying", true);
		css.append(".section { page-break-before: always; } .first { page-break-before: auto; }\n");
	}

	private static void page(StringBuilder css, PaperForm form, String name, boolean landscape) {
		PaperForm.Page page = form.page();
		Look number = form.look(Part.PAGE_NUMBER);
		css.append(format("@page %s { size: %.2fmm %.2fmm; margin: %.2fmm %.2fmm %.2fmm %.2fmm;", name,
				page.width(landscape), page.height(landscape), page.top(), page.right(), page.bottom(), page.left()));
		css.append(format(" @top-center { content: counter(page); vertical-align: top; padding-top: %.2fmm;"
				+ " font-family: '%s'; font-size: %.1fpt; } }%n", page.number(), FONT, number.size()));
		if (page.mirrored()) {
			css.append(format("@page %s:left { margin-left: %.2fmm; margin-right: %.2fmm; }%n", name, page.right(),
					page.left()));
		}
		css.append(format("@page %s:first { @top-center { content: normal; } }%n", name));
		css.append(format(".%s { page: %s; width: %.2fmm; }%n", name, name, page.textWidth(landscape)));
	}

	private static void tables(StringBuilder css) {
		css.append(".columns { display: table; table-layout: fixed; border-collapse: collapse; }\n");
		css.append(".row { display: table-row; page-break-inside: avoid; }\n");
		css.append(".cell { display: table-cell; vertical-align: top; padding: 0; }\n");
		css.append("table { table-layout: fixed; border-collapse: separate; border-spacing: 0;"
				+ " -fs-table-paginate: paginate; }\n");
		css.append(".together { page-break-inside: avoid; }\n");
		css.append("tr { page-break-inside: avoid; } thead { display: table-header-group; }\n");
		css.append(format(
				"th, td { vertical-align: top; padding: 0 %.2fmm; border: 0 solid #000;"
						+ " border-right-width: 0.5pt; border-bottom-width: 0.5pt; }%n",
				Table.PADDING - HALF_A_BORDER));
		css.append("th { vertical-align: middle; border-top-width: 0.5pt; }\n");
		css.append(".edge { border-left-width: 0.5pt; }\n");
		css.append(format(".rule { border-top: 0.75pt solid #000; height: %.2fpt; margin: %.2fpt auto 0 auto; }%n",
				Piece.Rule.PITCH, Piece.Rule.GAP));
		css.append(".picture { page-break-inside: avoid; page-break-after: avoid; }\n");
		css.append("img { display: block; margin: 0 auto 6pt auto; }\n");
	}

	/**
	 * Room below is a margin: as padding it would reach onto the next page, where a
	 * heading that ends just above the edge would seem to stand beside its text.
	 */
	private static String look(Look look) {
		return format(
				"font-size: %.1fpt; font-weight: %s; font-style: %s; text-decoration: %s; text-align: %s;"
						+ " text-indent: %.2fmm; padding: %.2fpt 0 0 0; margin: 0 0 %.2fpt 0; line-height: %.2fpt;%s ",
				look.size(), look.bold() ? "bold" : "normal", look.italic() ? "italic" : "normal",
				look.underlined() ? "underline" : "none", align(look.align()), look.firstLine(), look.before(),
				look.after(), look.pitch(), look.withNext() ? " page-break-after: avoid;" : "");
	}

	private static String align(Look.Align align) {
		return switch (align) {
			case LEFT -> "left";
			case CENTRE -> "center";
			case RIGHT -> "right";
			case JUSTIFIED -> "justify";
		};
	}

	private static String format(String pattern, Object... values) {
		return String.format(Locale.ROOT, pattern, values);
	}

}
