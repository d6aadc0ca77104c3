package vn.danvankheo.ground.typesetting;

/**
 * How a component is set.
 *
 * @param size of its letters, in points
 * @param firstLine how far its first line is indented, in millimetres
 * @param before space above it, in points
 * @param after space below it, in points
 * @param pitch from line to line, in points
 * @param exact whether the pitch stays when larger letters are typed (Word's «Exactly»)
 * @param withNext whether it stays on one page with what follows
 */
record Look(double size, boolean bold, boolean italic, boolean underlined, Align align, double firstLine, double before,
		double after, double pitch, boolean exact, boolean withNext) {

	/** How lines stand. */
	enum Align {

		LEFT, CENTRE, RIGHT, JUSTIFIED

	}

	/** Upright letters of this size, from the left, with a pitch that suits them. */
	static Look of(double size) {
		return new Look(size, false, false, false, Align.LEFT, 0, 0, 0, Math.ceil(size * 1.16), false, false);
	}

	/** Upright letters of this size, set in the middle. */
	static Look centred(double size) {
		return of(size).align(Align.CENTRE);
	}

	Look inBold() {
		return new Look(this.size, true, this.italic, this.underlined, this.align, this.firstLine, this.before,
				this.after, this.pitch, this.exact, this.withNext);
	}

	Look inItalics() {
		return new Look(this.size, this.bold, true, this.underlined, this.align, this.firstLine, this.before,
				this.after, this.pitch, this.exact, this.withNext);
	}

	Look withLineBelow() {
		return new Look(this.size, this.bold, this.italic, true, this.align, this.firstLine, this.before, this.after,
				this.pitch, this.exact, this.withNext);
	}

	Look align(Align value) {
		return new Look(this.size, this.bold, this.italic, this.underlined, value, this.firstLine, this.before,
				this.after, this.pitch, this.exact, this.withNext);
	}

	Look space(double above, double below) {
		return new Look(this.size, this.bold, this.italic, this.underlined, this.align, this.firstLine, above, below,
				this.pitch, this.exact, this.withNext);
	}

	Look indented(double millimetres) {
		return new Look(this.size, this.bold, this.italic, this.underlined, this.align, millimetres, this.before,
				this.after, this.pitch, this.exact, this.withNext);
	}

	Look exactly(double points) {
		return new Look(this.size, this.bold, this.italic, this.underlined, this.align, this.firstLine, this.before,
				this.after, points, true, this.withNext);
	}

	/** With this pitch, more where larger letters are typed. */
	Look pitched(double points) {
		return new Look(this.size, this.bold, this.italic, this.underlined, this.align, this.firstLine, this.before,
				this.after, points, false, this.withNext);
	}

	Look keptWithNext() {
		return new Look(this.size, this.bold, this.italic, this.underlined, this.align, this.firstLine, this.before,
				this.after, this.pitch, this.exact, true);
	}

}
