package vn.danvankheo.steps.sending;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.steps.registration.Desk;
import vn.danvankheo.steps.registration.Registration;
import vn.danvankheo.steps.registration.Registrations;
import vn.danvankheo.steps.registration.Remark;
import vn.danvankheo.steps.registration.Remarks;
import vn.danvankheo.steps.registration.ReturnRemarks;
import vn.danvankheo.steps.registration.Setting;
import vn.danvankheo.steps.registration.Settings;
import vn.danvankheo.year.approval.HeadApprovals;
import vn.danvankheo.year.approval.Presentation;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.WorkSource;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Stage;

/**
 * What the registration asks of a unit: send, answer remarks, confirm what was entered on
 * its behalf.
 */
@Component
class UnitWork implements WorkSource {

	private final Registrations registrations;

	private final Campaigns campaigns;

	private final Desk desk;

	private final Settings settings;

	private final SendingWork sending;

	private final HeadApprovals heads;

	private final Remarks remarks;

	private final Words words;

	UnitWork(Registrations registrations, Campaigns campaigns, Desk desk, Settings settings, SendingWork sending,
			HeadApprovals heads, Remarks remarks, Words words) {
		this.registrations = registrations;
		this.campaigns = campaigns;
		this.desk = desk;
		this.settings = settings;
		this.sending = sending;
		this.heads = heads;
		this.remarks = remarks;
		this.words = words;
	}

	@Override
	public List<Work> workFor(Actor actor, Instant now) {
		if (!actor.holds(Role.UNIT_OFFICER, Role.UNIT_HEAD)) {
			return List.of();
		}
		List<Work> work = new ArrayList<>(this.sending.unbegun(actor, now));
		Campaign current = this.campaigns.current(actor.committee(), Deadline.dayOf(now)).orElse(null);
		this.registrations.findByPlaceCommitteeAndPlaceUnitIn(actor.committee(), actor.units())
			.stream()
			.filter((list) -> current != null && list.place().campaign().equals(current.id()))
			.forEach((list) -> addWork(actor, list, now, work));
		return work;
	}

	private void addWork(Actor actor, Registration list, Instant now, List<Work> work) {
		List<Participation> models = this.desk.all(list.place());
		Setting setting = this.settings.of(list);
		approving(actor, list, setting).ifPresent(work::add);
		work.addAll(this.sending.of(list, setting, models, now));
		models.stream()
			.filter((model) -> model.stage() == Stage.RETURNED)
			.map((model) -> answering(model, setting))
			.filter(Objects::nonNull)
			.forEach(work::add);
		List<Participation> unconfirmed = models.stream()
			.filter((model) -> model.awaitsConfirmation() && model.stage() != Stage.WITHDRAWN)
			.toList();
		if (!unconfirmed.isEmpty()) {
			work.add(new Work("Xác nhận " + unconfirmed.size() + " mô hình nhập thay",
					setting.office() + " nhập thay đơn vị: “" + unconfirmed.get(0).facts().name() + "”"
							+ ((unconfirmed.size() > 1) ? " và " + (unconfirmed.size() - 1) + " mô hình khác." : "."),
					(unconfirmed.size() == 1) ? "/participations/" + unconfirmed.get(0).id() + "/edit"
							: "/registrations/" + list.id(),
					null, unconfirmed.size()));
		}
	}

	/** What the head is asked to approve, or gave back. */
	private Optional<Work> approving(Actor actor, Registration list, Setting setting) {
		String path = "/registrations/" + list.id() + "/check";
		boolean head = HeadApprovals.heads(actor, list.place().unit());
		return this.heads.asked(list.place().unit(), list.id().registrationId())
			.filter((latest) -> latest.state() == (head ? Presentation.State.WAITING : Presentation.State.GIVEN_BACK))
			.map((latest) -> head
					? new Work("Duyệt danh sách trước khi gửi",
							latest.presentedByName() + " trình " + latest.size() + " mô hình.", path, setting.next(), 1)
					: new Work("Sửa danh sách người đứng đầu trả lại", latest.reason(), path, setting.next(), 1));
	}

	private Work answering(Participation model, Setting setting) {
		List<Remark> latest = ReturnRemarks
			.latest(this.remarks.findByParticipationOrderByReturnNumberAscFactAsc(model.id()));
		List<Remark> open = latest.stream().filter((remark) -> remark.state() == Remark.State.OPEN).toList();
		List<Remark> shown = open.isEmpty() ? latest : open;
		String facts = this.words.inSentence(shown.stream().map(Remark::fact).distinct().toList());
		Deadline due = latest.stream()
			.map(Remark::answerDueOn)
			.filter(Objects::nonNull)
			.findFirst()
			.map(Deadline::noLaterThan)
			.orElse(setting.next());
		String title = open.isEmpty() ? "Gửi lại mô hình đã trả lời góp ý"
				: "Trả lời " + open.size() + " góp ý của " + setting.office();
		return new Work(title, "Mô hình “" + model.facts().name() + "”" + (facts.isEmpty() ? "." : ": " + facts + "."),
				open.isEmpty() ? "/registrations/" + setting.list() + "/check"
						: "/participations/" + model.id() + "/edit",
				due, open.size());
	}

}
