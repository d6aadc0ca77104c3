package vn.danvankheo.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

/** A form as it stands on a page. */
record PageForm(String method, String action, List<Control> controls) {

	private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");

	private static final Pattern BUTTON = Pattern.compile("(?s)<button\\b([^>]*\\bformaction=[^>]*)>");

	private static final Pattern TAG = Pattern
		.compile("(?s)<(input|select|option|textarea)\\b([^>]*)>(?:([^<]*)</textarea>)?");

	/** All forms of a page, and once more for each button that sends them elsewhere. */
	static List<PageForm> on(String page, String path) {
		List<PageForm> forms = new ArrayList<>();
		Matcher form = FORM.matcher(page);
		while (form.find()) {
			String id = attribute(form.group(1), "id", "none");
			String controls = form.group(2) + outside(page, id);
			PageForm found = new PageForm(upper(attribute(form.group(1), "method", "get")),
					attribute(form.group(1), "action", path), controls(controls));
			forms.add(found);
			Matcher button = BUTTON.matcher(controls);
			while (button.find()) {
				String action = attribute(button.group(1), "formaction", found.action());
				forms.add(new PageForm(upper(attribute(button.group(1), "formmethod", found.method())), action,
						found.controls()));
			}
		}
		return forms;
	}

	/** What belongs to the form though it stands elsewhere. */
	private static String outside(String page, String id) {
		return Pattern.compile("(?s)<(?:input|button)\\b[^>]*\\bform=\"" + Pattern.quote(id) + "\"[^>]*>")
			.matcher(page)
			.results()
			.map(MatchResult::group)
			.collect(Collectors.joining());
	}

	private static String upper(String method) {
		return method.toUpperCase(Locale.ROOT);
	}

	private static List<Control> controls(String form) {
		List<Control> controls = new ArrayList<>();
		String select = "";
		Matcher tag = TAG.matcher(form);
		while (tag.find()) {
			String attributes = tag.group(2);
			switch (tag.group(1)) {
				case "select" -> select = attribute(attributes, "name", "");
				case "option" -> controls.add(
						new Control(select, attribute(attributes, "value", ""), true, attributes.contains("selected")));
				case "textarea" -> controls.add(new Control(attribute(attributes, "name", ""),
						HtmlUtils.htmlUnescape(String.valueOf(tag.group(3))), true, true));
				default -> controls.add(input(attributes));
			}
		}
		controls.removeIf((control) -> control.name().isEmpty() || control.name().equals("_csrf"));
		return controls;
	}

	private static Control input(String attributes) {
		String type = attribute(attributes, "type", "text");
		boolean choice = type.equals("checkbox") || type.equals("radio");
		String name = type.equals("file") ? "" : attribute(attributes, "name", "");
		return new Control(name, attribute(attributes, "value", choice ? "on" : ""), !type.equals("checkbox"),
				!choice || attributes.contains("checked"));
	}

	private static String attribute(String attributes, String name, String otherwise) {
		Matcher value = Pattern.compile("(?<![a-z-])" + name + "=\"([^\"]*)\"").matcher(attributes);
		return value.find() ? HtmlUtils.htmlUnescape(value.group(1)) : otherwise;
	}

	/** What a browser sends, with this control saying something else. */
	MultiValueMap<String, String> sent(Control instead, Control said) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		this.controls.stream()
			.filter((control) -> control.sent() && !(instead.single() && control.name().equals(instead.name())))
			.forEach((control) -> fields.add(control.name(), control.value()));
		fields.add(said.name(), said.value());
		return fields;
	}

	/**
	 * One thing that a form can say.
	 *
	 * @param single whether the form says only one thing under this name
	 * @param sent whether it is said as the page stands
	 */
	record Control(String name, String value, boolean single, boolean sent) {

		Control with(Map<String, String> ids) {
			return new Control(replaced(this.name, ids), replaced(this.value, ids), this.single, this.sent);
		}

		private static String replaced(String text, Map<String, String> ids) {
			String replaced = text;
			for (Map.Entry<String, String> id : ids.entrySet()) {
				replaced = replaced.replace(id.getKey(), id.getValue());
			}
			return replaced;
		}

	}

}
