package vn.danvankheo.organisation;

/**
 * Somebody asked for what he may not do; the page says why (409 for a state, 403 for a
 * role).
 */
public class Refused extends RuntimeException {

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

}
