package vn.danvankheo.ground.organisation;

import java.util.List;

import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.ReasonedProblem;
import vn.danvankheo.ground.web.Words;

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

	public Permission permission() {
		return this.permission;
	}

	/**
	 * What is wrong with the field that it is about; thrown again where it is about none.
	 */
	public FormErrors at(String field, Words words, String... codes) {
		if (!List.of(codes).contains(this.permission.code())) {
			throw this;
		}
		return FormErrors.of(field, words.of(this.permission));
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
