package vn.danvankheo.steps.sending;

import java.util.Collection;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.steps.registration.Registration;
import vn.danvankheo.steps.registration.RegistrationPolicy;
import vn.danvankheo.year.campaign.SpokenDates;
import vn.danvankheo.year.emulation.Participation;

/** Says where the head's approval of a list stands. */
@Component
class HeadViews {

	private final ApprovingUnits approving;

	private final Approvals approvals;

	private final Presentations presentations;

	private final SpokenDates spoken;

	HeadViews(ApprovingUnits approving, Approvals approvals, Presentations presentations, SpokenDates spoken) {
		this.approving = approving;
		this.approvals = approvals;
		this.presentations = presentations;
		this.spoken = spoken;
	}

	HeadView of(Actor actor, Registration list, Collection<Participation> ready) {
		Presentation latest = this.presentations.findFirstByRegistrationOrderByPresentedAtDesc(list.id()).orElse(null);
		return new HeadView(this.approving.contains(list.place().unit()),
				RegistrationPolicy.heads(actor, list.place().unit()), this.approvals.shown(list, ready),
				(latest != null) ? words(latest) : null, (latest != null) ? latest.reason() : null);
	}

	private String words(Presentation latest) {
		String shown = latest.presentedByName() + " trình " + latest.size() + " mô hình, "
				+ this.spoken.moment(latest.presentedAt());
		return switch (latest.state()) {
			case WAITING -> shown + "; đang chờ duyệt";
			case APPROVED -> shown + "; " + latest.decidedByName() + " duyệt " + this.spoken.moment(latest.decidedAt());
			case GIVEN_BACK ->
				shown + "; " + latest.decidedByName() + " trả lại " + this.spoken.moment(latest.decidedAt());
		};
	}

}
