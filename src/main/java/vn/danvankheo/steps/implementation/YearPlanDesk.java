package vn.danvankheo.steps.implementation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

import vn.danvankheo.ground.file.AddedFiles;
import vn.danvankheo.ground.file.AttachmentSubject;
import vn.danvankheo.ground.file.Attachments;
import vn.danvankheo.ground.file.FilesTogether;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.PlainText;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.obligation.Extent;
import vn.danvankheo.year.obligation.Obligation;
import vn.danvankheo.year.obligation.Obligations;
import vn.danvankheo.year.obligation.PeriodOpenings;

/** The plans of the year that units hand in, and the days by which they do. */
@Service
public class YearPlanDesk {

	private final Obligations obligations;

	private final YearPlans plans;

	private final YearPlanDays days;

	private final PeriodOpenings openings;

	private final Attachments attachments;

	private final FilesTogether together;

	private final Campaigns campaigns;

	private final Units units;

	private final ApplicationEventPublisher events;

	private final Words words;

	private final Clock clock;

	YearPlanDesk(Obligations obligations, YearPlans plans, YearPlanDays days, PeriodOpenings openings,
			Attachments attachments, FilesTogether together, Campaigns campaigns, Units units,
			ApplicationEventPublisher events, Words words, Clock clock) {
		this.obligations = obligations;
		this.plans = plans;
		this.days = days;
		this.openings = openings;
		this.attachments = attachments;
		this.together = together;
		this.campaigns = campaigns;
		this.units = units;
		this.events = events;
		this.words = words;
		this.clock = clock;
	}

	@Allowed({ Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.LEADER })
	@Transactional(readOnly = true)
	public YearPlansPage days(Actor actor) {
		Campaign campaign = current(actor);
		return new YearPlansPage(campaign,
				this.days.of(campaign.id()).stream().collect(Collectors.toMap(YearPlanDay::kind, Function.identity())),
				actor.holds(Role.STANDING_OFFICE));
	}

	/** Settles by when plans of this kind are handed in; from then on they are owed. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public FormErrors settle(Actor actor, String kind, String typed) {
		Campaign campaign = current(actor);
		Instant now = this.clock.instant();
		LocalDate today = Deadline.dayOf(now);
		FormErrors errors = new FormErrors();
		LocalDate due = errors.day("due-" + kind, typed, "Ghi ngày");
		errors.unless(due == null || (!due.isBefore(today) && due.getYear() == campaign.year()), "due-" + kind,
				"Ngày này phải từ hôm nay trở đi, trong năm " + campaign.year());
		if (errors.none()) {
			this.days.settle(actor, campaign, kind, due, today, now);
			this.openings.openDue(campaign.id(), now);
			this.events.publishEvent(Happened.of(actor, now, "yearPlan.settled", campaign.id().campaignId())
				.with("kind", kind)
				.with("about", this.words.of("obligation.kind." + kind) + ", " + VietnameseDate.format(due)));
		}
		return errors;
	}

	@Allowed
	@Transactional(readOnly = true)
	public YearPlanPage show(Actor actor, UUID id) {
		Obligation owed = owed(actor, id);
		return new YearPlanPage(owed, this.units.findById(owed.debtor().unit()).map(Unit::name).orElseThrow(),
				this.plans.findById(id).orElse(null), this.attachments.of(actor, id), send(actor, owed));
	}

	/** Hands it in: number and date of the paper, and the paper itself. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	public FormErrors send(Actor actor, UUID id, Long version, String reference, String datedOn,
			List<MultipartFile> files) {
		Obligation seen = owed(actor, id);
		send(actor, seen).orThrow();
		FormErrors errors = new FormErrors();
		String number = errors.text("reference", PlainText.line(reference), 80, "Ghi số, ký hiệu của kế hoạch");
		LocalDate date = errors.day("datedOn", datedOn, "Ghi ngày của kế hoạch");
		errors.unless(date == null || !date.isAfter(Deadline.dayOf(this.clock.instant())), "datedOn",
				"Ngày này chưa đến");
		boolean there = !this.attachments.of(actor, id).isEmpty();
		errors.unless(there || !files.isEmpty(), "files", "Chọn tệp kế hoạch (Word hoặc bản chụp PDF)");
		if (!errors.none()) {
			return errors;
		}
		FilesTogether.Attached done = this.together.attachAll(() -> {
			YearPlan plan = this.plans.findById(id).orElse(null);
			Stale.unless(version, (plan != null) ? plan.version() : null, (plan != null) ? plan.sentByName() : null);
			AddedFiles added = this.attachments.add(actor, new AttachmentSubject(id, seen.debtor().unit()), seen.kind(),
					files);
			if (added.refused().isEmpty()) {
				deliver(owed(actor, id), plan, number, date, Move.of(actor, this.clock.instant()));
			}
			return added;
		});
		if (done.undone()) {
			errors.add("files", refused(done.files()));
		}
		return errors;
	}

	/** What is wrong with each file; none of them was kept. */
	private static String refused(AddedFiles files) {
		return files.refused()
			.stream()
			.map((one) -> "“" + one.fileName() + "”: " + one.reason())
			.collect(Collectors.joining(" ")) + " Kế hoạch chưa được nộp; anh/chị chọn lại các tệp.";
	}

	private void deliver(Obligation owed, YearPlan before, String reference, LocalDate date, Move move) {
		YearPlan plan = before;
		if (plan == null) {
			plan = new YearPlan(owed, reference, date, move);
		}
		plan.say(reference, date, move);
		this.plans.saveAndFlush(plan);
		owed.deliver(Extent.WHOLE, move.at());
		this.obligations.saveAndFlush(owed);
		this.events.publishEvent(Happened.of(move.by(), move.at(), "yearPlan.sent", owed.id())
			.in(owed.debtor().unit())
			.with("about", reference + ", " + VietnameseDate.format(date)));
	}

	@Allowed
	@Transactional(readOnly = true)
	public ResponseEntity<Resource> file(Actor actor, UUID id, UUID file) {
		owed(actor, id);
		return this.attachments.serve(actor, id, file);
	}

	private Permission send(Actor actor, Obligation owed) {
		return (actor.worksFor(owed.debtor().unit()) ? Permission.grant() : Permission.refused("yearPlan.unitSends"))
			.and(() -> owed.accepts(this.clock.instant()));
	}

	private Obligation owed(Actor actor, UUID id) {
		return this.obligations.findByObligationIdAndCommittee(id, actor.committee())
			.filter((found) -> found.kind().equals(YearPlanKind.OF_THE_MOVEMENT)
					|| found.kind().equals(YearPlanKind.OF_GOVERNMENT))
			.filter((found) -> actor.scope().includes(found.committee(), found.debtor().unit()))
			.orElseThrow(NoSuchRecord::new);
	}

	private Campaign current(Actor actor) {
		return this.campaigns.current(actor.committee(), Deadline.dayOf(this.clock.instant()))
			.orElseThrow(NoSuchRecord::new);
	}

}
