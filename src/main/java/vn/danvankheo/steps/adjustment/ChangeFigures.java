package vn.danvankheo.steps.adjustment;

/** How many changes there are, and where they stand. */
record ChangeFigures(int total, int waiting, int untold, int done) {

	static ChangeFigures none() {
		return new ChangeFigures(0, 0, 0, 0);
	}

	int of(ChangeShow show) {
		return switch (show) {
			case ALL -> this.total;
			case WAITING -> this.waiting;
			case UNTOLD -> this.untold;
			case DONE -> this.done;
		};
	}

}
