package vn.danvankheo.year.emulation;

import java.util.EnumMap;
import java.util.Map;

/** A model as the printed list of registrations has it, everything in words. */
public record ListedModel(String unitName, String unitKind, Map<Fact, String> words, Stage stage) {

	static ListedModel of(ExportedModel model, FactWords words) {
		Map<Fact, String> said = words(Fact.Stated.of(model.facts().with(Fact.FIELD, null)), words);
		said.put(Fact.FIELD, (model.fieldName() != null) ? model.fieldName() : "");
		return new ListedModel(model.unitName(), model.unitKind(), said, model.stage());
	}

	/** One that a unit has in hand. */
	public static ListedModel of(Participation model, String unitName, FactWords words) {
		return new ListedModel(unitName, "", words(model.stated(), words), model.stage());
	}

	private static Map<Fact, String> words(Fact.Stated stated, FactWords words) {
		Map<Fact, String> said = new EnumMap<>(Fact.class);
		for (Fact fact : Fact.values()) {
			said.put(fact, words.of(fact, fact.of(stated)));
		}
		return said;
	}

	/** What stands in a column of the list. */
	public String cell(ListColumn.Printed column) {
		return column.cell(this.words);
	}

}
