package vn.danvankheo.ground.organisation;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Stale;

/** The accounts of a committee: added, given roles, disabled; never given a password. */
@Service
@Transactional
class AccountRegister {

	/** What is said to a username that somebody has. */
	static final String USERNAME_TAKEN = "Tên đăng nhập này đã có người dùng";

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
	public Checked<Invitation> add(Actor actor, PersonForm form) {
		FormErrors errors = form.checkNew();
		errors.unless(this.accounts.findByUsername(form.username()).isEmpty(), "username", USERNAME_TAKEN);
		Set<HeldRole> roles = errors.take(roles(actor, form));
		errors.unless(roles != null && !roles.isEmpty(), "role", "Chọn ít nhất một vai");
		return errors.or(() -> added(actor, form, roles));
	}

	private Invitation added(Actor actor, PersonForm form, Set<HeldRole> roles) {
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
	public FormErrors describe(Actor actor, AccountId id, PersonForm form) {
		Account account = find(actor, id);
		Stale.unless(form.version(), account.version());
		FormErrors errors = form.checkName();
		if (errors.none()) {
			describe(account, form);
			tell(actor, account, "account.changed", Map.of("name", account.displayName()));
		}
		return errors;
	}

	/** Gives somebody exactly these roles; he has to log in again. */
	@Allowed(Role.ADMINISTRATOR)
	public FormErrors giveRoles(Actor actor, AccountId id, PersonForm form) {
		Account account = find(actor, id);
		Stale.unless(form.version(), account.version());
		FormErrors errors = new FormErrors();
		Set<HeldRole> roles = errors.take(roles(actor, form));
		boolean keepsOwn = !actor.account().equals(id)
				|| (roles != null && roles.contains(new HeldRole(Role.ADMINISTRATOR, null)));
		errors.unless(keepsOwn, "role", "Anh/chị không tự bỏ vai Quản trị của mình; hãy nhờ một người quản trị khác");
		if (errors.none()) {
			String before = words(account.heldRoles());
			account.hold(roles);
			tell(actor, account, "account.rolesChanged", Map.of("before", before, "roles", words(roles)));
		}
		return errors;
	}

	/** Lets somebody no longer, or again, log in; nobody shuts himself out. */
	@Allowed(Role.ADMINISTRATOR)
	public void enable(Actor actor, AccountId id, Long version, boolean enabled) {
		Account account = find(actor, id);
		Stale.unless(version, account.version());
		if (!enabled && actor.account().equals(id)) {
			throw new Refused(Permission.refused("account.own"));
		}
		if (enabled) {
			account.enable();
		}
		else {
			account.disable(this.links);
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

	private Checked<Set<HeldRole>> roles(Actor actor, PersonForm form) {
		FormErrors errors = new FormErrors();
		Set<HeldRole> roles = form.heldRoles().orElse(null);
		boolean known = roles != null && roles.stream()
			.map(HeldRole::unit)
			.filter(Objects::nonNull)
			.allMatch((unit) -> this.units.findByIdAndCommittee(unit, actor.committee()).isPresent());
		errors.unless(known, "role", "Vai hoặc đơn vị không có ở Ban Chỉ đạo này");
		return errors.or(() -> roles);
	}

	private static void describe(Account account, PersonForm form) {
		account.describe(form.displayName(), Typed.orNull(form.position()), Typed.phonesOrNull(form.phone()));
	}

	private static String words(Set<HeldRole> roles) {
		return roles.stream()
			.map(PersonForm::inForm)
			.sorted(Comparator.naturalOrder())
			.collect(Collectors.joining(", "));
	}

	private void tell(Actor actor, Account account, String event, Map<String, Object> detail) {
		this.events
			.publishEvent(Happened.of(actor, this.clock.instant(), event, account.id().accountId()).with(detail));
	}

	/**
	 * A new account and its way in.
	 *
	 * @param link the link to hand to its owner, known only now
	 */
	record Invitation(AccountId account, EntryLinks.EntryLink link) {

	}

}
