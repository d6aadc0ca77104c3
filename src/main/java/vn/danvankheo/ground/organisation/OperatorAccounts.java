package vn.danvankheo.ground.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.web.FormValue;
import vn.danvankheo.ground.web.PhoneNumbers;

/**
 * What the operator of the machine does with committees and accounts from the command
 * line, where nobody is logged in. No page leads here. What cannot be done is answered
 * with an {@link IllegalArgumentException} whose message says why, for the operator.
 */
@Component
@Transactional
public class OperatorAccounts {

	private final SteeringCommittees committees;

	private final Units units;

	private final Accounts accounts;

	private final EntryLinks links;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OperatorAccounts(SteeringCommittees committees, Units units, Accounts accounts, EntryLinks links,
			ApplicationEventPublisher events, Clock clock) {
		this.committees = committees;
		this.units = units;
		this.accounts = accounts;
		this.links = links;
		this.events = events;
		this.clock = clock;
	}

	/** Makes a committee, from today on; the code of its parent may be null. */
	public CommitteeId found(String typed, PrintedNames names, String phone, String parent) {
		String code = typed.toUpperCase(Locale.ROOT);
		require(code.matches("[A-Z0-9-]{1,20}"), "Mã chỉ gồm chữ hoa không dấu, số, gạch nối: " + code);
		require(this.committees.findByCode(code).isEmpty(), "Đã có Ban Chỉ đạo mang mã " + code);
		require(phone == null || PhoneNumbers.parse(phone).isPresent(), PhoneNumbers.UNREADABLE);
		CommitteeId above = (parent != null) ? committee(parent).id() : null;
		return this.committees
			.save(new SteeringCommittee(CommitteeId.next(), code, names,
					(phone != null) ? PhoneNumbers.kept(phone) : null, LocalDate.now(this.clock), above))
			.id();
	}

	/** Makes an account with one role; the unit's code may be null. */
	public SignedIn create(String committee, String username, String name, String role, String unit) {
		SteeringCommittee owner = committee(committee);
		PersonForm form = new PersonForm(username, name, "", "", null, "", "", null);
		require(form.checkNew().none(), "Tên đăng nhập hoặc họ tên không dùng được: " + username);
		require(this.accounts.findByUsername(form.username()).isEmpty(), "Đã có tài khoản " + form.username());
		Account account = new Account(AccountId.next(), owner.id(), form.username(), form.displayName(),
				this.clock.instant());
		account.hold(Set.of(held(owner.id(), role, unit)));
		this.accounts.saveAndFlush(account);
		return tell(account, "account.added", Map.of("name", account.displayName(), "roles", role));
	}

	/** Lets somebody log in no longer, or again. */
	public SignedIn enable(String username, boolean enabled) {
		Account account = account(username);
		if (enabled) {
			account.enable();
		}
		else {
			account.disable(this.links);
		}
		return tell(account, enabled ? "account.enabled" : "account.disabled", Map.of());
	}

	/** Gives somebody one role more, or takes it from him. */
	public SignedIn hold(String username, String role, String unit, boolean remove) {
		Account account = account(username);
		Set<HeldRole> roles = new HashSet<>(account.heldRoles());
		HeldRole held = held(account.committee(), role, unit);
		if (remove) {
			roles.remove(held);
		}
		else {
			roles.add(held);
		}
		account.hold(roles);
		return tell(account, "account.rolesChanged", Map.of("roles", role, "removed", remove));
	}

	/** A fresh link for somebody. */
	public EntryLinks.EntryLink link(String username) {
		Account account = account(username);
		require(account.enabled(), "Tài khoản %s đang bị khóa, hãy mở lại trước".formatted(username));
		tell(account, "account.linkIssued", Map.of());
		return this.links.issue(account, this.clock.instant());
	}

	/** Who this is. */
	public SignedIn find(String username) {
		return account(username).signedIn();
	}

	private HeldRole held(CommitteeId committee, String role, String unit) {
		Role wanted = FormValue.constant(Role.class, role)
			.orElseThrow(() -> new IllegalArgumentException("Không có vai " + role));
		require(wanted.ofUnit() == (unit != null),
				"Vai %s %s --unit".formatted(role, wanted.ofUnit() ? "cần" : "không có"));
		return new HeldRole(wanted, (unit != null) ? unit(committee, unit) : null);
	}

	private UnitId unit(CommitteeId committee, String code) {
		return this.units.findByCommitteeAndCode(committee, code)
			.map(Unit::id)
			.orElseThrow(() -> new IllegalArgumentException("Không có đơn vị mang mã " + code));
	}

	private SteeringCommittee committee(String code) {
		return this.committees.findByCode(code.toUpperCase(Locale.ROOT))
			.orElseThrow(() -> new IllegalArgumentException("Không có Ban Chỉ đạo mang mã " + code));
	}

	private Account account(String username) {
		return this.accounts.findByUsername(username.toLowerCase(Locale.ROOT))
			.orElseThrow(() -> new IllegalArgumentException("Không có tài khoản " + username));
	}

	private SignedIn tell(Account account, String event, Map<String, Object> detail) {
		Actor operator = new Actor(account.id(), account.committee(), "Người vận hành (dòng lệnh)", Set.of());
		this.events
			.publishEvent(Happened.of(operator, this.clock.instant(), event, account.id().accountId()).with(detail));
		return account.signedIn();
	}

	private static void require(boolean holds, String otherwise) {
		if (!holds) {
			throw new IllegalArgumentException(otherwise);
		}
	}

}
