package vn.danvankheo.ground.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Stale;

/**
 * An administrator's own committee and those directly below it. Of a committee below he
 * sees its names and days, never its units, people or models.
 */
@Service
@Transactional
class CommitteeDesk {

	private final SteeringCommittees committees;

	private final Accounts accounts;

	private final EntryLinks links;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CommitteeDesk(SteeringCommittees committees, Accounts accounts, EntryLinks links, ApplicationEventPublisher events,
			Clock clock) {
		this.committees = committees;
		this.accounts = accounts;
		this.links = links;
		this.events = events;
		this.clock = clock;
	}

	/** One's own committee. */
	@Allowed(Role.ADMINISTRATOR)
	public SteeringCommittee own(Actor actor) {
		return this.committees.findById(actor.committee()).orElseThrow(NoSuchRecord::new);
	}

	/** Those directly below, by name. */
	@Allowed(Role.ADMINISTRATOR)
	public List<SteeringCommittee> below(Actor actor) {
		return this.committees.findByParent(actor.committee())
			.stream()
			.sorted(NameOrder.by((SteeringCommittee child) -> child.names().placeName())
				.thenComparing(SteeringCommittee::code))
			.toList();
	}

	/** One directly below; any other does not exist. */
	@Allowed(Role.ADMINISTRATOR)
	public SteeringCommittee below(Actor actor, CommitteeId id) {
		return this.committees.findById(id)
			.filter((child) -> actor.committee().equals(child.parent()))
			.orElseThrow(NoSuchRecord::new);
	}

	/** Prints other names from now on. */
	@Allowed(Role.ADMINISTRATOR)
	public FormErrors rename(Actor actor, CommitteeForm form) {
		SteeringCommittee committee = own(actor);
		Stale.unless(form.version(), committee.version());
		FormErrors errors = form.check();
		if (errors.none()) {
			String before = committee.names().name();
			committee.rename(form.names(), Typed.phonesOrNull(form.phone()));
			tell(actor, committee, "committee.renamed", Map.of("before", before, "name", form.name()));
		}
		return errors;
	}

	/** Makes a committee below, and the link for its first administrator. */
	@Allowed(Role.ADMINISTRATOR)
	public Checked<EntryLinks.EntryLink> add(Actor actor, CommitteeForm form, PersonForm first) {
		FormErrors errors = form.checkNew();
		errors.unless(this.committees.findByCode(form.code()).isEmpty(), "code", "Mã này đã dùng cho Ban Chỉ đạo khác");
		errors.addAll(first.checkNew());
		errors.unless(this.accounts.findByUsername(first.username()).isEmpty(), "username",
				AccountRegister.USERNAME_TAKEN);
		return errors.or(() -> added(actor, form, first));
	}

	private EntryLinks.EntryLink added(Actor actor, CommitteeForm form, PersonForm first) {
		SteeringCommittee child = this.committees.saveAndFlush(new SteeringCommittee(CommitteeId.next(), form.code(),
				form.names(), Typed.phonesOrNull(form.phone()), LocalDate.now(this.clock), actor.committee()));
		Account account = new Account(AccountId.next(), child.id(), first.username(), first.displayName(),
				this.clock.instant());
		account.hold(Set.of(new HeldRole(Role.ADMINISTRATOR, null)));
		this.accounts.saveAndFlush(account);
		tell(actor, child, "committee.added", Map.of("name", form.name(), "administrator", first.username()));
		return this.links.issue(account, this.clock.instant());
	}

	/** Ends a committee below, taken over by another one below, or by none. */
	@Allowed(Role.ADMINISTRATOR)
	public void close(Actor actor, CommitteeId id, Long version, LocalDate lastDay, CommitteeId successor) {
		SteeringCommittee child = below(actor, id);
		Stale.unless(version, child.version());
		if (id.equals(successor)) {
			throw new Refused(Permission.refused("committee.ownSuccessor"));
		}
		String by = (successor != null) ? below(actor, successor).names().name() : "";
		child.close(lastDay, successor);
		tell(actor, child, "committee.closed", Map.of("lastDay", lastDay.toString(), "successor", by));
	}

	private void tell(Actor actor, SteeringCommittee subject, String event, Map<String, Object> detail) {
		this.events
			.publishEvent(Happened.of(actor, this.clock.instant(), event, subject.id().committeeId()).with(detail));
	}

}
