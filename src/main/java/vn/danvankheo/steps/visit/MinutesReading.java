package vn.danvankheo.steps.visit;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.steps.inspection.InspectionId;

/** Minutes of all numbers, to both sides, each as far as it may read them. */
@Service
@Transactional(readOnly = true)
class MinutesReading {

	private final Visits visits;

	private final MinutesComposing composing;

	MinutesReading(Visits visits, MinutesComposing composing) {
		this.visits = visits;
		this.composing = composing;
	}

	/**
	 * The minutes of this number, or the newest; the committee's side also reads them as
	 * they are written, the unit only what the team has confirmed.
	 */
	@Allowed
	public MinutesPage read(Actor actor, InspectionId id, Integer number) {
		Visit visit = this.visits.one(actor, id);
		boolean committee = Visits.visits(actor, visit);
		if (!committee && !actor.worksFor(visit.unit().id())) {
			throw new NoSuchRecord();
		}
		List<Minutes> readable = visit.minutes().stream().filter((each) -> committee || each.sent()).toList();
		if (readable.isEmpty() && (!committee || number != null)) {
			throw new NoSuchRecord();
		}
		Minutes wanted = (number != null)
				? readable.stream().filter((each) -> each.number() == number).findFirst().orElseThrow(NoSuchRecord::new)
				: readable.stream().findFirst().orElse(null);
		MinutesContent content = (wanted == null || !wanted.sent()) ? this.composing.of(visit)
				: told(wanted, committee);
		return new MinutesPage(visit, wanted, content, readable, before(readable, wanted, committee));
	}

	/**
	 * What stands written now, or nothing of it, for a scoring sheet or an empty form.
	 */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER,
			Role.ADMINISTRATOR })
	public MinutesPage sheet(Actor actor, InspectionId id, boolean empty) {
		Visit visit = this.visits.found(actor, id);
		MinutesContent content = empty ? this.composing.empty(visit) : this.composing.of(visit);
		return new MinutesPage(visit, null, content, List.of(), null);
	}

	private static MinutesContent before(List<Minutes> readable, Minutes wanted, boolean committee) {
		return (wanted == null) ? null
				: readable.stream()
					.filter((each) -> each.number() < wanted.number() && each.sent())
					.findFirst()
					.map((each) -> told(each, committee))
					.orElse(null);
	}

	private static MinutesContent told(Minutes minutes, boolean committee) {
		return committee ? minutes.content() : VisitViews.told(minutes);
	}

}
