package vn.danvankheo.steps.visit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

import vn.danvankheo.ground.file.AddedFiles;
import vn.danvankheo.ground.file.FilesTogether;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.year.campaign.Deadline;

/**
 * Confirming minutes, from both sides, and correcting them afterwards. A confirmation is
 * never taken back.
 */
@Service
public class MinutesKeeping {

	private final Visits visits;

	private final MinutesArchive archive;

	private final MinutesComposing composing;

	private final SignedCopies copies;

	private final FilesTogether together;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	MinutesKeeping(Visits visits, MinutesArchive archive, MinutesComposing composing, SignedCopies copies,
			FilesTogether together, ApplicationEventPublisher events, Clock clock) {
		this.visits = visits;
		this.archive = archive;
		this.composing = composing;
		this.copies = copies;
		this.together = together;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Đoàn xác nhận: from now on they read so, and the unit has them before it, with the
	 * results by criterion or without. Refused without a conclusion or people.
	 */
	@Allowed({ Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER })
	@Transactional
	public void confirmForTeam(Actor actor, InspectionId id, boolean withResults) {
		Visit visit = this.visits.taken(actor, id);
		Instant now = this.clock.instant();
		VisitPolicy.confirmForTeam(actor, visit, Deadline.dayOf(now)).orThrow();
		MinutesContent content = this.composing.of(visit);
		if (visit.newest().isEmpty() || content.text(VisitField.CONCLUSION).isEmpty()) {
			Permission.refused("visit.noConclusion").orThrow();
		}
		if (content.text(VisitField.UNIT_PRESENT).isBlank()) {
			Permission.refused("visit.nobody").orThrow();
		}
		Minutes minutes = visit.newest().orElseThrow();
		boolean onBehalf = VisitPolicy.onBehalf(actor, visit);
		minutes.send(content, withResults, onBehalf, actor, now);
		this.archive.saveAndFlush(minutes);
		tell(actor, now, "minutes.sent", visit, Map.of("number", minutes.number(), "onBehalf", onBehalf));
		content.models()
			.forEach((model) -> this.events.publishEvent(Happened.of(actor, now, "inspection.found", model.id())
				.in(visit.unit().id())
				.internally()
				.with("total", model.total())
				.with("outcome", model.outcome())));
	}

	/** Đơn vị xác nhận: the minutes are locked. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	@Transactional
	public void confirm(Actor actor, InspectionId id, int number) {
		Visit visit = ofUnit(actor, id);
		VisitPolicy.answer(actor, visit).orThrow();
		asRead(visit, number);
		lock(actor, visit, false);
	}

	/** The unit asks for something else: the team writes on, and both read the words. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	@Transactional
	public void object(Actor actor, InspectionId id, int number, String words) {
		Visit visit = ofUnit(actor, id);
		VisitPolicy.answer(actor, visit).orThrow();
		asRead(visit, number);
		said(words).orThrow();
		Instant now = this.clock.instant();
		Minutes minutes = visit.newest().orElseThrow();
		Minutes next = minutes.object(words.strip(), actor, now);
		this.archive.saveAndFlush(minutes);
		this.archive.saveAndFlush(next);
		tell(actor, now, "minutes.objected", visit, Map.of("reason", words.strip()));
	}

	/**
	 * The office records that the unit signed a printed copy of these minutes, which is
	 * attached; no scan stays where they are not the newest any more.
	 */
	@Allowed(Role.STANDING_OFFICE)
	public AddedFiles recordPaper(Actor actor, InspectionId id, int number, List<MultipartFile> files) {
		return this.together.attach(() -> {
			Visit visit = this.visits.taken(actor, id);
			VisitPolicy.recordPaper(actor, visit).orThrow();
			asRead(visit, number);
			AddedFiles added = this.copies.attachMinutes(actor, id, files);
			if (!added.kept().isEmpty()) {
				lock(actor, visit, true);
			}
			return added;
		});
	}

	/** Đính chính: the locked minutes stay, the next number is written, for a reason. */
	@Allowed({ Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER })
	@Transactional
	public void correct(Actor actor, InspectionId id, String reason) {
		Visit visit = this.visits.taken(actor, id);
		Instant now = this.clock.instant();
		LocalDate today = Deadline.dayOf(now);
		VisitPolicy.correct(actor, visit, today).and(() -> said(reason)).orThrow();
		this.archive.saveAndFlush(visit.newest().orElseThrow().correct(reason.strip(), actor, now));
		tell(actor, now, "minutes.correcting", visit, Map.of("reason", reason.strip()));
	}

	private Visit ofUnit(Actor actor, InspectionId id) {
		Visit visit = this.visits.taken(actor, id);
		if (!actor.worksFor(visit.unit().id())) {
			throw new NoSuchRecord();
		}
		return visit;
	}

	private void lock(Actor actor, Visit visit, boolean onPaper) {
		Instant now = this.clock.instant();
		Minutes minutes = visit.newest().orElseThrow();
		minutes.lock(onPaper, actor, now);
		this.archive.saveAndFlush(minutes);
		tell(actor, now, "minutes.locked", visit, Map.of("number", minutes.number(), "onPaper", onPaper));
	}

	private void tell(Actor actor, Instant at, String what, Visit visit, Map<String, Object> detail) {
		this.events.publishEvent(visit.happened(what, actor, at).with(detail));
	}

	private static void asRead(Visit visit, int number) {
		Stale.unless(number, visit.newest().map(Minutes::number).orElse(null));
	}

	private static Permission said(String words) {
		boolean said = words != null && !words.isBlank() && words.length() <= 2000;
		return said ? Permission.grant() : Permission.refused("minutes.noReason");
	}

}
