package vn.danvankheo.ground.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.document.PaperSource.Since;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.VietnameseDate;

/** Whether a paper may bear the day that is typed for it. */
@Component
class IssueChecks {

	private final PaperSight sight;

	private final PaperSources sources;

	private final Numbering numbering;

	private final Clock clock;

	IssueChecks(PaperSight sight, PaperSources sources, Numbering numbering, Clock clock) {
		this.sight = sight;
		this.sources = sources;
		this.numbering = numbering;
		this.clock = clock;
	}

	/** What is wrong with an order to issue this paper, by field. */
	FormErrors of(Paper paper, IssueOrder order) {
		boolean typed = paper.type().numbered() && !Joint.numberedHere(paper);
		FormErrors errors = order.errors(LocalDate.now(this.clock), typed);
		if (order.day() != null) {
			errors.add("date", tooEarly(paper, order.day(), paper.signedOn()));
		}
		if (errors.none() && paper.type().numbered() && Joint.inOurBook(paper) && !order.otherPeriod()) {
			errors.add("otherPeriod", otherPeriod(paper, order.day()));
		}
		return errors;
	}

	/**
	 * Why the paper cannot bear this day; null when it can.
	 * @param signedOn the day it was signed on; null while nobody did
	 */
	String tooEarly(Paper paper, LocalDate day, LocalDate signedOn) {
		LocalDate today = LocalDate.now(this.clock);
		List<Since> since = new ArrayList<>(CitedDays.of(paper.snapshot()));
		since.add(new Since(signedOn, "ngày ký"));
		since.add(this.sources.of(paper.kind()).since(paper.committee(), paper.kind(), paper.subject()));
		Paper original = this.sight.original(paper);
		if (original != null) {
			since.add(new Since(original.datedOn(), "ngày của văn bản được đính chính"));
		}
		return since.stream()
			.filter(Objects::nonNull)
			.filter((one) -> one.day() != null && one.day().isAfter(day) && !one.day().isAfter(today))
			.max(Comparator.comparing(Since::day))
			.map((one) -> "Ngày này phải từ %s trở đi, là %s".formatted(VietnameseDate.format(one.day()), one.what()))
			.orElse(null);
	}

	/** The question that another term or year asks; null where today's book is meant. */
	private String otherPeriod(Paper paper, LocalDate day) {
		Run asked = run(paper, day);
		Run current = this.numbering
			.runOf(paper.committee(), paper.organ(), paper.type(), paper.profile(), LocalDate.now(this.clock))
			.orElse(null);
		return asked.equals(current) ? null
				: "Ngày này thuộc sổ %s, không phải sổ hiện nay. Đúng là văn bản của sổ đó thì đánh dấu ô này"
					.formatted(this.numbering.standing(asked).period());
	}

	private Run run(Paper paper, LocalDate day) {
		return this.numbering.run(paper.committee(), paper.organ(), paper.type(), paper.profile(), day);
	}

}
