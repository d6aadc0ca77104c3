package vn.danvankheo.year.obligation;

import java.util.Arrays;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.web.Words;

/**
 * The words of this room as a kind says them: the message «obligation.what.KIND» where
 * there is one, else «obligation.what», in which {0} is the name of the kind. Pages call
 * it {@code @kindWords}.
 */
@Component("kindWords")
class KindWords {

	private final Words words;

	KindWords(Words words) {
		this.words = words;
	}

	public String name(String kind) {
		return this.words.of("obligation.kind." + kind);
	}

	/** Something in the words of a kind. */
	public String say(String kind, String what, Object... about) {
		Object[] arguments = Stream.concat(Stream.of(name(kind)), Arrays.stream(about).map(String::valueOf)).toArray();
		return this.words.find("obligation." + what + "." + kind, arguments)
			.orElseGet(() -> this.words.of("obligation." + what, arguments));
	}

	/** The heading of the board: a sentence with the figures. */
	public String heading(Board board) {
		if (board.period() == null || !board.period().opened()) {
			return say(board.kind(), "progress.notOpen");
		}
		if (board.expected() == 0) {
			return say(board.kind(), "progress.nobody");
		}
		return say(board.kind(), (board.stillOpen() > 0) ? "progress.open" : "progress.done", board.complete(),
				board.expected(), board.stillOpen());
	}

	/** The heading of one duty: a sentence with the answer. */
	public String heading(BoardRow row) {
		String kind = row.obligation().kind();
		return switch (row.standing().state()) {
			case IN_TIME, LATE, EXCUSED ->
				say(kind, "duty." + row.standing().state(), row.name(), row.standing().daysLate());
			case NOTHING, SHORT,
					EXTENDED ->
				row.obligation().expected()
						? say(kind, "duty.OPEN", row.name(), (row.amount() != null) ? row.amount().missing() : "")
						: say(kind, "duty.UNEXPECTED", row.name());
		};
	}

	/**
	 * «đúng hạn», «muộn 2 ngày», «còn thiếu 1», «chưa gửi», «được gia hạn», «được miễn».
	 */
	public String standing(BoardRow row) {
		Standing standing = row.standing();
		boolean counted = standing.state() == Standing.State.SHORT && row.amount() != null;
		String key = "standing." + (counted ? "MISSING" : standing.state());
		int number = counted ? row.amount().missing() : standing.daysLate();
		String said = this.words.of(key, number);
		boolean overdue = standing.open() && standing.late() && row.obligation().open();
		return overdue ? said + ", muộn " + standing.daysLate() + " ngày" : said;
	}

}
