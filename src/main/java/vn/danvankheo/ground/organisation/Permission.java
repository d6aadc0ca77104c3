package vn.danvankheo.ground.organisation;

import java.util.List;

import vn.danvankheo.ground.web.Worded;

/**
 * Leave to do something, or a refusal that says why.
 *
 * @param code what names the reason; its text is the message «refusal.code»
 */
public record Permission(boolean granted, String code, List<Object> arguments) implements Worded {

	private static final Permission GRANTED = new Permission(true, null, List.of());

	/** It may be done. */
	public static Permission grant() {
		return GRANTED;
	}

	/** It may not be done, for the reason named. */
	public static Permission refused(String code, Object... arguments) {
		return new Permission(false, code, List.of(arguments));
	}

	/** The first refusal of the two, or leave. */
	public Permission and(java.util.function.Supplier<Permission> next) {
		return this.granted ? next.get() : this;
	}

	/** Goes on when granted. */
	public void orThrow() {
		if (!this.granted) {
			throw new Refused(this);
		}
	}

	/** The message key of the reason; null where it may be done. */
	@Override
	public String messageKey() {
		return this.granted ? null : "refusal." + this.code;
	}

}
