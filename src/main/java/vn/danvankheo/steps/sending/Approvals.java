package vn.danvankheo.steps.sending;

import java.util.Collection;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.steps.registration.Approval;
import vn.danvankheo.steps.registration.Registration;
import vn.danvankheo.steps.registration.RegistrationPolicy;
import vn.danvankheo.year.emulation.Participation;

/** Finds out how the head of a unit stands to what is about to be sent. */
@Component
class Approvals {

	private final ApprovingUnits approving;

	private final Presentations presentations;

	Approvals(ApprovingUnits approving, Presentations presentations) {
		this.approving = approving;
		this.presentations = presentations;
	}

	/** The head's own sending is his approval; the office sends what the unit told it. */
	Approval of(Actor actor, Registration list, Collection<Participation> models) {
		UnitId unit = list.place().unit();
		if (!this.approving.contains(unit) || !actor.worksFor(unit) || RegistrationPolicy.heads(actor, unit)) {
			return Approval.NOT_WANTED;
		}
		return shown(list, models);
	}

	/** The same whoever asks, for a unit that wants it. */
	Approval shown(Registration list, Collection<Participation> models) {
		return this.presentations.findFirstByRegistrationOrderByPresentedAtDesc(list.id())
			.map((latest) -> switch (latest.state()) {
				case WAITING -> Approval.WAITING;
				case GIVEN_BACK -> Approval.GIVEN_BACK;
				case APPROVED -> latest.covers(models) ? Approval.GIVEN : Approval.OUTDATED;
			})
			.orElse(Approval.NOT_PRESENTED);
	}

}
