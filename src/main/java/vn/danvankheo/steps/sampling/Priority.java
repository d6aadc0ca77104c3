package vn.danvankheo.steps.sampling;

/** What may go first into a sample; the words are the messages «samplePriority.…». */
enum Priority {

	/** Nobody has been there this year. */
	UNVISITED,
	/** Nothing has been heard of it for too long. */
	SILENT,
	/** Its plan costs much. */
	LARGE

}
