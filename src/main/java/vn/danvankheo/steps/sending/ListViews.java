package vn.danvankheo.steps.sending;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.year.approval.Approval;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.steps.registration.Clocks;
import vn.danvankheo.steps.registration.Desk;
import vn.danvankheo.steps.registration.ModelRow;
import vn.danvankheo.steps.registration.ModelRows;
import vn.danvankheo.steps.registration.Progress;
import vn.danvankheo.steps.registration.Registration;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.steps.registration.RegistrationPolicy;
import vn.danvankheo.steps.registration.Settings;
import vn.danvankheo.year.campaign.SpokenDates;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Stage;

/** Shows a unit its list. */
@Service
class ListViews {

	private final Desk desk;

	private final Settings settings;

	private final ModelRows rows;

	private final Batches batches;

	private final Approvals approvals;

	private final SpokenDates spoken;

	private final Clock clock;

	ListViews(Desk desk, Settings settings, ModelRows rows, Batches batches, Approvals approvals, SpokenDates spoken,
			Clock clock) {
		this.desk = desk;
		this.settings = settings;
		this.rows = rows;
		this.batches = batches;
		this.approvals = approvals;
		this.spoken = spoken;
		this.clock = clock;
	}

	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	@Transactional(readOnly = true)
	public ListPage show(Actor actor, RegistrationId id) {
		Registration list = this.desk.list(actor, id);
		Instant now = this.clock.instant();
		Clocks clocks = this.desk.clocks(list.place());
		List<Participation> visible = this.desk.models(actor, list);
		List<Participation> kept = visible.stream().filter((model) -> model.stage() != Stage.WITHDRAWN).toList();
		List<ModelRow> rows = this.rows.of(kept);
		Set<ParticipationId> ready = rows.stream()
			.filter(ModelRow::ready)
			.map(ModelRow::id)
			.collect(Collectors.toSet());
		List<ModelRow> withdrawn = this.rows
			.of(visible.stream().filter((model) -> model.stage() == Stage.WITHDRAWN).toList());
		List<BatchRow> sent = this.batches.findByRegistrationOrderByNumber(id)
			.stream()
			.map((batch) -> BatchRow.of(batch, this.spoken))
			.toList();
		boolean own = actor.worksFor(list.place().unit());
		Permission send = RegistrationPolicy.sendList(kept, (model) -> ready.contains(model.id()), Approval.NOT_WANTED,
				clocks, now);
		String excused = (clocks.duty() != null) ? clocks.duty().owed().excusedReason() : null;
		return new ListPage(this.settings.of(list), list.version(), Progress.of(clocks, this.desk.all(list.place())),
				rows, withdrawn, sent, RegistrationPolicy.draft(actor, list.place().unit(), null, clocks, now), send,
				own, excused, this.approvals.view(actor, list, List.of()));
	}

}
