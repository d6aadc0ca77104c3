package vn.danvankheo.ground.document;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.typesetting.FormatProfile;
import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.ground.typesetting.PaperDate;
import vn.danvankheo.ground.typesetting.Phrase;

/**
 * A paper as a page shows it.
 *
 * @param state whether it is a state paper, whose head reads otherwise
 * @param issuers who issues it, the one that presides first
 * @param number its number as printed; empty for papers without one
 * @param heading its type in capitals; empty for letters
 */
record PaperText(boolean state, List<Head> issuers, String number, String placeAndDate, String heading,
		List<Phrase> subject, List<String> addressees, List<Line> lines, List<OfficialDocument.Signature> signatures,
		List<String> recipients, List<Attached> appendices) {

	/** Whether several organs sign it, so that who gets it stands below them. */
	public boolean joint() {
		return this.issuers.size() > 1;
	}

	static PaperText of(OfficialDocument paper) {
		boolean state = paper.profile() == FormatProfile.ND30;
		String number = paper.symbol().isEmpty() ? ""
				: (state ? "Số: " : "Số ") + paper.profile().numbered(paper.number(), paper.symbol());
		String date = PaperDate.words(paper.date(), paper.year());
		return new PaperText(state, heads(paper.issuer().all()), number, paper.place() + ", " + date, paper.heading(),
				Phrase.of(paper.subject()), paper.addressees(), lines(paper.body()), paper.signatures(),
				paper.recipients(),
				paper.appendices()
					.stream()
					.map((appendix) -> new Attached(appendix.title(), appendix.reference(), lines(appendix.body())))
					.toList());
	}

	private static List<Head> heads(List<OfficialDocument.Issuer> issuers) {
		List<Head> heads = new ArrayList<>();
		String above = "";
		for (OfficialDocument.Issuer issuer : issuers) {
			String name = issuer.name() + ((heads.size() < issuers.size() - 1) ? " -" : "");
			heads.add(new Head(issuer.above().equals(above) ? "" : issuer.above(), name.lines().toList()));
			above = issuer.above();
		}
		return heads;
	}

	private static List<Line> lines(List<Block> blocks) {
		return blocks.stream().map(PaperText::line).toList();
	}

	private static Line line(Block block) {
		if (block instanceof Block.Grid grid) {
			return new Line("grid", List.of(), new Grid(grid.caption(), grid.columns(),
					grid.rows().stream().map((row) -> row.stream().map(Phrase::of).toList()).toList()), null);
		}
		if (block instanceof Block.Picture picture) {
			boolean png = picture.content().length > 0 && picture.content()[0] == (byte) 0x89;
			return new Line("picture", List.of(new Phrase(picture.alternative(), false)), null, "data:image/"
					+ (png ? "png" : "jpeg") + ";base64," + Base64.getEncoder().encodeToString(picture.content()));
		}
		return words(block);
	}

	private static Line words(Block block) {
		if (block instanceof Block.Basis basis) {
			return new Line("basis", Phrase.of("- " + basis.text()), null, null);
		}
		if (block instanceof Block.Centred centred) {
			return new Line("centred", Phrase.of(centred.text()), null, null);
		}
		if (block instanceof Block.Heading heading) {
			return new Line("heading", Phrase.of(heading.text()), null, null);
		}
		if (block instanceof Block.Paragraph paragraph) {
			return new Line("paragraph", Phrase.of(paragraph.text()), null, null);
		}
		if (block instanceof Block.Item item) {
			return new Line("item", Phrase.of("- " + item.text()), null, null);
		}
		if (block instanceof Block.Article article) {
			List<Phrase> words = new ArrayList<>(List.of(new Phrase("Điều " + article.number() + ".", false)));
			words.addAll(Phrase.of(" " + article.text()));
			return new Line("article", words, null, null);
		}
		if (block instanceof Block.Labelled labelled) {
			String value = labelled.value().isEmpty() ? ".".repeat(40) : labelled.value();
			return new Line("paragraph", Phrase.of(labelled.label() + ": " + value), null, null);
		}
		Block.Dots dots = (Block.Dots) block;
		return new Line("dots", List.of(new Phrase((".".repeat(60) + "\n").repeat(dots.lines()), false)), null, null);
	}

	/**
	 * One piece of the text.
	 *
	 * @param grid a table; null for others
	 * @param picture where a picture is; null for others
	 */
	record Line(String kind, List<Phrase> phrases, Grid grid, String picture) {

	}

	/**
	 * A table.
	 *
	 * @param caption what stands above it; may be null
	 * @param rows its cells; a row of one cell spans the table
	 */
	record Grid(String caption, List<Block.Column> columns, List<List<List<Phrase>>> rows) {

	}

	/**
	 * Who issues it.
	 *
	 * @param above who stands above it, where that is to be printed
	 */
	record Head(String above, List<String> name) {

	}

	record Attached(String title, String reference, List<Line> lines) {

	}

}
