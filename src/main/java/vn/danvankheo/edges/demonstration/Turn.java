package vn.danvankheo.edges.demonstration;

import java.util.Arrays;
import java.util.List;

/**
 * What becomes of one model in one year.
 *
 * @param batch in which batch it is sent; 0 when it is not
 * @param fate r received, s sent, t returned with remarks, a returned and sent again, d
 * draft, i draft that lacks something, p entered on the unit's behalf, w withdrawn, x
 * nothing: the unit is let off
 */
record Turn(int batch, char fate) {

	static List<Turn> list(String text) {
		return text.isBlank() ? List.of() : Arrays.stream(text.strip().split(" ")).map(Turn::of).toList();
	}

	private static Turn of(String word) {
		boolean numbered = Character.isDigit(word.charAt(0));
		return new Turn(numbered ? word.charAt(0) - '0' : 0, word.charAt(word.length() - 1));
	}

	/**
	 * The same once the round is long over: whoever was not let off has been received.
	 */
	Turn settled() {
		return (this.fate == 'x' || this.fate == 'w') ? this : new Turn(Math.max(1, this.batch), 'r');
	}

	boolean is(char wanted) {
		return this.fate == wanted;
	}

}
