package vn.danvankheo.ground.organisation;

import java.util.List;

import vn.danvankheo.ground.web.ReasonedProblem;

/**
 * Somebody asked for what he may not do; the page says why (409 for a state, 403 for a
 * role).
 */
public class Refused extends RuntimeException implements ReasonedProblem {

	private final Permission permission;

	/** For this refusal. */
	public Refused(Permission permission) {
		super(permission.code());
		this.permission = permission;
	}

	/** The reason. */
	public Permission permission() {
		return this.permission;
	}

	/** 403 where a role is missing (codes beginning with «role.»), else 409. */
	@Override
	public int status() {
		return this.permission.code().startsWith("role.") ? 403 : 409;
	}

	@Override
	public String messageKey() {
		return this.permission.messageKey();
	}

	@Override
	public List<Object> arguments() {
		return this.permission.arguments();
	}

}
