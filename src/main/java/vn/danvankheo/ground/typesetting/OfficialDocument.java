package vn.danvankheo.ground.typesetting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * An official paper as a value: everything that is printed, and nothing else. What it
 * does not know yet (number, date) prints as the blank to be filled in by hand.
 *
 * @param number its number; null while not given
 * @param symbol what follows the number, e.g. «QĐ/BCĐ»; empty for lists without number
 * @param place địa danh
 * @param date its date; null while not dated
 * @param subject trích yếu
 * @param addressees «Kính gửi:», a line each; empty where the type has none
 * @param signatures one stands to the right of the recipients; two stand side by side and
 * the recipients are left out, unless several organs sign, above them
 * @param recipients nơi nhận, a line each, without the leading dash
 * @param appendices what is attached, each beginning on a page of its own
 * @param landscape whether the pages lie, for wide lists
 * @param year the year that stands in the blank for a date not yet given; null prints
 * dots
 */
public record OfficialDocument(FormatProfile profile, DocumentType type, Issuer issuer, Integer number, String symbol,
		String place, LocalDate date, String subject, List<String> addressees, List<Block> body,
		List<Signature> signatures, List<String> recipients, List<Appendix> appendices, boolean landscape,
		Integer year) {

	private static final int LONG = 250;

	/** The most rows that are set at once. */
	public static final int LONGEST = 1500;

	private static final int MANY = 20;

	public OfficialDocument {
		addressees = List.copyOf(addressees);
		body = List.copyOf(body);
		signatures = List.copyOf(signatures);
		recipients = List.copyOf(recipients);
		appendices = List.copyOf(appendices);
	}

	/** A paper whose year is not known while it is not dated. */
	public OfficialDocument(FormatProfile profile, DocumentType type, Issuer issuer, Integer number, String symbol,
			String place, LocalDate date, String subject, List<String> addressees, List<Block> body,
			List<Signature> signatures, List<String> recipients, List<Appendix> appendices, boolean landscape) {
		this(profile, type, issuer, number, symbol, place, date, subject, addressees, body, signatures, recipients,
				appendices, landscape, null);
	}

	/** Whether it has so many rows that setting it is work for seconds. */
	boolean isLong() {
		return rows() > LONG;
	}

	/** Refuses what would take all memory to set. */
	void checkLength() {
		checkLength(rows());
	}

	/** Refuses so many rows before they are even read. */
	public static void checkLength(int rows) {
		if (rows > LONGEST) {
			throw new TooLongToPrint(LONGEST);
		}
	}

	/** Whether it is a table above all. */
	boolean isList() {
		return this.body.stream().anyMatch((block) -> block instanceof Block.Grid grid && grid.rows().size() > MANY);
	}

	/** Without what stands below its last table. */
	OfficialDocument withoutEnd() {
		int end = this.body.size();
		while (end > 0 && !(this.body.get(end - 1) instanceof Block.Grid)) {
			end--;
		}
		return new OfficialDocument(this.profile, this.type, this.issuer, this.number, this.symbol, this.place,
				this.date, this.subject, this.addressees, this.body.subList(0, end), List.of(), List.of(),
				this.appendices, this.landscape, this.year);
	}

	private int rows() {
		return rows(this.body) + this.appendices.stream().mapToInt((one) -> rows(one.body())).sum();
	}

	private static int rows(List<Block> body) {
		return body.stream().mapToInt((block) -> (block instanceof Block.Grid grid) ? grid.rows().size() : 0).sum();
	}

	/** Its type as printed above the summary; empty for letters. */
	public String heading() {
		String heading = this.type.heading();
		return (this.issuer.isJoint() && !heading.isEmpty()) ? heading + " LIÊN TỊCH" : heading;
	}

	/** Its type within a sentence: «Thông báo», «Kế hoạch liên tịch». */
	public String words() {
		return this.type.words() + (this.issuer.isJoint() ? " liên tịch" : "");
	}

	/**
	 * Who issues a paper, as printed at its head.
	 *
	 * @param above cơ quan cấp trên, in capitals; empty when none is printed
	 * @param name cơ quan ban hành, in capitals; a line break where it is to be broken
	 * @param jointly the organs that issue it together with this one, which presides; for
	 * each of them stands a signature, after the one that presides
	 */
	public record Issuer(String above, String name, List<Issuer> jointly) {

		public Issuer {
			jointly = (jointly != null) ? List.copyOf(jointly) : List.of();
		}

		/** An organ that issues alone. */
		public Issuer(String above, String name) {
			this(above, name, List.of());
		}

		/** Whether several organs issue the paper (văn bản liên tịch). */
		boolean isJoint() {
			return !this.jointly.isEmpty();
		}

		/** All of them, the one that presides first. */
		public List<Issuer> all() {
			return Stream.concat(Stream.of(this), this.jointly.stream()).toList();
		}

	}

	/**
	 * Who signs: free lines, for real signature blocks follow no pattern («PHÓ BÍ THƯ THỊ
	 * ỦY / kiêm / TRƯỞNG BAN CHỈ ĐẠO»).
	 *
	 * @param lines the lines above the space for the signature
	 * @param name the name below it, without «Đồng chí»; empty prints only the space
	 */
	public record Signature(List<String> lines, String name) {

		public Signature {
			lines = List.copyOf(lines);
			name = name.replaceFirst("^\\s*(?:[Đđ]ồng chí|[Đđ]/c)\\s+", "");
		}

	}

	/**
	 * What is attached to a paper.
	 *
	 * @param title its title, in capitals
	 * @param reference what it belongs to, e.g. «(Kèm theo Thông báo số …-TB/ThU, ngày
	 * …)»
	 * @param landscape whether its pages lie
	 */
	public record Appendix(String title, String reference, List<Block> body, boolean landscape) {

		public Appendix {
			body = List.copyOf(body);
		}

	}

}
