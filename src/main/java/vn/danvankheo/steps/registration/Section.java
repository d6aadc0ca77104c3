package vn.danvankheo.steps.registration;

import java.util.Arrays;
import java.util.List;

import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.year.emulation.Fact;

/** Mục: the part of a model that is written on one page. */
public enum Section {

	GENERAL("general", true, Fact.NAME, Fact.MODEL_KIND, Fact.OWNER_KIND, Fact.FIELD, Fact.NOVELTY, Fact.HARD_FIELD),
	PLACE_AND_TIME("place-and-time", true, Fact.ADDRESS, Fact.STARTS_ON, Fact.ENDS_ON),
	CONTENT("content", true, Fact.CONTENT, Fact.NOTE),
	OWNER("owner", true, Fact.OWNER, Fact.PERSON_IN_CHARGE, Fact.PHONE),
	SURVEY("survey", false, Fact.SITUATION, Fact.ADVANTAGES, Fact.DIFFICULTIES, Fact.APPROACH);

	private final String path;

	private final boolean required;

	private final List<Fact> facts;

	Section(String path, boolean required, Fact... facts) {
		this.path = path;
		this.required = required;
		this.facts = List.of(facts);
	}

	/** The section of this path; there is no other. */
	static Section at(String path) {
		return Arrays.stream(values())
			.filter((section) -> section.path.equals(path))
			.findFirst()
			.orElseThrow(NoSuchRecord::new);
	}

	public static Section of(Fact fact) {
		return Arrays.stream(values()).filter((section) -> section.facts.contains(fact)).findFirst().orElseThrow();
	}

	public String path() {
		return this.path;
	}

	public boolean required() {
		return this.required;
	}

	public List<Fact> facts() {
		return this.facts;
	}

	/** The section after this one; null after the last. */
	public Section following() {
		return (ordinal() + 1 < values().length) ? values()[ordinal() + 1] : null;
	}

}
