package vn.danvankheo.ground.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Puts a fresh form key into every form that is sent by POST, beside what Spring Security
 * puts there, so that no template can forget it.
 */
class FormKeyFields implements RequestDataValueProcessor {

	private static final String IS_GET = FormKeyFields.class.getName() + ".get";

	private final RequestDataValueProcessor security;

	private final Supplier<FormKeys> keys;

	FormKeyFields(RequestDataValueProcessor security, Supplier<FormKeys> keys) {
		this.security = security;
		this.keys = keys;
	}

	@Override
	public String processAction(HttpServletRequest request, String action, String method) {
		request.setAttribute(IS_GET, "get".equalsIgnoreCase(method));
		return this.security.processAction(request, action, method);
	}

	@Override
	public String processFormFieldValue(HttpServletRequest request, String name, String value, String type) {
		return this.security.processFormFieldValue(request, name, value, type);
	}

	@Override
	public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
		Map<String, String> fields = new LinkedHashMap<>();
		Map<String, String> ofSecurity = this.security.getExtraHiddenFields(request);
		if (ofSecurity != null) {
			fields.putAll(ofSecurity);
		}
		UUID account = Person.of(request).orElse(null);
		if (account != null && !Boolean.TRUE.equals(request.getAttribute(IS_GET))) {
			fields.put(FormKeys.FIELD, this.keys.get().issue(account));
		}
		return fields;
	}

	@Override
	public String processUrl(HttpServletRequest request, String url) {
		return this.security.processUrl(request, url);
	}

}
