package vn.danvankheo.steps.listimport;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.danvankheo.ground.organisation.SearchKey;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.FactsCheck;
import vn.danvankheo.year.emulation.ModelCode;

/**
 * What a list is read against.
 *
 * @param year the campaign's year, where a list leaves it out
 * @param named the models the unit has in the round, by the key of their name
 * @param coded the same by their code
 * @param versions the version of each of them
 */
record ListContext(int year, KnownFields fields, Map<String, KnownModel> named, Map<String, KnownModel> coded,
		Map<UUID, Long> versions) {

	/** Against these fields and the models the unit has in the round. */
	static ListContext of(int year, Collection<KnownFields.Known> fields, Collection<KnownModel> models) {
		return new ListContext(year, new KnownFields(fields), by((model) -> key(model.stated().facts().name()), models),
				by((model) -> code(model.code()), models),
				models.stream().collect(Collectors.toMap(KnownModel::participation, KnownModel::version)));
	}

	private static Map<String, KnownModel> by(Function<KnownModel, String> key, Collection<KnownModel> models) {
		return models.stream()
			.filter((model) -> model.stage().live())
			.collect(Collectors.toMap(key, (model) -> model,
					(one, other) -> one.stage().editableByUnit() ? one : other));
	}

	/** Two names with the same key are the same name. */
	static String key(String name) {
		return SearchKey.of(name).value();
	}

	/** Two codes with the same key are the same code; empty for what is no code. */
	static String code(String text) {
		return ModelCode.read(text).orElse("");
	}

	Optional<KnownModel> named(String name) {
		return Optional.ofNullable(this.named.get(key(name)));
	}

	Optional<KnownModel> coded(String code) {
		return code(code).isEmpty() ? Optional.empty() : Optional.ofNullable(this.coded.get(code(code)));
	}

	/** Whether the unit has this model, unchanged since. */
	boolean has(UUID participation, Long version) {
		return version.equals(this.versions.get(participation));
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
