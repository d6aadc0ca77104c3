package vn.danvankheo.ground.typesetting;

import java.util.List;

import org.w3c.dom.Element;

/** A table with borders in the PDF's source. */
final class PageTable {

	private final PaperPage page;

	private final Element target;

	PageTable(PaperPage page, Element target) {
		this.page = page;
		this.target = target;
	}

	void write(Piece.Ruled ruled) {
		Element table = this.page.add(this.target, "table", null);
		double width = ruled.widths().stream().mapToDouble(Double::doubleValue).sum();
		table.setAttribute("style", PaperPage.millimetres("width", width));
		for (double column : ruled.widths()) {
			this.page.add(table, "col", null).setAttribute("style", PaperPage.millimetres("width", column));
		}
		Element heading = this.page.add(this.page.add(table, "thead", null), "tr", null);
		for (int at = 0; at < ruled.heading().size(); at++) {
			this.page.line(cell(heading, "th", at), ruled.heading().get(at), "");
		}
		rows(table, ruled);
	}

	private void rows(Element table, Piece.Ruled ruled) {
		Element body = null;
		for (int at = 0; at < ruled.rows().size(); at++) {
			boolean follows = at > 0 && ruled.tied(at - 1);
			boolean led = at > 1 && ruled.tied(at - 2);
			if (body == null || (!follows && (led || ruled.tied(at)))) {
				body = this.page.add(table, "tbody", ruled.tied(at) ? "together" : null);
			}
			row(this.page.add(body, "tr", null), ruled.rows().get(at).cells(), ruled.widths().size());
		}
	}

	private void row(Element row, List<List<Piece.Line>> cells, int columns) {
		for (int at = 0; at < cells.size(); at++) {
			Element cell = cell(row, "td", at);
			if (cells.size() < columns) {
				cell.setAttribute("colspan", Integer.toString(columns));
			}
			cells.get(at).forEach((line) -> this.page.line(cell, line, ""));
		}
	}

	private Element cell(Element row, String name, int at) {
		return this.page.add(row, name, (at == 0) ? "edge" : null);
	}

}
