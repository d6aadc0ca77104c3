package vn.danvankheo.obligation;

import org.springframework.stereotype.Component;

import vn.danvankheo.web.Words;

/** Puts how a unit stands into a word or two; pages call it {@code @standingWords}. */
@Component("standingWords")
class StandingWords {

	private final Words words;

	StandingWords(Words words) {
		this.words = words;
	}

	/**
	 * «đúng hạn», «muộn 2 ngày», «còn thiếu 1», «chưa gửi», «được gia hạn», «được miễn».
	 */
	public String of(BoardRow row) {
		Standing standing = row.standing();
		int number = (standing.state() == Standing.State.SHORT) ? row.obligation().missing() : standing.daysLate();
		String said = this.words.of("standing." + standing.state(), number);
		boolean overdue = standing.open() && standing.late() && row.obligation().open();
		return overdue ? said + ", muộn " + standing.daysLate() + " ngày" : said;
	}

}
