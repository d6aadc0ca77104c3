package vn.danvankheo.steps.sending;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.steps.registration.Desk;
import vn.danvankheo.steps.registration.ModelRow;
import vn.danvankheo.steps.registration.ModelRows;
import vn.danvankheo.steps.registration.Registration;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.steps.registration.RegistrationPolicy;
import vn.danvankheo.steps.registration.Registrations;
import vn.danvankheo.year.approval.HeadApprovals;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

/**
 * Trình – duyệt within a unit that wants its head to approve lists before they are sent.
 */
@Service
class HeadApproving {

	private static final int LONGEST_REASON = 1000;

	private final Desk desk;

	private final Registrations registrations;

	private final ModelRows rows;

	private final Approvals approvals;

	private final HeadApprovals heads;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	HeadApproving(Desk desk, Registrations registrations, ModelRows rows, Approvals approvals, HeadApprovals heads,
			ApplicationEventPublisher events, Clock clock) {
		this.desk = desk;
		this.registrations = registrations;
		this.rows = rows;
		this.approvals = approvals;
		this.heads = heads;
		this.events = events;
		this.clock = clock;
	}

	/** From now on lists of this unit are approved by its head first, or no longer. */
	@Allowed(Role.UNIT_HEAD)
	@Transactional
	public void wish(Actor actor, RegistrationId id, boolean wanted) {
		Registration list = held(actor, id);
		Move move = Move.of(actor, this.clock.instant());
		this.heads.wish(actor, list.place().unit(), wanted, move.at());
		tell(list, wanted ? "list.approvalWished" : "list.approvalDropped", move);
	}

	/** Shows the head everything of the list that is ready. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD })
	@Transactional
	public void present(Actor actor, RegistrationId id) {
		Registration list = held(actor, id);
		Move move = Move.of(actor, this.clock.instant());
		RegistrationPolicy.speaksFor(actor, list.place().unit(), null).orThrow();
		List<Participation> models = this.desk.models(actor, list);
		List<Participation> ready = ready(models);
		RegistrationPolicy
			.present(models, ready::contains, this.approvals.of(actor, list, ready),
					this.desk.settledClocks(list.place()), move.at())
			.orThrow();
		this.heads.present(actor, list.id().registrationId(), Approvals.versions(ready), move.at());
		tell(list, "list.presented", move);
	}

	private List<Participation> ready(List<Participation> models) {
		Set<ParticipationId> ready = this.rows.of(models)
			.stream()
			.filter(ModelRow::ready)
			.map(ModelRow::id)
			.collect(Collectors.toSet());
		return models.stream().filter((model) -> ready.contains(model.id())).toList();
	}

	/**
	 * The head approves what he was shown.
	 * @param read the mark of the page he read
	 */
	@Allowed(Role.UNIT_HEAD)
	@Transactional
	public void approve(Actor actor, RegistrationId id, String read) {
		Registration list = held(actor, id);
		Move move = Move.of(actor, this.clock.instant());
		this.heads.approve(actor, list.place().unit(), list.id().registrationId(),
				Approvals.versions(ready(this.desk.models(actor, list))), read, move.at());
		tell(list, "list.approved", move);
	}

	/** The head gives it back. Returns what is wrong, by field: a reason is needed. */
	@Allowed(Role.UNIT_HEAD)
	@Transactional
	public FormErrors giveBack(Actor actor, RegistrationId id, String reason) {
		Registration list = held(actor, id);
		FormErrors errors = new FormErrors();
		String why = errors.text("approvalReason", reason, LONGEST_REASON, "Ghi lý do trả lại để cán bộ biết sửa gì");
		Move move = Move.of(actor, this.clock.instant());
		this.heads.giveBack(actor, list.place().unit(), list.id().registrationId(), errors.none() ? why : null,
				move.at());
		if (errors.none()) {
			tell(list, "list.givenBack", move);
		}
		return errors;
	}

	private Registration held(Actor actor, RegistrationId id) {
		Registration list = this.desk.list(actor, id);
		this.registrations.hold(list.id());
		return list;
	}

	private void tell(Registration list, String what, Move move) {
		this.events
			.publishEvent(Happened.of(move.by(), move.at(), what, list.id().registrationId()).in(list.place().unit()));
	}

}
