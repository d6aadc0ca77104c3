package vn.danvankheo.steps.sending;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.steps.registration.Clocks;
import vn.danvankheo.steps.registration.Desk;
import vn.danvankheo.steps.registration.Phrases;
import vn.danvankheo.steps.registration.Progress;
import vn.danvankheo.steps.registration.Registration;
import vn.danvankheo.steps.registration.RegistrationDuties;
import vn.danvankheo.steps.registration.RegistrationDuty;
import vn.danvankheo.steps.registration.Registrations;
import vn.danvankheo.steps.registration.Setting;
import vn.danvankheo.steps.registration.Tasks;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.Rounds;
import vn.danvankheo.year.campaign.WorkSource.Work;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.FactProblem;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.Stage;

/**
 * The work of sending a list: for as long as something is owed, or written and not sent.
 */
@Component
class SendingWork {

	private final Registrations registrations;

	private final RegistrationDuties duties;

	private final Campaigns campaigns;

	private final Rounds rounds;

	private final Batches batches;

	private final Desk desk;

	private final Tasks tasks;

	private final Words words;

	SendingWork(Registrations registrations, RegistrationDuties duties, Campaigns campaigns, Rounds rounds,
			Batches batches, Desk desk, Tasks tasks, Words words) {
		this.registrations = registrations;
		this.duties = duties;
		this.campaigns = campaigns;
		this.rounds = rounds;
		this.batches = batches;
		this.desk = desk;
		this.tasks = tasks;
		this.words = words;
	}

	/** Lists that are owed and that nobody has begun. */
	List<Work> unbegun(Actor actor, Instant now) {
		List<Work> work = new ArrayList<>();
		this.campaigns.current(actor.committee(), Deadline.dayOf(now))
			.ifPresent((campaign) -> this.rounds.findByCampaignOrderByNumber(campaign.id())
				.forEach((round) -> actor.units().forEach((unit) -> {
					boolean begun = this.registrations.findByPlaceUnitAndPlaceRound(unit, round.id()).isPresent();
					this.duties.known(unit, round.id())
						.filter((duty) -> !begun && duty.open() && duty.accepts(now).granted())
						.ifPresent((duty) -> work
							.add(new Work("Gửi danh sách đăng ký " + Phrases.round(round.name(), campaign.year()),
									"Chưa có mô hình nào" + atLeast(duty), "/registrations", duty.due(), 0)));
				})));
		return work;
	}

	private static String atLeast(RegistrationDuty duty) {
		return (duty.required() > 0) ? "; cần ít nhất " + duty.required() + "." : ".";
	}

	/** The work of sending this list, if there is any. */
	List<Work> of(Registration list, Setting setting, List<Participation> models, Instant now) {
		Clocks clocks = this.desk.clocks(list.place());
		boolean owed = clocks.duty() != null && clocks.duty().open();
		List<Participation> drafts = models.stream().filter((model) -> model.stage() == Stage.DRAFT).toList();
		if (!clocks.accept(now).granted() || (!owed && drafts.isEmpty())) {
			return List.of();
		}
		List<Batch> sent = this.batches.findByRegistrationOrderByNumber(list.id());
		String title = (sent.isEmpty() ? "Gửi d" : "Gửi tiếp d") + setting.title().substring(1);
		return List.of(new Work(title, explanation(sent, drafts, Progress.of(clocks, models)),
				"/registrations/" + list.id(), clocks.due(), drafts.size()));
	}

	private String explanation(List<Batch> sent, List<Participation> drafts, Progress progress) {
		List<String> parts = new ArrayList<>();
		if (!sent.isEmpty()) {
			Batch last = sent.get(sent.size() - 1);
			parts.add("Lần " + last.number() + " đã gửi " + last.items().size() + " mô hình.");
		}
		List<String> left = writing(drafts);
		if (progress.missing() > 0) {
			left.add("còn thiếu " + progress.missing());
		}
		if (!left.isEmpty()) {
			String said = String.join("; ", left);
			parts.add(Character.toUpperCase(said.charAt(0)) + said.substring(1) + ".");
		}
		return String.join(" ", parts);
	}

	/** How many of the drafts could be sent, and what the others lack. */
	private List<String> writing(List<Participation> drafts) {
		Set<Fact> lacking = new LinkedHashSet<>();
		int ready = 0;
		for (Participation draft : drafts) {
			List<Fact> facts = this.tasks.lacking(draft).stream().map(FactProblem::fact).toList();
			lacking.addAll(facts);
			ready += facts.isEmpty() ? 1 : 0;
		}
		List<String> said = new ArrayList<>();
		if (ready > 0) {
			said.add(ready + " mô hình đang soạn đã đủ nội dung, gửi được");
		}
		if (ready < drafts.size()) {
			said.add((drafts.size() - ready) + " mô hình đang soạn chưa ghi "
					+ this.words.inSentence(List.copyOf(lacking)));
		}
		return said;
	}

}
