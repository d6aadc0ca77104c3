package vn.danvankheo.steps.listimport;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.danvankheo.ground.file.Cell;
import vn.danvankheo.ground.file.Sheet;
import vn.danvankheo.ground.organisation.SearchKey;
import vn.danvankheo.ground.web.PlainText;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.ModelKind;
import vn.danvankheo.year.emulation.Novelty;
import vn.danvankheo.year.emulation.OwnerKind;

/**
 * A row that heads the models below it: «II. Lĩnh vực kinh tế», «Mô hình duy trì».
 *
 * @param marker how it is numbered: «I», «A», «1», or empty
 * @param means what it says of the models below; null for a field that is not known
 */
record Group(int row, String text, String marker, Map<Fact, Object> means) {

	private static final int MOST_WORDS = 12;

	private static final Pattern MARKER = Pattern.compile("\\(?([IVX]{1,5}|[A-HĐa-hđ]|\\d{1,2})\\s*[.):/-]?");

	private static final Pattern MARKED = Pattern
		.compile("\\(?([IVX]{1,5}|[A-HĐa-hđ]|\\d{1,2})(?:\\s*[.):/-]+\\s*|\\s+(?=\\p{Lu}))(.+)", Pattern.DOTALL);

	private static final Pattern COUNT = Pattern.compile("\\(?\\s*\\d{1,4}\\s*(mô hình|điển hình|mh|đh)?\\s*\\)?",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern COUNTED = Pattern.compile("\\s*[:(–-]\\s*" + COUNT.pattern() + "$|\\s*:\\s*$",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern FIELD = Pattern.compile("(?iu)(?:^|.*\\s)lĩnh\\s+vực\\b\\s*:?\\s*(.+)",
			Pattern.DOTALL);

	private static final String MODELS = "(cac |nhung |danh sach )?(mo hinh|mh|dien hinh)?( dien hinh)?( dan van kheo)?"
			+ "( dang ky| xay dung| tiep tuc| da)*";

	private static final Map<Enum<?>, Pattern> WORDS = Map.of(Novelty.NEW, Pattern.compile(MODELS + " ?moi\\b.*"),
			Novelty.MAINTAINED, Pattern.compile(MODELS + " ?(duy tri|cu)\\b.*"), Novelty.UPGRADED,
			Pattern.compile(MODELS + " ?nang (cap|cao|chat)\\b.*"), Novelty.REPLICATED,
			Pattern.compile(MODELS + " ?nhan (rong|dien)\\b.*"), OwnerKind.COLLECTIVE,
			Pattern.compile(MODELS + " ?(cua |la )?tap the( dang ky)?"), OwnerKind.INDIVIDUAL,
			Pattern.compile(MODELS + " ?(cua |la )?ca nhan( dang ky)?"), ModelKind.MODEL,
			Pattern.compile("(cac )?mo hinh( dan van kheo)?( tap the| ca nhan)?"), ModelKind.EXEMPLAR,
			Pattern.compile("(cac )?dien hinh( dan van kheo)?( tap the| ca nhan| tien tien| tieu bieu)*"));

	/** What a row heads, when it holds one text and perhaps a marker and a count. */
	static Optional<Group> of(Sheet.Row row, ListHeading heading, KnownFields fields) {
		List<Cell> cells = row.cells().values().stream().filter((cell) -> !cell.isFormula()).toList();
		boolean apart = cells.size() > 1 && MARKER.matcher(cells.get(0).text()).matches();
		List<Cell> said = cells.subList(apart ? 1 : 0, cells.size())
			.stream()
			.filter((cell) -> !COUNT.matcher(cell.text()).matches())
			.toList();
		if (said.size() != 1 || said.get(0).column() > heading.lastNaming()) {
			return Optional.empty();
		}
		String text = PlainText.line(said.get(0).text());
		Matcher marked = MARKED.matcher(text);
		boolean inside = !apart && marked.matches();
		String marker = apart ? PlainText.line(cells.get(0).text()) : inside ? marked.group(1) : "";
		return Optional.of(new Group(row.number(), text, kind(marker), means(inside ? marked.group(2) : text, fields)));
	}

	private static String kind(String marker) {
		String bare = marker.replaceAll("[^\\p{L}\\p{N}]", "");
		return bare.isEmpty() ? "" : bare.matches("[IVX]+") ? "I" : bare.matches("\\d+") ? "1" : "A";
	}

	private static Map<Fact, Object> means(String text, KnownFields fields) {
		Map<Fact, Object> means = new EnumMap<>(Fact.class);
		String bare = COUNTED.matcher(text).replaceFirst("");
		Matcher field = FIELD.matcher(bare);
		if (field.matches()) {
			means.put(Fact.FIELD, fields.meant(field.group(1)).map(KnownFields.Known::id).orElse(null));
		}
		else {
			fields.meant(bare.replaceFirst("(?iu)^về\\s+", "")).ifPresent((known) -> means.put(Fact.FIELD, known.id()));
		}
		String key = SearchKey.of(bare).value();
		if (key.split(" ").length <= MOST_WORDS) {
			List.of(Fact.NOVELTY, Fact.OWNER_KIND, Fact.MODEL_KIND)
				.forEach((fact) -> fact.choices()
					.stream()
					.filter((choice) -> WORDS.get(choice).matcher(key).matches())
					.findFirst()
					.ifPresent((choice) -> means.put(fact, choice)));
		}
		return Collections.unmodifiableMap(means);
	}

	/** Whether it says of which field the models below are, so that it is no model. */
	boolean namesAField() {
		return this.means.get(Fact.FIELD) != null;
	}

	/** Whether it ends what the other, above it, heads. */
	boolean ends(Group other) {
		boolean sameRank = !this.marker.isEmpty() && this.marker.equals(other.marker);
		return sameRank || other.means.keySet().stream().anyMatch(this.means::containsKey);
	}

	/** Whether it says anything, or has a rank. */
	boolean heads() {
		return !this.means.isEmpty() || !this.marker.isEmpty();
	}

}
