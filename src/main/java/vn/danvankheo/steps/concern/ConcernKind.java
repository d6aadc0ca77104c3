package vn.danvankheo.steps.concern;

/** What a unit wants of the committee. */
public enum ConcernKind {

	/** Vướng mắc: it cannot go on alone. */
	DIFFICULTY,
	/** Kiến nghị, đề xuất: something ought to be otherwise. */
	PROPOSAL

}
