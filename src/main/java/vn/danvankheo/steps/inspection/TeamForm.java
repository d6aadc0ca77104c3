package vn.danvankheo.steps.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import vn.danvankheo.ground.organisation.Account;
import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.VietnameseDate;

/**
 * A team, as typed; the lists hold one entry for each line of its people.
 *
 * @param name what it is called; empty takes its number
 * @param account the account of each line; empty where a name is typed
 * @param version of the team the form was filled from; null for a new one
 */
public record TeamForm(String purpose, String name, String firstDay, String lastDay, List<String> account,
		List<String> memberName, List<String> position, List<String> function, Long version) {

	private static final int SPARE_LINES = 3;

	private static final int FEWEST_LINES = 6;

	public TeamForm {
		account = (account != null) ? account : List.of();
		memberName = (memberName != null) ? memberName : List.of();
		position = (position != null) ? position : List.of();
		function = (function != null) ? function : List.of();
	}

	static TeamForm blank(Purpose purpose) {
		return new TeamForm(purpose.name(), "", "", "", List.of(), List.of(), List.of(), List.of(), null);
	}

	static TeamForm of(InspectionTeam team) {
		List<Seat> seats = team.members();
		return new TeamForm(team.purpose().name(), team.name(), VietnameseDate.format(team.term().firstDay()),
				VietnameseDate.format(team.term().lastDay()),
				seats.stream().map((seat) -> Objects.toString(seat.account(), "")).toList(),
				seats.stream().map((seat) -> (seat.account() != null) ? "" : seat.name()).toList(),
				seats.stream().map(Seat::position).toList(),
				seats.stream().map((seat) -> seat.function().name()).toList(), team.version());
	}

	/** What stands in the lines, with empty ones to go on. */
	public List<Line> lines() {
		List<Line> lines = new ArrayList<>(filled());
		int wanted = Math.max(FEWEST_LINES, lines.size() + SPARE_LINES);
		while (lines.size() < wanted) {
			lines.add(new Line("", "", "", (lines.isEmpty() ? TeamFunction.HEAD : TeamFunction.MEMBER).name()));
		}
		return lines;
	}

	private List<Line> filled() {
		return IntStream.range(0, this.function.size()).mapToObj(this::line).filter((line) -> !line.empty()).toList();
	}

	private Line line(int line) {
		return new Line(at(this.account, line), at(this.memberName, line), at(this.position, line),
				at(this.function, line));
	}

	private static String at(List<String> texts, int line) {
		return (line < texts.size() && texts.get(line) != null) ? texts.get(line).strip() : "";
	}

	/** The days. */
	Checked<Term> term() {
		FormErrors errors = new FormErrors();
		LocalDate first = errors.day("firstDay", this.firstDay, "Nhập ngày bắt đầu");
		LocalDate last = errors.day("lastDay", this.lastDay, "Nhập ngày kết thúc");
		if (first != null && last != null && last.isBefore(first)) {
			errors.add("lastDay", "Ngày kết thúc phải từ ngày bắt đầu trở đi");
		}
		return errors.or(() -> new Term(first, last));
	}

	/** The people, by the accounts that may be chosen. */
	List<Seat> seats(Map<String, Account> people) {
		return filled().stream().map((line) -> line.seat(people.get(line.account()))).toList();
	}

	/**
	 * What is wrong with the people, on the lines where the form shows them again,
	 * without the empty ones before.
	 */
	FormErrors check(Map<String, Account> people) {
		FormErrors errors = new FormErrors();
		List<Line> filled = filled();
		for (int number = 0; number < filled.size(); number++) {
			Line line = filled.get(number);
			String field = "memberName-" + number;
			errors.unless(line.account().isEmpty() || people.containsKey(line.account()), field,
					"Người này không còn trong danh sách chọn; anh/chị chọn lại");
			errors.text(field, line.name(), 100, null);
			errors.text(field, line.position(), 150, null);
		}
		return errors;
	}

	/**
	 * One person, as typed.
	 *
	 * @param account his account; empty for none
	 * @param name his name, where he has no account
	 */
	record Line(String account, String name, String position, String function) {

		boolean empty() {
			return this.account.isEmpty() && this.name.isEmpty();
		}

		private Seat seat(Account person) {
			if (person == null) {
				return new Seat(null, this.name, this.position, known());
			}
			return new Seat(person.id(), person.displayName(),
					this.position.isEmpty() ? Objects.toString(person.position(), "") : this.position, known());
		}

		private TeamFunction known() {
			for (TeamFunction one : TeamFunction.values()) {
				if (one.name().equals(this.function)) {
					return one;
				}
			}
			return TeamFunction.MEMBER;
		}

	}

}
