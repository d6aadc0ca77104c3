package vn.danvankheo.steps.listimport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import vn.danvankheo.ground.organisation.SearchKey;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.ModelKind;
import vn.danvankheo.year.emulation.Novelty;
import vn.danvankheo.year.emulation.OwnerKind;

/** The words of the list format for what is chosen rather than typed. */
final class ListWords {

	private static final Map<Enum<?>, String> WORDS = Map.of(ModelKind.MODEL, "Mô hình", ModelKind.EXEMPLAR,
			"Điển hình", OwnerKind.COLLECTIVE, "Tập thể", OwnerKind.INDIVIDUAL, "Cá nhân", Novelty.NEW, "Mới",
			Novelty.MAINTAINED, "Duy trì", Novelty.UPGRADED, "Nâng cấp", Novelty.REPLICATED, "Nhân rộng");

	private static final Map<Enum<?>, Pattern> PATTERNS = Map.of(ModelKind.MODEL, Pattern.compile("(mo hinh|mh)( .*)?"),
			ModelKind.EXEMPLAR, Pattern.compile("(dien hinh|dh|guong)( .*)?"), OwnerKind.COLLECTIVE,
			Pattern.compile("(mh |mo hinh )?(tap the|tt)"), OwnerKind.INDIVIDUAL,
			Pattern.compile("(mh |mo hinh )?(ca nhan|cn)"), Novelty.NEW,
			Pattern.compile("(xay dung |dang ky |mo hinh )?moi( .*)?"), Novelty.MAINTAINED,
			Pattern.compile("(tiep tuc |mo hinh )?(duy tri|tiep tuc|cu)( .*)?"), Novelty.UPGRADED,
			Pattern.compile("(tiep tuc |mo hinh )?(nang cap|nang cao|nang chat)( .*)?"), Novelty.REPLICATED,
			Pattern.compile("(mo hinh )?nhan (rong|dien)( .*)?"));

	private static final Set<String> MARKS = Set.of("x", "v", "1", "co", "dung");

	private ListWords() {
	}

	/** What a choice is called. */
	static String of(Object choice) {
		return WORDS.get(choice);
	}

	/** What can be chosen for a fact, in words. */
	static List<String> choices(Fact fact) {
		return fact.choices().stream().map(ListWords::of).toList();
	}

	/** The choice that a text means. */
	static Optional<Enum<?>> meant(Fact fact, String text) {
		String key = SearchKey.of(text).value();
		return fact.choices().stream().filter((choice) -> PATTERNS.get(choice).matcher(key).matches()).findFirst();
	}

	/** Whether a cell is ticked: x, ✓, có and their like. */
	static boolean ticked(String text) {
		return MARKS.contains(SearchKey.of(text).value()) || text.strip().matches("[✓✔☑√×✗✘]|[+*]");
	}

}
