package vn.danvankheo.obligation;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts how a unit stands into a word or two; pages call it {@code @standingWords}. */
@Component("standingWords")
class StandingWords {

	private final MessageSource messages;

	StandingWords(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * «đúng hạn», «muộn 2 ngày», «còn thiếu 1», «chưa gửi», «được gia hạn», «được miễn».
	 */
	public String of(BoardRow row) {
		Standing standing = row.standing();
		int number = (standing.state() == Standing.State.SHORT) ? row.obligation().missing() : standing.daysLate();
		String words = this.messages.getMessage("standing." + standing.state(), new Object[] { number }, Locale.ROOT);
		boolean overdue = standing.open() && standing.late() && row.obligation().open();
		return overdue ? words + ", muộn " + standing.daysLate() + " ngày" : words;
	}

}
