package vn.danvankheo.ground.file;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The tables of a page: what programs save as «.xls» without being Excel, and what is
 * copied out of Word or Excel. Nothing is fetched.
 */
final class HtmlTables {

	/** What a page is made of, tags and their attributes, all kept in memory. */
	private static final int HEAVIEST = 1_500_000;

	private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");

	private static final Pattern UNSEEN = Pattern.compile("(?is).*(display\\s*:\\s*none|mso-hide\\s*:\\s*all).*");

	private static final Pattern FONT = Pattern.compile("(?is)font-family\\s*:\\s*[\"']?([^;,\"']+)");

	private final SheetBuilder.Budget budget = new SheetBuilder.Budget();

	private final Map<Element, SpannedTable> tables = new IdentityHashMap<>();

	private final List<SpannedTable> inOrder = new ArrayList<>();

	private HtmlTables() {
	}

	static List<Sheet> read(String page) {
		if (weight(page) > HEAVIEST) {
			throw SpreadsheetLimits.refusal("tooMuchInside");
		}
		HtmlTables found = new HtmlTables();
		for (Element row : Jsoup.parse(page).select("tr")) {
			Element table = row.closest("table");
			if (table != null) {
				found.row(found.tables.computeIfAbsent(table, (unseen) -> found.added()), row);
			}
		}
		return IntStream.range(0, found.inOrder.size()).mapToObj((at) -> found.inOrder.get(at).sheet(at)).toList();
	}

	private static int weight(String page) {
		int weight = 0;
		boolean inTag = false;
		for (int at = 0; at < page.length(); at++) {
			char sign = page.charAt(at);
			inTag = sign == '<' || inTag && sign != '>';
			weight += (inTag && (sign <= ' ' || sign == '<' || sign == '/' || sign == '"' || sign == '\'')) ? 1 : 0;
		}
		return weight;
	}

	private SpannedTable added() {
		this.inOrder.add(new SpannedTable(this.budget));
		return this.inOrder.get(this.inOrder.size() - 1);
	}

	private void row(SpannedTable table, Element row) {
		table.startRow(isUnseen(row));
		for (Element cell : row.children()) {
			if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
				table.put(OfficeNumbers.whole(cell.attr("colspan"), 1), OfficeNumbers.whole(cell.attr("rowspan"), 1),
						isUnseen(cell) ? List.of() : pieces(cell));
			}
		}
	}

	private static boolean isUnseen(Element element) {
		return element.hasAttr("hidden") || UNSEEN.matcher(element.attr("style")).matches();
	}

	private static List<CellMaker.Piece> pieces(Element cell) {
		List<CellMaker.Piece> pieces = new ArrayList<>();
		cell.filter(new NodeFilter() {
			@Override
			public FilterResult head(Node node, int depth) {
				if (node instanceof TextNode text) {
					pieces
						.add(new CellMaker.Piece(font(text, cell), SPACE.matcher(text.getWholeText()).replaceAll(" ")));
				}
				boolean left = depth > 0 && node instanceof Element element
						&& (element.normalName().equals("table") || isUnseen(element));
				return left ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
			}

			@Override
			public FilterResult tail(Node node, int depth) {
				if (depth > 0 && node instanceof Element element
						&& (element.isBlock() || element.normalName().equals("br"))) {
					pieces.add(new CellMaker.Piece(null, "\n"));
				}
				return FilterResult.CONTINUE;
			}
		});
		return pieces;
	}

	/** The font that is named nearest to a text; null when none is. */
	private static String font(TextNode text, Element cell) {
		for (Element element = text.parent(); element != null; element = element.parent()) {
			Matcher style = FONT.matcher(element.attr("style"));
			if (style.find()) {
				return style.group(1).strip();
			}
			if (element.hasAttr("face")) {
				return element.attr("face").split(",", 2)[0].strip();
			}
			if (element == cell) {
				break;
			}
		}
		return null;
	}

	/** Whether a text is a page rather than rows. */
	static boolean isPage(String text) {
		String start = text.substring(0, Math.min(text.length(), 4096)).stripLeading().toLowerCase(Locale.ROOT);
		return start.startsWith("<") && start.matches("(?s).*<(html|table|meta|body|head|div|!doctype html|tr)\\b.*");
	}

}
