package vn.danvankheo.year.obligation;

/** How much of what is owed stands delivered. */
public enum Extent {

	/** Nothing. */
	NOTHING,
	/** Something, but not all. */
	PART,
	/** All of it. */
	WHOLE

}
