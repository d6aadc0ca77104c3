package vn.danvankheo.registration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import vn.danvankheo.emulation.ModelKind;
import vn.danvankheo.emulation.Novelty;
import vn.danvankheo.emulation.OwnerKind;
import vn.danvankheo.organisation.SearchKey;

/** The words of the list format for what is chosen rather than typed. */
final class ListWords {

	static final Map<ModelKind, String> KINDS = new EnumMap<>(
			Map.of(ModelKind.MODEL, "Mô hình", ModelKind.EXEMPLAR, "Điển hình"));

	static final Map<OwnerKind, String> OWNERS = new EnumMap<>(
			Map.of(OwnerKind.COLLECTIVE, "Tập thể", OwnerKind.INDIVIDUAL, "Cá nhân"));

	static final Map<Novelty, String> NOVELTIES = new EnumMap<>(Map.of(Novelty.NEW, "Mới", Novelty.MAINTAINED,
			"Duy trì", Novelty.UPGRADED, "Nâng cấp", Novelty.REPLICATED, "Nhân rộng"));

	private static final List<Map.Entry<Pattern, ModelKind>> KIND_WORDS = List.of(
			Map.entry(Pattern.compile("(mo hinh|mh)( .*)?"), ModelKind.MODEL),
			Map.entry(Pattern.compile("(dien hinh|dh|guong)( .*)?"), ModelKind.EXEMPLAR));

	private static final List<Map.Entry<Pattern, OwnerKind>> OWNER_WORDS = List.of(
			Map.entry(Pattern.compile("(mh |mo hinh )?(tap the|tt)"), OwnerKind.COLLECTIVE),
			Map.entry(Pattern.compile("(mh |mo hinh )?(ca nhan|cn)"), OwnerKind.INDIVIDUAL));

	private static final List<Map.Entry<Pattern, Novelty>> NOVELTY_WORDS = List.of(
			Map.entry(Pattern.compile("(xay dung |dang ky |mo hinh )?moi( .*)?"), Novelty.NEW),
			Map.entry(Pattern.compile("(tiep tuc |mo hinh )?(duy tri|tiep tuc|cu)( .*)?"), Novelty.MAINTAINED),
			Map.entry(Pattern.compile("(tiep tuc |mo hinh )?(nang cap|nang cao|nang chat)( .*)?"), Novelty.UPGRADED),
			Map.entry(Pattern.compile("(mo hinh )?nhan (rong|dien)( .*)?"), Novelty.REPLICATED));

	private static final Set<String> MARKS = Set.of("x", "v", "1", "co", "dung");

	private ListWords() {
	}

	static Optional<ModelKind> kind(String text) {
		return meant(KIND_WORDS, text);
	}

	static Optional<OwnerKind> owner(String text) {
		return meant(OWNER_WORDS, text);
	}

	static Optional<Novelty> novelty(String text) {
		return meant(NOVELTY_WORDS, text);
	}

	/** Whether a cell is ticked: x, ✓, có and their like. */
	static boolean ticked(String text) {
		return MARKS.contains(SearchKey.of(text).value()) || text.strip().matches("[✓✔☑√×✗✘]|[+*]");
	}

	private static <T> Optional<T> meant(List<Map.Entry<Pattern, T>> words, String text) {
		String key = SearchKey.of(text).value();
		return words.stream()
			.filter((entry) -> entry.getKey().matcher(key).matches())
			.map(Map.Entry::getValue)
			.findFirst();
	}

}
