package vn.danvankheo.year.obligation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.web.Words;

/** Says what a picture of the board shows; pages call it {@code @yearBoardWords}. */
@Component("yearBoardWords")
class YearBoardWords {

	private final Words words;

	YearBoardWords(Words words) {
		this.words = words;
	}

	/** «Phường, xã: T1 10/10, T2 9/10». */
	public String said(YearBoard board, YearGroup group) {
		List<YearSum> sums = group.sums();
		return this.words.of(group.kind()) + ": "
				+ IntStream.range(0, sums.size())
					.filter((at) -> sums.get(at).expected() > 0)
					.mapToObj((at) -> board.columns().get(at).head() + " " + sums.get(at).words())
					.collect(Collectors.joining(", "));
	}

}
