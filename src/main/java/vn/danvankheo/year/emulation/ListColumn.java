package vn.danvankheo.year.emulation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.danvankheo.ground.file.Table;
import vn.danvankheo.ground.organisation.SearchKey;
import vn.danvankheo.ground.typesetting.Block;

/**
 * The columns of lists of models: which fact each holds, what it is called and how wide
 * it is where we write it, and by which of the many headings units give it we know it.
 * The patterns are matched, in this order, against the heading's search key. Import,
 * template, export and the printed list read this one table.
 */
public enum ListColumn {

	/** Columns of the office's own export, and of what this reader gives back. */
	IGNORED("", "(ten )?don vi( dang ky)?|trang thai|ly do khong nhan"),
	/** Mã mô hình, by which an export is known again. */
	CODE("Mã mô hình", "ma( so)?( mo hinh| mh)?"), ORDINAL("TT", "tt|stt|so tt|so thu tu"),
	/** Chủ mô hình và người phụ trách in one cell. */
	OWNER_AND_PERSON("Chủ mô hình, người phụ trách",
			".*\\bchu (mo hinh|mh|nhiem|the)\\b.*LEADS.*|.*LEADS.*\\bchu (mo hinh|mh)\\b.*"
					+ "|.*COLLECTIVE.*\\bca nhan\\b.*LEADS.*|.*\\bca nhan\\b.*COLLECTIVE.*LEADS.*"),
	/** Thời gian in one cell. */
	PERIOD("Thời gian thực hiện",
			".*bat dau.*ket thuc.*|(thoi gian|tg|tien do|thoi diem)( thuc hien| trien khai| xay dung| dang ky)?"),
	START(Fact.STARTS_ON, "Ngày bắt đầu", 13,
			".*bat dau.*|.*khoi dau.*|tu ngay( thang nam)?|(thoi gian|tg)( thuc hien)? tu( ngay)?"),
	END(Fact.ENDS_ON, "Ngày kết thúc", 13,
			".*ket thuc.*|.*hoan thanh.*|den ngay( thang nam)?|(thoi gian|tg)( thuc hien)? den( ngay)?"),
	/** Mới, duy trì, nâng cấp, nhân rộng. */
	NOVELTY(Fact.NOVELTY, "Mới/duy trì", 12, ".*duy tri.*|.*nhan rong.*|tinh chat|moi"),
	PHONE(Fact.PHONE, "Điện thoại", 14, ".*dien thoai.*|.*\\b(sdt|so dt|lien he|lien lac)\\b.*|dt"),
	/** Tập thể or cá nhân as a word. */
	OWNER_KIND(Fact.OWNER_KIND, "Tập thể/Cá nhân", 12,
			"(loai hinh |hinh thuc |chu the |doi tuong )?(la )?tap the( hoac| hay)? ca nhan|(loai )?chu the|tt cn"),
	/** A mark for tập thể. */
	COLLECTIVE("Tập thể", "(?!ten )(.* )?tap the( danh dau( x)?| x)?"),
	/** A mark for cá nhân. */
	INDIVIDUAL("Cá nhân", "(?!ten )(.* )?ca nhan( danh dau( x)?| x)?"),
	KIND(Fact.MODEL_KIND, "Loại", 11, "(phan )?loai( mo hinh| hinh)?( dien hinh)?( mh dh)?|mh dh"),
	NAME(Fact.NAME, "Tên mô hình, điển hình", 36,
			"(ten )?(goi )?(cua )?(cac )?(mo hinh|mh|dien hinh)( va| hoac)?( dien hinh| dh)?( dan van kheo| dvk)?"
					+ "( dang ky)?( xay dung)?"),
	/** Ưu tiên lĩnh vực khó. */
	HARD_FIELD(Fact.HARD_FIELD, "Lĩnh vực khó (ưu tiên)", 12, ".*uu tien.*|.*linh vuc kho.*|.*trong tam.*"),
	FIELD(Fact.FIELD, "Lĩnh vực", 22, "(thuoc )?linh vuc.*|lv"),
	ADDRESS(Fact.ADDRESS, "Địa chỉ thực hiện", 28, ".*dia (chi|diem|ban).*|noi thuc hien|d c( thuc hien)?"),
	CONTENT(Fact.CONTENT, "Nội dung thực hiện", 50, ".*noi dung.*|.*tom tat.*|.*cach (lam|thuc).*"),
	OWNER(Fact.OWNER, "Chủ mô hình", 24,
			"(ten )?chu (mo hinh|mh|the).*|COLLECTIVE( hoac| va)?( ca nhan)?( duoc giao)? (thuc hien|chu tri|LEADS)"),
	PERSON(Fact.PERSON_IN_CHARGE, "Người phụ trách", 24, ".*phu trach.*|.*dau moi.*|.*nguoi dung dau.*"),
	NOTE(Fact.NOTE, "Ghi chú", 20, "ghi chu.*");

	private static final String LEADS = "(phu trach|dung dau|dau moi|dai dien|chiu trach nhiem)";

	private static final String COLLECTIVES = "(tap the|don vi|co quan|to chuc)";

	private static final List<ListColumn> WRITTEN = List.of(NAME, KIND, OWNER_KIND, FIELD, ADDRESS, START, END, CONTENT,
			OWNER, PERSON, PHONE, NOVELTY, HARD_FIELD, NOTE);

	private final Fact fact;

	private final String title;

	private final double width;

	private final Pattern headings;

	ListColumn(String title, String headings) {
		this(null, title, 0, headings);
	}

	ListColumn(Fact fact, String title, double width, String headings) {
		this.fact = fact;
		this.title = title;
		this.width = width;
		this.headings = Pattern.compile(headings.replace("LEADS", LEADS).replace("COLLECTIVE", COLLECTIVES));
	}

	/** The columns of the lists we write, from the left: one for each fact. */
	public static List<ListColumn> written() {
		return WRITTEN;
	}

	public static ListColumn of(Fact fact) {
		return WRITTEN.stream().filter((column) -> column.fact == fact).findFirst().orElseThrow();
	}

	public static Optional<ListColumn> named(String heading) {
		String key = SearchKey.of(heading).value();
		return Stream.of(values()).filter((column) -> column.headings.matcher(key).matches()).findFirst();
	}

	/** What the column is called in the template and in exports. */
	public String title() {
		return this.title;
	}

	/** The fact it holds; null where it holds none, or only part of one. */
	public Fact fact() {
		return this.fact;
	}

	/** How it stands in a sheet. */
	public Table.Column column(List<String> choices) {
		return new Table.Column(this.title, this.width, choices);
	}

	/**
	 * What stands in its cell: what is chosen in words, a mark where something is ticked,
	 * all else as it is.
	 */
	public Object cell(Facts facts, Function<Fact, String> words) {
		return switch (this.fact.kind()) {
			case CHOICE, FIELD -> words.apply(this.fact);
			case TICK -> facts.of(this.fact).equals(true) ? "x" : null;
			case NAME, LINE, TEXT, DAY, PHONE -> facts.of(this.fact);
		};
	}

	/** The columns of the printed list, from the left; some hold several facts. */
	public enum Printed {

		NAME("Tên mô hình, điển hình", 2.4, Block.Align.LEFT, Fact.NAME),
		KIND("Loại hình", 1.3, Block.Align.LEFT, Fact.MODEL_KIND, Fact.OWNER_KIND, Fact.NOVELTY),
		FIELD("Lĩnh vực", 1.2, Block.Align.LEFT, Fact.FIELD),
		ADDRESS("Địa chỉ thực hiện", 1.5, Block.Align.LEFT, Fact.ADDRESS),
		PERIOD("Thời gian", 1.5, Block.Align.CENTRE, Fact.STARTS_ON, Fact.ENDS_ON),
		CONTENT("Nội dung thực hiện", 3.1, Block.Align.LEFT, Fact.CONTENT),
		OWNER("Chủ mô hình, người phụ trách", 1.8, Block.Align.LEFT, Fact.OWNER, Fact.PERSON_IN_CHARGE, Fact.PHONE),
		NOTE("Ghi chú", 1, Block.Align.LEFT, Fact.NOTE);

		private final Block.Column column;

		private final List<Fact> facts;

		Printed(String title, double width, Block.Align align, Fact... facts) {
			this.column = new Block.Column(title, width, align);
			this.facts = List.of(facts);
		}

		/** How it stands in the grid. */
		public Block.Column column() {
			return this.column;
		}

		/** What stands in its cell, given the words of each fact. */
		String cell(Map<Fact, String> words) {
			List<String> said = this.facts.stream().map(words::get).filter((text) -> !text.isBlank()).toList();
			return switch (this) {
				case KIND -> said.get(0) + ", "
						+ String.join(", ", said.subList(1, said.size())).toLowerCase(Locale.forLanguageTag("vi"));
				case PERIOD -> said.isEmpty() ? "" : words.get(Fact.STARTS_ON) + " – " + words.get(Fact.ENDS_ON);
				default -> String.join("; ", said);
			};
		}

	}

}
