package vn.danvankheo.steps.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.year.campaign.Deadline;

/** Self-reviews on paper, as they were sent last. */
@Service
@Transactional(readOnly = true)
class ReviewPrinting {

	private final ReviewDesk desk;

	private final SentReviews sent;

	private final ReviewList list;

	private final ReviewPapers papers;

	ReviewPrinting(ReviewDesk desk, SentReviews sent, ReviewList list, ReviewPapers papers) {
		this.desk = desk;
		this.sent = sent;
		this.list = list;
		this.papers = papers;
	}

	/** One model. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.INSPECTOR,
			Role.LEADER })
	public OfficialDocument one(Actor actor, UUID id) {
		ReviewSetting setting = this.desk.of(actor, id);
		SentReview last = last(id).orElseThrow(NoSuchRecord::new);
		return this.papers.one(setting, last.content(), Deadline.dayOf(last.sentAt()));
	}

	/** All models of a unit in a period; there is no paper before one was sent. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.INSPECTOR,
			Role.LEADER })
	public OfficialDocument summary(Actor actor, UUID period, UUID unit) {
		List<ReviewRow> rows = this.list.rows(actor, period, unit, false);
		List<ReviewRow> sent = rows.stream().filter((row) -> row.content() != null).toList();
		LocalDate latest = sent.stream()
			.map((row) -> Deadline.dayOf(row.owed().fulfilledAt()))
			.max(Comparator.naturalOrder())
			.orElseThrow(NoSuchRecord::new);
		return this.papers.summary(this.desk.of(actor, sent.get(0).id()), sent,
				rows.stream().filter((row) -> row.content() == null).map(ReviewRow::modelName).toList(), latest);
	}

	private Optional<SentReview> last(UUID id) {
		return this.sent.findByObligationIdOrderByNumberDesc(id).stream().findFirst();
	}

}
