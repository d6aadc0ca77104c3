package vn.danvankheo.steps.meeting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.PlainText;
import vn.danvankheo.steps.appraisal.SeenVerdict;

/** How the members voted, as typed, by the items of the agenda. */
record VoteForm(Map<UUID, Line> lines) {

	private static final int LONGEST = 1000;

	private static final String COUNT = "[0-9]{0,3}";

	/** As typed, by the names of the fields. */
	static VoteForm of(Map<String, String> typed) {
		Map<UUID, Line> lines = new LinkedHashMap<>();
		typed.keySet()
			.stream()
			.filter((name) -> name.startsWith("for-") && name.substring(4).matches(SeenVerdict.IDENTITY))
			.map((name) -> name.substring(4))
			.forEach((item) -> lines.put(UUID.fromString(item),
					new Line(typed.get("for-" + item).strip(), typed.getOrDefault("against-" + item, "").strip(),
							typed.getOrDefault("abstaining-" + item, "").strip(),
							PlainText.lines(typed.get("objections-" + item)))));
		return new VoteForm(lines);
	}

	/** What is noted; where nothing is yet, all who may vote are in favour. */
	static VoteForm of(VotesPage page) {
		Map<UUID, Line> lines = new LinkedHashMap<>();
		page.rows().forEach((row) -> lines.put(row.item(), Line.of(row.line().votes(), row.voters())));
		return new VoteForm(lines);
	}

	/** What is typed for this item. */
	public Line line(UUID item) {
		return this.lines.getOrDefault(item, new Line("", "", "", ""));
	}

	/** What is typed for one item. */
	record Line(String inFavour, String against, String abstaining, String objections) {

		private static Line of(Votes votes, int voters) {
			return votes.words().isEmpty() ? new Line(String.valueOf(voters), "", "", votes.objections())
					: new Line(Objects.toString(votes.inFavour(), ""), Objects.toString(votes.against(), ""),
							Objects.toString(votes.abstaining(), ""), votes.objections());
		}

		/** The votes; what is wrong with them is said at the item's first field. */
		Checked<Votes> votes(VotesPage.Row row) {
			String field = "for-" + row.item();
			FormErrors errors = new FormErrors();
			errors.unless(
					Stream.of(this.inFavour, this.against, this.abstaining).allMatch((typed) -> typed.matches(COUNT)),
					field, "Nhập số phiếu từ 0 đến 999, hoặc để trống");
			errors.unless(this.objections.length() <= LONGEST, field,
					row.line().name() + ": ý kiến khác dài tối đa 1.000 ký tự");
			if (errors.none()) {
				Votes votes = new Votes(number(this.inFavour), number(this.against), number(this.abstaining),
						this.objections);
				errors.unless(votes.counted() <= row.voters(), field,
						"%s: cộng lại là %d phiếu, nhưng chỉ có %d người có mặt được biểu quyết"
							.formatted(row.line().name(), votes.counted(), row.voters()));
				return errors.or(() -> votes);
			}
			return new Checked<>(null, errors);
		}

		private static Integer number(String typed) {
			return typed.isEmpty() ? null : Integer.valueOf(typed);
		}

	}

}
