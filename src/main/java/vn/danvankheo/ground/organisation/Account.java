package vn.danvankheo.ground.organisation;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;

import vn.danvankheo.ground.web.PhoneNumber;
import vn.danvankheo.ground.web.PhoneNumbers;

/**
 * Somebody who can log in, for one committee. Whatever changes what he may do changes his
 * security stamp.
 */
@Entity
public class Account {

	@EmbeddedId
	private AccountId id;

	@Embedded
	private CommitteeId committee;

	private String username;

	private String displayName;

	private String position;

	private String phone;

	private String searchKey;

	private String passwordHash;

	private boolean enabled;

	private UUID securityStamp;

	private Instant createdAt;

	@OneToMany(mappedBy = "account", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
	private Set<RoleAssignment> roles = new HashSet<>();

	@Version
	private Long version;

	protected Account() {
	}

	/** An account without a password: its owner sets one through a single-use link. */
	public Account(AccountId id, CommitteeId committee, String username, String displayName, Instant now) {
		this.id = id;
		this.committee = committee;
		this.username = username.toLowerCase(java.util.Locale.ROOT);
		this.enabled = true;
		this.securityStamp = UUID.randomUUID();
		this.createdAt = now;
		describe(displayName, null, null);
	}

	/** Takes another name, position and phone. */
	public void describe(String displayName, String position, String phone) {
		this.displayName = displayName;
		this.position = position;
		this.phone = phone;
		this.searchKey = SearchKey.ofAll(displayName, this.username, (position != null) ? position : "");
	}

	/** Holds exactly these roles from now on; his sessions end. */
	public void hold(Set<HeldRole> wanted) {
		if (heldRoles().equals(wanted)) {
			return;
		}
		this.roles.removeIf((assignment) -> !wanted.contains(assignment.held()));
		Set<HeldRole> kept = heldRoles();
		wanted.stream()
			.filter((held) -> !kept.contains(held))
			.forEach((held) -> this.roles.add(new RoleAssignment(this, held)));
		renewStamp();
	}

	/**
	 * Logs in with another password from now on, given as its hash; his other sessions
	 * end.
	 */
	public void changePassword(String hash) {
		this.passwordHash = hash;
		renewStamp();
	}

	/** Can no longer log in; his sessions and links end, for good. */
	public void disable(EntryLinks links) {
		this.enabled = false;
		renewStamp();
		links.end(this.id);
	}

	/** Can log in again. */
	public void enable() {
		this.enabled = true;
		renewStamp();
	}

	private void renewStamp() {
		this.securityStamp = UUID.randomUUID();
	}

	/** What he is when he logs in now. */
	public SignedIn signedIn() {
		Actor actor = new Actor(this.id, this.committee, this.displayName, heldRoles());
		return new SignedIn(actor, this.username, this.passwordHash, this.enabled, this.securityStamp);
	}

	/** The roles he holds. */
	public Set<HeldRole> heldRoles() {
		return this.roles.stream().map(RoleAssignment::held).collect(Collectors.toUnmodifiableSet());
	}

	public AccountId id() {
		return this.id;
	}

	public CommitteeId committee() {
		return this.committee;
	}

	/** What he logs in with, in lower case. */
	public String username() {
		return this.username;
	}

	/** How others see him named. */
	public String displayName() {
		return this.displayName;
	}

	/** His position; may be null. */
	public String position() {
		return this.position;
	}

	public String phone() {
		return this.phone;
	}

	/** How to call him. */
	public List<PhoneNumber> numbers() {
		return PhoneNumbers.in(this.phone);
	}

	public boolean hasPassword() {
		return this.passwordHash != null;
	}

	public boolean enabled() {
		return this.enabled;
	}

	public Long version() {
		return this.version;
	}

}
