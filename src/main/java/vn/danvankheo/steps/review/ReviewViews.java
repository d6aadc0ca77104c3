package vn.danvankheo.steps.review;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.steps.review.ReviewEditPage.PhotoLine;
import vn.danvankheo.steps.review.ReviewKnown.Known;
import vn.danvankheo.steps.review.ReviewPage.TextLine;
import vn.danvankheo.steps.visit.Tally;
import vn.danvankheo.year.approval.Approval;
import vn.danvankheo.year.approval.HeadApprovals;
import vn.danvankheo.year.approval.HeadView;
import vn.danvankheo.year.campaign.SpokenDates;
import vn.danvankheo.year.obligation.Sending;

/** Shows a self-review: to its unit as it is written, to the committee as it was sent. */
@Service
@Transactional(readOnly = true)
class ReviewViews {

	private final ReviewDesk desk;

	private final ReviewKnown known;

	private final SentReviews sent;

	private final HeadApprovals heads;

	private final ReviewCorrections corrections;

	private final SpokenDates spoken;

	private final Clock clock;

	ReviewViews(ReviewDesk desk, ReviewKnown known, SentReviews sent, HeadApprovals heads,
			ReviewCorrections corrections, SpokenDates spoken, Clock clock) {
		this.desk = desk;
		this.known = known;
		this.sent = sent;
		this.heads = heads;
		this.corrections = corrections;
		this.spoken = spoken;
		this.clock = clock;
	}

	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.INSPECTOR,
			Role.LEADER })
	public ReviewPage show(Actor actor, UUID id) {
		ReviewSetting setting = this.desk.of(actor, id);
		Instant now = this.clock.instant();
		List<SentReview> sendings = this.sent.findByObligationIdOrderByNumberDesc(id);
		boolean own = ReviewPolicy.write(actor, setting.owed()).granted();
		boolean unsaid = !own && sendings.isEmpty();
		Known known = this.known.of(setting);
		ReviewContent written = known.content();
		ReviewContent shown = unsaid ? ReviewContent.nothing()
				: (own || sendings.isEmpty()) ? written : sendings.get(0).content();
		HeadView head = own ? this.heads.view(actor, setting.unit().id(), id, ReviewSending.parts(written)) : null;
		Permission send = ReviewPolicy.send(actor, setting.owed(), written, ReviewSending.tally(setting, written),
				own ? head.asked() : Approval.NOT_WANTED, now);
		Tally tally = ReviewSending.tally(setting, shown);
		return new ReviewPage(id, setting.name(), setting.title(), heading(setting, own, tally, sendings, now),
				setting.owed().subject(), setting.model().facts().name(), setting.unit().shortName(),
				setting.owed().due(), setting.owed().accepts(now).granted(), own, unsaid, texts(shown),
				unsaid ? List.of() : known.targets(), unsaid ? List.of() : MarkLine.of(setting.asked(), shown), tally,
				unsaid ? List.of() : known.chosen(shown), shown.photos().size(), send, head, written.mark(),
				sendings(setting, sendings), pending(setting, own, sendings, written), version(setting));
	}

	/** The review as it may be edited. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	public ReviewEditPage edit(Actor actor, UUID id) {
		ReviewSetting setting = this.desk.own(actor, id);
		Known known = this.known.of(setting);
		SelfReview review = setting.review();
		List<PhotoLine> photos = known.shots()
			.stream()
			.map((shot) -> new PhotoLine(shot, known.content().photos().contains(shot.id())))
			.toList();
		return new ReviewEditPage(setting.id(), setting.title(), setting.name(), setting.model().facts().name(),
				setting.owed().due(), Permission.grant(), setting.owed().accepts(this.clock.instant()),
				texts(known.content()), known.targets(), MarkLine.of(setting.asked(), known.content()), photos,
				setting.sent(), version(setting),
				(review != null) ? "Đã lưu " + this.spoken.moment(review.changedAt()) : "Chưa ghi gì thêm");
	}

	/** What is written and was not sent yet, beside what was. */
	private List<Sending.Change> pending(ReviewSetting setting, boolean own, List<SentReview> sendings,
			ReviewContent written) {
		return (own && !sendings.isEmpty())
				? this.corrections.between(sendings.get(0).content(), written, setting.asked()) : List.of();
	}

	private static Long version(ReviewSetting setting) {
		return (setting.review() != null) ? setting.review().version() : -1L;
	}

	private static List<TextLine> texts(ReviewContent content) {
		return Arrays.stream(ReviewText.values()).map((which) -> new TextLine(which, content.text(which))).toList();
	}

	private List<Sending> sendings(ReviewSetting setting, List<SentReview> sendings) {
		List<Sending> views = new ArrayList<>();
		for (int at = 0; at < sendings.size(); at++) {
			SentReview one = sendings.get(at);
			List<Sending.Change> changes = (at + 1 < sendings.size())
					? this.corrections.between(sendings.get(at + 1).content(), one.content(), setting.asked())
					: List.of();
			views.add(new Sending(one.number(), this.spoken.moment(one.sentAt()), one.sentByName(), one.daysLate(),
					one.reason(), changes));
		}
		return views;
	}

	private static String heading(ReviewSetting setting, boolean own, Tally tally, List<SentReview> sendings,
			Instant now) {
		String model = setting.model().facts().name();
		if (!sendings.isEmpty()) {
			int late = setting.owed().standing(now).daysLate();
			return model + ": đã gửi" + ((late > 0) ? ", muộn " + late + " ngày" : ", đúng hạn")
					+ (tally.words().isEmpty() ? "" : ", tự chấm " + tally.words());
		}
		return own ? model : setting.unit().shortName() + " chưa gửi tự kiểm tra “" + model + "”";
	}

}
