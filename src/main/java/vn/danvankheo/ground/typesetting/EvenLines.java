package vn.danvankheo.ground.typesetting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Divides measured words into lines so that the longest line is as short as can be: first
 * into one line, then, as often as asked, into one more.
 */
final class EvenLines {

	/** What two lines may differ by and still count as equally long, in millimetres. */
	private static final double HAIR = 1e-6;

	private final double[] upTo;

	private final double space;

	/** By number of lines, how many words the first takes of those from here on. */
	private final List<int[]> firsts = new ArrayList<>();

	private double[] longest;

	EvenLines(List<Double> widths, double space) {
		this.space = space;
		this.upTo = new double[widths.size() + 1];
		for (int at = 0; at < widths.size(); at++) {
			this.upTo[at + 1] = this.upTo[at] + widths.get(at) + space;
		}
		int[] all = new int[this.upTo.length];
		this.longest = new double[this.upTo.length];
		for (int from = 0; from < all.length - 1; from++) {
			all[from] = widths.size() - from;
			this.longest[from] = width(from, widths.size());
		}
		this.firsts.add(all);
	}

	private double width(int from, int to) {
		return this.upTo[to] - this.upTo[from] - this.space;
	}

	double longest() {
		return this.longest[0];
	}

	/** Divides into one line more; there must be words enough. */
	void another() {
		int[] first = new int[this.upTo.length];
		double[] least = new double[this.upTo.length];
		Arrays.fill(least, Double.POSITIVE_INFINITY);
		int last = this.upTo.length - 1 - this.firsts.size();
		for (int from = 0; from < last; from++) {
			for (int to = from + 1; to <= last && width(from, to) < least[from]; to++) {
				double tried = Math.max(width(from, to), this.longest[to]);
				if (tried < least[from] - HAIR) {
					least[from] = tried;
					first[from] = to - from;
				}
			}
		}
		this.firsts.add(first);
		this.longest = least;
	}

	/** How many words each line takes. */
	List<Integer> taken() {
		List<Integer> taken = new ArrayList<>();
		int from = 0;
		for (int lines = this.firsts.size() - 1; lines >= 0; lines--) {
			taken.add(this.firsts.get(lines)[from]);
			from += this.firsts.get(lines)[from];
		}
		return taken;
	}

}
