package vn.danvankheo.steps.sending;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.steps.registration.Registration;
import vn.danvankheo.year.approval.Approval;
import vn.danvankheo.year.approval.HeadApprovals;
import vn.danvankheo.year.approval.HeadView;
import vn.danvankheo.year.emulation.Participation;

/** How the head of a unit stands to models of its list. */
@Component
class Approvals {

	private final HeadApprovals heads;

	Approvals(HeadApprovals heads) {
		this.heads = heads;
	}

	Approval of(Actor actor, Registration list, Collection<Participation> models) {
		return this.heads.of(actor, list.place().unit(), list.id().registrationId(), versions(models));
	}

	/** What pages say of it. */
	HeadView view(Actor actor, Registration list, Collection<Participation> ready) {
		return this.heads.view(actor, list.place().unit(), list.id().registrationId(), versions(ready));
	}

	static Map<String, Long> versions(Collection<Participation> models) {
		return models.stream().collect(Collectors.toMap((model) -> model.id().toString(), Participation::version));
	}

}
