package vn.danvankheo.ground.organisation;

import java.util.Collection;
import java.util.UUID;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

import vn.danvankheo.ground.web.HasAccountId;

/**
 * The principal of a session.
 *
 * @param actor who it is and what he may do
 * @param password the hash of his password; absent once he is in
 * @param securityStamp changes whenever his roles, password or account change, which ends
 * his sessions
 */
public record SignedIn(Actor actor, String username, String password, boolean enabled,
		UUID securityStamp) implements UserDetails, HasAccountId {

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return this.actor.roles().stream().map((held) -> new SimpleGrantedAuthority("ROLE_" + held.role())).toList();
	}

	@Override
	public UUID accountId() {
		return this.actor.account().accountId();
	}

	@Override
	public String getPassword() {
		return this.password;
	}

	@Override
	public String getUsername() {
		return this.username;
	}

	@Override
	public boolean isEnabled() {
		return this.enabled;
	}

}
