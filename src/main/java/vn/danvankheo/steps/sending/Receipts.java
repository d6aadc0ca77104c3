package vn.danvankheo.steps.sending;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.steps.registration.Desk;
import vn.danvankheo.steps.registration.Registration;
import vn.danvankheo.steps.registration.Setting;
import vn.danvankheo.steps.registration.Settings;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Stage;

/** Shows what was sent, as it was sent. */
@Service
class Receipts {

	private final Desk desk;

	private final Batches batches;

	private final Settings settings;

	Receipts(Desk desk, Batches batches, Settings settings) {
		this.desk = desk;
		this.batches = batches;
		this.settings = settings;
	}

	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE, Role.CLERK, Role.LEADER })
	@Transactional(readOnly = true)
	public Receipt show(Actor actor, BatchId id) {
		Batch batch = this.batches.findByIdAndCommittee(id, actor.committee()).orElseThrow(NoSuchRecord::new);
		Registration list = this.desk.list(actor, batch.registration());
		Map<ParticipationId, Stage> stages = new LinkedHashMap<>();
		this.desk.all(list.place()).forEach((model) -> stages.put(model.id(), model.stage()));
		List<ParticipationId> order = List.copyOf(stages.keySet());
		Setting setting = this.settings.of(list);
		List<Receipt.Line> lines = batch.items()
			.stream()
			.sorted(Comparator.comparing((item) -> order.indexOf(item.participation())))
			.map((item) -> new Receipt.Line(item.participation(), item.said(Fact.NAME), item.said(Fact.OWNER),
					item.said(Fact.STARTS_ON) + " – " + item.said(Fact.ENDS_ON), isOfOtherYear(item, setting.year()),
					item.resent(), stages.get(item.participation())))
			.toList();
		return new Receipt(id, batch.number(), batch.reference(), batch.sentAt(), batch.sentByName(), batch.daysLate(),
				batch.stillMissing(), batch.shortfallReason(), batch.entrySource(), batch.letter(), lines, setting);
	}

	private static boolean isOfOtherYear(BatchItem item, int year) {
		return Stream.of(Fact.STARTS_ON, Fact.ENDS_ON)
			.map(item::said)
			.anyMatch((day) -> !day.isEmpty() && !day.endsWith("/" + year));
	}

}
