package vn.danvankheo.year.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Account;
import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Accounts;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.web.FormValue;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.PhoneNumbers;

/** Settles who of the committee looks after which unit (plan, V bước 3, VI.3). */
@Service
public class AreaKeeping {

	private final AreaMembers members;

	private final AreaDesk desk;

	private final Accounts accounts;

	private final PlanKeeping keeping;

	AreaKeeping(AreaMembers members, AreaDesk desk, Accounts accounts, PlanKeeping keeping) {
		this.members = members;
		this.desk = desk;
		this.accounts = accounts;
		this.keeping = keeping;
	}

	/** Every unit of the year and who looks after it. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public AreaPage page(Actor actor, CampaignId id) {
		return this.desk.page(actor, this.keeping.campaign(actor, id));
	}

	/**
	 * This person looks after these units from now on. A unit that somebody else settled
	 * since the page was opened keeps what he settled, and is named.
	 */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public Settled assign(Actor actor, CampaignId id, AreaForm form) {
		Campaign campaign = this.keeping.locked(actor, id);
		AreaPerson person = person(actor, campaign, form);
		return settle(actor, campaign, form, (one, unit) -> {
			if (one == null) {
				this.members.save(new AreaMember(campaign, unit, person));
			}
			else {
				one.passTo(person);
			}
		}, "areaMembersNamed");
	}

	/** Nobody looks after these units any more. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public Settled clear(Actor actor, CampaignId id, AreaForm form) {
		Campaign campaign = this.keeping.locked(actor, id);
		return settle(actor, campaign, form, (one, unit) -> {
			if (one != null) {
				this.members.delete(one);
			}
		}, "areaMembersCleared");
	}

	/**
	 * Units without anybody get whoever looked after them the year before, if he still
	 * works for the committee; tells how many.
	 */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public int copy(Actor actor, CampaignId id) {
		Campaign campaign = this.keeping.locked(actor, id);
		Campaign earlier = this.desk.earlier(campaign).orElseThrow(NoSuchRecord::new);
		Map<UUID, AreaPage.Line> open = this.desk.page(actor, campaign)
			.lines()
			.stream()
			.filter((line) -> line.contact() == null)
			.collect(Collectors.toMap(AreaPage.Line::unit, Function.identity()));
		List<AreaMember> copied = this.members.findByCampaign(earlier.id())
			.stream()
			.filter((one) -> open.containsKey(one.unit().unitId()) && stillThere(actor, one.person()))
			.map((one) -> this.members.save(new AreaMember(campaign, one.unit(), one.person())))
			.toList();
		if (!copied.isEmpty()) {
			this.keeping.told(actor, campaign, "areaMembersCopied",
					Map.of("from", earlier.year(), "units", copied.size()));
		}
		return copied.size();
	}

	/** Changes each unit whose line is still as it was shown; nobody may be named yet. */
	private Settled settle(Actor actor, Campaign campaign, AreaForm form, BiConsumer<AreaMember, UnitId> change,
			String what) {
		Map<UUID, AreaPage.Line> lines = this.desk.page(actor, campaign)
			.lines()
			.stream()
			.collect(Collectors.toMap(AreaPage.Line::unit, Function.identity()));
		Map<UnitId, AreaMember> named = new HashMap<>();
		this.members.findByCampaign(campaign.id()).forEach((one) -> named.put(one.unit(), one));
		List<String> settled = new ArrayList<>();
		List<String> kept = new ArrayList<>();
		for (UUID unit : form.units()) {
			AreaPage.Line line = lines.get(unit);
			if (line == null) {
				throw new NoSuchRecord();
			}
			if (Objects.equals(line.mark(), form.seen().get(unit))) {
				change.accept(named.get(new UnitId(unit)), new UnitId(unit));
				settled.add(line.name());
			}
			else {
				kept.add(line.name());
			}
		}
		if (!settled.isEmpty()) {
			this.keeping.told(actor, campaign, what, Map.of("units", settled));
		}
		return new Settled(settled.size(), kept);
	}

	private AreaPerson person(Actor actor, Campaign campaign, AreaForm form) {
		String[] chosen = form.person().split(":", 2);
		if (form.typed()) {
			return AreaPerson.named(form.name().strip(), form.position(), PhoneNumbers.kept(form.phone()));
		}
		UUID id = FormValue.identity((chosen.length == 2) ? chosen[1] : "").orElseThrow(NoSuchRecord::new);
		if (chosen[0].equals("account")) {
			return this.accounts.findByIdAndCommittee(new AccountId(id), actor.committee())
				.filter(AreaDesk::ofCommittee)
				.map(Account::id)
				.map(AreaPerson::of)
				.orElseThrow(NoSuchRecord::new);
		}
		return this.members.findByCampaign(campaign.id())
			.stream()
			.filter((one) -> one.id().equals(id))
			.map(AreaMember::person)
			.findFirst()
			.orElseThrow(NoSuchRecord::new);
	}

	private boolean stillThere(Actor actor, AreaPerson person) {
		return person.account() == null || this.accounts.findByIdAndCommittee(person.account(), actor.committee())
			.filter(AreaDesk::ofCommittee)
			.isPresent();
	}

	/** What came of it. */
	record Settled(int units, List<String> kept) {

		String words(String done) {
			String first = (this.units > 0) ? done.formatted(this.units) : "";
			return this.kept.isEmpty() ? first : (first + " Giữ nguyên " + String.join(", ", this.kept)
					+ ": người khác vừa phân công, anh/chị xem lại.")
				.strip();
		}

	}

}
