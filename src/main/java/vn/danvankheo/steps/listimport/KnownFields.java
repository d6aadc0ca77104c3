package vn.danvankheo.steps.listimport;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.danvankheo.ground.organisation.SearchKey;
import vn.danvankheo.year.campaign.Field;
import vn.danvankheo.year.campaign.FieldId;

/**
 * The fields of a campaign as lists write them: by name, by alias, or by the shorthand
 * every office uses; word order and punctuation do not matter.
 */
final class KnownFields {

	/** A field that can be chosen. */
	record Known(FieldId id, String name, List<String> aliases) {

		static Known of(Field field) {
			return new Known(field.id(), field.name(), field.aliases());
		}

	}

	private static final Map<String, List<String>> SHORTHAND = Map.of("kinh te",
			List.of("kt", "phat trien kinh te", "phat trien kt"), "van hoa xa hoi",
			List.of("vh xh", "vhxh", "vh", "van xa", "van hoa"), "quoc phong an ninh",
			List.of("qp an", "qpan", "an qp", "anqp", "an ninh"), "xay dung he thong chinh tri",
			List.of("xd htct", "xdhtct", "htct", "he thong chinh tri", "xd he thong chinh tri", "xay dung htct"));

	private final List<Known> fields;

	KnownFields(Collection<Known> fields) {
		this.fields = List.copyOf(fields);
	}

	/** The field a text means. */
	Optional<Known> meant(String text) {
		String wanted = words(text.replaceFirst("(?iu)^\\s*(thuộc\\s+)?lĩnh\\s+vực\\s*:?", ""));
		String squeezed = wanted.replace(" ", "");
		return this.fields.stream().filter((field) -> {
			Set<String> written = written(field);
			return written.contains(wanted)
					|| written.stream().anyMatch((one) -> one.replace(" ", "").equals(squeezed));
		}).findFirst();
	}

	/** The name of a field; empty when it is none of these. */
	public String name(FieldId id) {
		return this.fields.stream().filter((field) -> field.id().equals(id)).map(Known::name).findFirst().orElse("");
	}

	/** Their identities. */
	Set<FieldId> ids() {
		return this.fields.stream().map(Known::id).collect(Collectors.toUnmodifiableSet());
	}

	/** The names, as they are offered. */
	List<String> names() {
		return this.fields.stream().map(Known::name).toList();
	}

	private static Set<String> written(Known field) {
		Set<String> written = new HashSet<>();
		Stream.concat(Stream.of(field.name()), field.aliases().stream()).map(KnownFields::words).forEach(written::add);
		SHORTHAND.forEach((name, shorts) -> {
			if (words(name).equals(words(field.name()))) {
				shorts.stream().map(KnownFields::words).forEach(written::add);
			}
		});
		return written;
	}

	private static String words(String text) {
		return String.join(" ", new TreeSet<>(Arrays.asList(SearchKey.of(text).value().split(" "))));
	}

}
