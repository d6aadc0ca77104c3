package vn.danvankheo.ground.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.typesetting.FormatProfile;
import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.ground.web.VietnameseDate;

/**
 * A paper put together from its words and what is live in it.
 *
 * @param unknownTables tables its body names that it does not have
 */
record Assembled(OfficialDocument document, List<String> unknownTables, List<String> unknownFigures) {

	private static final int WIDE = 7;

	/** Puts a paper together that has no number and no date yet. */
	static Assembled of(PaperWording words, LiveContent content, DocumentType type, Issuers issuers,
			FormatProfile profile, int year) {
		List<String> unknown = new ArrayList<>();
		PaperBody.Read body = PaperBody.read(words.body(), content);
		unknown.addAll(body.unknownFigures());
		List<Block> blocks = new ArrayList<>();
		filled(words.bases(), content, unknown).forEach((basis) -> blocks.add(new Block.Basis(basis)));
		if (type == DocumentType.DECISION && body.blocks().stream().noneMatch(Block.Centred.class::isInstance)) {
			blocks.add(new Block.Centred("QUYẾT ĐỊNH:"));
		}
		blocks.addAll(body.blocks());
		OfficialDocument document = new OfficialDocument(profile, type, issuers.head(), null,
				issuers.symbol(type, profile), issuers.ours().place(), null,
				PaperBody.filled(words.subject(), content, unknown), filled(words.addressees(), content, unknown),
				blocks, issuers.signatures(signatures(words)), filled(words.recipients(), content, unknown),
				content.appendices(), isWide(type, body.blocks()), year);
		return new Assembled(document, body.unknownTables(), unknown.stream().distinct().toList());
	}

	private static List<String> filled(List<String> lines, LiveContent content, List<String> unknown) {
		return lines.stream().map((line) -> PaperBody.filled(line, content, unknown)).toList();
	}

	/**
	 * A stroke parts two people who sign side by side: «NGƯỜI GHI BIÊN BẢN | CHỦ TRÌ».
	 */
	private static List<OfficialDocument.Signature> signatures(PaperWording words) {
		int people = Stream.concat(words.signerLines().stream(), Stream.of(words.signerName()))
			.mapToInt((line) -> line.split("\\|", -1).length)
			.max()
			.orElse(1);
		List<OfficialDocument.Signature> signatures = new ArrayList<>();
		for (int person = 0; person < people; person++) {
			int at = person;
			List<String> lines = words.signerLines()
				.stream()
				.map((line) -> part(line, at))
				.filter((line) -> !line.isEmpty())
				.toList();
			String name = part(words.signerName(), at);
			if (!lines.isEmpty() || !name.isEmpty()) {
				signatures.add(new OfficialDocument.Signature(lines, name));
			}
		}
		return signatures;
	}

	private static String part(String line, int at) {
		return Arrays.stream(line.split("\\|", -1)).skip(at).findFirst().map(String::strip).orElse("");
	}

	private static boolean isWide(DocumentType type, List<Block> blocks) {
		return type == DocumentType.LIST && blocks.stream()
			.anyMatch((block) -> block instanceof Block.Grid grid && grid.columns().size() >= WIDE);
	}

	/**
	 * The same paper with its number, its date, and the name of whoever signed it where
	 * the words left that open.
	 */
	static OfficialDocument issued(OfficialDocument plain, Integer number, String symbol, LocalDate date,
			String signer) {
		return new OfficialDocument(plain.profile(), plain.type(), plain.issuer(), number, symbol, plain.place(), date,
				plain.subject(), plain.addressees(), plain.body(),
				signed(plain.signatures(), signer, !plain.issuer().jointly().isEmpty()), plain.recipients(),
				plain.appendices(), plain.landscape(), plain.year());
	}

	private static List<OfficialDocument.Signature> signed(List<OfficialDocument.Signature> signatures, String signer,
			boolean joint) {
		boolean open = joint || signatures.size() == 1;
		return !open ? signatures
				: signatures.stream()
					.map((one) -> one.name().isEmpty() ? new OfficialDocument.Signature(one.lines(), signer) : one)
					.toList();
	}

	/** As it is printed: each appendix says what it belongs to. */
	static OfficialDocument printed(OfficialDocument plain) {
		List<OfficialDocument.Appendix> appendices = plain.appendices()
			.stream()
			.map((appendix) -> new OfficialDocument.Appendix(appendix.title(), reference(appendix.reference(), plain),
					appendix.body(), appendix.landscape()))
			.toList();
		return new OfficialDocument(plain.profile(), plain.type(), plain.issuer(), plain.number(), plain.symbol(),
				plain.place(), plain.date(), plain.subject(), plain.addressees(), plain.body(), plain.signatures(),
				plain.recipients(), appendices, plain.landscape(), plain.year());
	}

	private static String reference(String given, OfficialDocument paper) {
		String number = paper.profile().numbered(paper.number(), paper.symbol());
		String date = (paper.date() != null) ? VietnameseDate.format(paper.date()) : "      /      /20      ";
		boolean silent = given == null || given.isBlank();
		if (silent && paper.symbol().isEmpty()) {
			return "";
		}
		String pattern = silent ? "(Kèm theo " + paper.words() + " số {{số văn bản}}, ngày {{ngày văn bản}})" : given;
		return pattern.replace("{{số văn bản}}", number).replace("{{ngày văn bản}}", date);
	}

}
