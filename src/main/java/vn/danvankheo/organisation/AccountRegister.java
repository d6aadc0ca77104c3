package vn.danvankheo.organisation;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.web.NoSuchRecord;

/** The accounts of a committee: added, given roles, disabled; never given a password. */
@Service
@Transactional
class AccountRegister {

	private final Accounts accounts;

	private final Units units;

	private final EntryLinks links;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AccountRegister(Accounts accounts, Units units, EntryLinks links, ApplicationEventPublisher events, Clock clock) {
		this.accounts = accounts;
		this.units = units;
		this.links = links;
		this.events = events;
		this.clock = clock;
	}

	/** One account, its roles loaded; one of another committee does not exist. */
	@Allowed({ Role.ADMINISTRATOR, Role.STANDING_OFFICE })
	public Account find(Actor actor, AccountId id) {
		return this.accounts.findByIdAndCommittee(id, actor.committee()).orElseThrow(NoSuchRecord::new);
	}

	/** Adds somebody and answers with the link by which he sets his password. */
	@Allowed(Role.ADMINISTRATOR)
	public Invitation add(Actor actor, PersonForm form) {
		Problems problems = form.checkNew();
		problems.unless(this.accounts.findByUsername(form.username()).isEmpty(), "username", "person.usernameTaken");
		Set<HeldRole> roles = roles(actor, form, problems);
		problems.unless(!roles.isEmpty(), "role", "person.roleMissing").orThrow();
		Instant now = this.clock.instant();
		Account account = new Account(AccountId.next(), actor.committee(), form.username(), form.displayName(), now);
		describe(account, form);
		account.hold(roles);
		this.accounts.saveAndFlush(account);
		tell(actor, account, "account.added", Map.of("name", account.displayName(), "roles", words(roles)));
		return new Invitation(account.id(), this.links.issue(account, now));
	}

	/** Gives somebody another name, position or phone. */
	@Allowed(Role.ADMINISTRATOR)
	public void describe(Actor actor, AccountId id, PersonForm form) {
		Account account = find(actor, id);
		sameVersion(account, form.version());
		form.checkName().orThrow();
		describe(account, form);
		tell(actor, account, "account.changed", Map.of("name", account.displayName()));
	}

	/** Gives somebody exactly these roles; he has to log in again. */
	@Allowed(Role.ADMINISTRATOR)
	public void giveRoles(Actor actor, AccountId id, PersonForm form) {
		Account account = find(actor, id);
		sameVersion(account, form.version());
		Problems problems = new Problems();
		Set<HeldRole> roles = roles(actor, form, problems);
		boolean keepsOwn = !actor.account().equals(id) || roles.contains(new HeldRole(Role.ADMINISTRATOR, null));
		problems.unless(keepsOwn, "role", "person.ownAdministration").orThrow();
		String before = words(account.heldRoles());
		account.hold(roles);
		tell(actor, account, "account.rolesChanged", Map.of("before", before, "roles", words(roles)));
	}

	/** Lets somebody no longer, or again, log in; nobody shuts himself out. */
	@Allowed(Role.ADMINISTRATOR)
	public void enable(Actor actor, AccountId id, Long version, boolean enabled) {
		Account account = find(actor, id);
		sameVersion(account, version);
		if (!enabled && actor.account().equals(id)) {
			throw new Refused(Permission.refused("account.own"));
		}
		if (enabled) {
			account.enable();
		}
		else {
			account.disable();
		}
		tell(actor, account, enabled ? "account.enabled" : "account.disabled", Map.of());
	}

	/** A fresh link for somebody; earlier ones no longer work. */
	@Allowed(Role.ADMINISTRATOR)
	public EntryLinks.EntryLink link(Actor actor, AccountId id) {
		Account account = find(actor, id);
		if (!account.enabled()) {
			throw new Refused(Permission.refused("account.disabled"));
		}
		tell(actor, account, "account.linkIssued", Map.of());
		return this.links.issue(account, this.clock.instant());
	}

	private Set<HeldRole> roles(Actor actor, PersonForm form, Problems problems) {
		Set<HeldRole> roles = form.heldRoles().orElse(null);
		boolean known = roles != null && roles.stream()
			.map(HeldRole::unit)
			.filter(Objects::nonNull)
			.allMatch((unit) -> this.units.findByIdAndCommittee(unit, actor.committee()).isPresent());
		problems.unless(known, "role", "person.role");
		return known ? roles : Set.of();
	}

	private static void describe(Account account, PersonForm form) {
		account.describe(form.displayName(), Typed.orNull(form.position()), Typed.orNull(form.phone()));
	}

	private static String words(Set<HeldRole> roles) {
		return roles.stream().map(PersonForm::inForm).sorted().collect(Collectors.joining(", "));
	}

	private static void sameVersion(Account account, Long version) {
		if (!Objects.equals(account.version(), version)) {
			throw new OptimisticLockingFailureException("account " + account.id());
		}
	}

	private void tell(Actor actor, Account account, String event, Map<String, Object> detail) {
		this.events
			.publishEvent(Happened.of(actor, this.clock.instant(), event, account.id().accountId()).with(detail));
	}

	/**
	 * A new account and its way in.
	 *
	 * @param account the account
	 * @param link the link to hand to its owner, known only now
	 */
	record Invitation(AccountId account, EntryLinks.EntryLink link) {

	}

}
