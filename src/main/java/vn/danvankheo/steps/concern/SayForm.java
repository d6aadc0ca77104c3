package vn.danvankheo.steps.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.year.campaign.Deadline;

/** What somebody says in a thread, as typed. */
public record SayForm(String words, String to, String due) {

	public SayForm {
		words = Objects.requireNonNullElse(words, "");
		to = Objects.requireNonNullElse(to, "");
		due = Objects.requireNonNullElse(due, "");
	}

	static SayForm blank() {
		return new SayForm("", "", "");
	}

	/** What it says as this act; a referral also to whom and by when. */
	Checked<ConcernEntry> as(ConcernAct act, Actor by, Instant now) {
		FormErrors errors = new FormErrors();
		String said = errors.text("words", this.words, RaiseForm.LONGEST_WORDS, missing(act));
		if (act != ConcernAct.REFERRED) {
			return errors.or(() -> ConcernEntry.of(by, now, act, said));
		}
		String organ = errors.text("to", this.to, 200, "Ghi chuyển đến ai, cơ quan nào");
		LocalDate day = errors.day("due", this.due, "Ghi ngày cần trả lời");
		errors.unless(day == null || !day.isBefore(Deadline.dayOf(now)), "due", "Ngày này đã qua");
		return errors.or(() -> ConcernEntry.of(by, now, act, said).to(organ, day));
	}

	private static String missing(ConcernAct act) {
		return switch (act) {
			case RAISED, SAID -> "Ghi điều muốn nói thêm";
			case ASKED -> "Ghi điều cần đơn vị nói rõ";
			case ANSWERED -> "Ghi nội dung trả lời, quyết định";
			case UNSOLVED -> "Ghi còn vướng điều gì";
			case REFERRED, SOLVED -> null;
		};
	}

}
