package vn.danvankheo.steps.listimport;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.danvankheo.ground.organisation.SearchKey;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.FactsCheck;

/**
 * What a list is read against.
 *
 * @param year the campaign's year, where a list leaves it out
 * @param known the models the unit has in the round, by the key of their name
 */
record ListContext(int year, KnownFields fields, Map<String, KnownModel> known) {

	/** Against these fields and the models the unit has in the round. */
	static ListContext of(int year, Collection<KnownFields.Known> fields, Collection<KnownModel> models) {
		Map<String, KnownModel> known = models.stream()
			.filter((model) -> model.stage().live())
			.collect(Collectors.toMap((model) -> key(model.stated().facts().name()), (model) -> model,
					(one, other) -> one.stage().editableByUnit() ? one : other));
		return new ListContext(year, new KnownFields(fields), known);
	}

	/** Two names with the same key are the same name. */
	static String key(String name) {
		return SearchKey.of(name).value();
	}

	Optional<KnownModel> named(String name) {
		return Optional.ofNullable(this.known.get(key(name)));
	}

	FactsCheck check() {
		return new FactsCheck(this.fields.ids());
	}

	/** What is stated of a fact, as people read it. */
	String words(Fact fact, Fact.Stated stated) {
		return switch (fact.kind()) {
			case CHOICE -> ListWords.of(fact.value(stated));
			case FIELD -> this.fields.name(stated.facts().field());
			case TICK -> fact.value(stated).equals(true) ? "x" : "";
			case NAME, LINE, TEXT, DAY, PHONE -> fact.of(stated);
		};
	}

}
