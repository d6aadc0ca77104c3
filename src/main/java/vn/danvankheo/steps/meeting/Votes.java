package vn.danvankheo.steps.meeting;

import java.util.Objects;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How a meeting's members voted on one model; numbers are null where nobody counted.
 *
 * @param inFavour tán thành
 * @param against không tán thành
 * @param abstaining không biểu quyết
 * @param objections who objected and why; may be empty
 */
@Embeddable
public record Votes(@Column(name = "votes_for") Integer inFavour, @Column(name = "votes_against") Integer against,
		@Column(name = "votes_abstaining") Integer abstaining, String objections) {

	static Votes none() {
		return new Votes(null, null, null, "");
	}

	/** How many votes there are. */
	int counted() {
		return Stream.of(this.inFavour, this.against, this.abstaining)
			.filter(Objects::nonNull)
			.mapToInt(Integer::intValue)
			.sum();
	}

	/** «9 tán thành, 1 không tán thành»; empty when nobody counted. */
	public String words() {
		StringBuilder words = new StringBuilder();
		add(words, this.inFavour, "tán thành");
		add(words, this.against, "không tán thành");
		add(words, this.abstaining, "không biểu quyết");
		return words.toString();
	}

	private static void add(StringBuilder words, Integer number, String what) {
		if (number != null) {
			words.append(words.isEmpty() ? "" : ", ").append(number).append(' ').append(what);
		}
	}

}
