package vn.danvankheo.steps.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.ParticipationId;

/** Shows a visit and the pages on which it is written down. */
@Service
@Transactional(readOnly = true)
class VisitViews {

	private final Visits visits;

	private final VisitParts parts;

	private final VisitPhotoRows photos;

	private final SignedCopies copies;

	private final Clock clock;

	VisitViews(Visits visits, VisitParts parts, VisitPhotoRows photos, SignedCopies copies, Clock clock) {
		this.visits = visits;
		this.parts = parts;
		this.photos = photos;
		this.copies = copies;
		this.clock = clock;
	}

	/** Whether he looks at this visit from the committee's side. */
	@Allowed
	public boolean fromCommittee(Actor actor, InspectionId id) {
		return Visits.visits(actor, this.visits.one(actor, id));
	}

	/** The visit, from the committee's side. */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER,
			Role.ADMINISTRATOR })
	public VisitPage show(Actor actor, InspectionId id) {
		Visit visit = this.visits.found(actor, id);
		List<VisitPhoto> taken = this.photos.of(id);
		List<VisitPage.ModelLine> lines = this.parts.ofModels(visit)
			.stream()
			.map((part) -> new VisitPage.ModelLine(part,
					(int) taken.stream().filter((photo) -> photo.participation().equals(part.model().id())).count()))
			.toList();
		LocalDate today = Deadline.dayOf(this.clock.instant());
		VisitPage.May may = new VisitPage.May(VisitPolicy.write(actor, visit, today),
				VisitPolicy.confirmForTeam(actor, visit, today), VisitPolicy.recordPaper(actor, visit),
				VisitPolicy.correct(actor, visit, today), VisitPolicy.attachSignedCopy(actor, visit),
				VisitPolicy.attachSheet(actor, visit, today), VisitPolicy.onBehalf(actor, visit));
		return new VisitPage(visit, this.parts.of(visit, null), lines, this.copies.of(actor, visit), may);
	}

	/** The visit, as the unit visited sees it. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	public UnitVisitPage ofUnit(Actor actor, InspectionId id) {
		Visit visit = this.visits.one(actor, id);
		if (!actor.worksFor(visit.unit().id())) {
			throw new NoSuchRecord();
		}
		Minutes minutes = visit.shownToUnit();
		MinutesContent content = (minutes != null) ? told(minutes) : null;
		return new UnitVisitPage(visit, minutes, content, this.copies.of(actor, visit),
				VisitPolicy.answer(actor, visit));
	}

	/** What minutes tell the unit. */
	static MinutesContent told(Minutes minutes) {
		return minutes.withResults() ? minutes.content() : minutes.content().withoutResults();
	}

	/** A page on which the visit, or one of its models, is written down. */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER,
			Role.ADMINISTRATOR })
	public PartPage part(Actor actor, InspectionId id, ParticipationId model, VisitForm form, FormErrors errors) {
		Visit visit = this.visits.found(actor, id);
		List<VisitPhoto> taken = this.photos.of(id)
			.stream()
			.filter((photo) -> photo.participation().equals(model))
			.toList();
		return new PartPage(this.parts.of(visit, model), form, errors, taken,
				VisitPolicy.write(actor, visit, Deadline.dayOf(this.clock.instant())),
				VisitPolicy.onBehalf(actor, visit));
	}

}
