package vn.danvankheo.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

import vn.danvankheo.ground.organisation.Role;

/**
 * One line of the table of routes.
 *
 * @param method the HTTP method
 * @param path the pattern
 * @param open whether nobody need log in
 * @param roles who may use it
 * @param subjects what its path variables name, in order
 */
record Route(String method, String path, boolean open, Set<Role> roles, List<String> subjects) {

	private static final Pattern VARIABLE = Pattern.compile("\\{[^/]+}");

	private static final String LETTERS = "OHSCMILA";

	static List<Route> all() {
		try {
			return new ClassPathResource("access/routes.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map(Route::of)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Route of(String line) {
		String[] parts = line.split("\\|", -1);
		String[] head = parts[0].strip().split(" ");
		String who = parts[1].strip();
		List<String> subjects = parts[2].isBlank() ? List.of() : Arrays.asList(parts[2].strip().split(" "));
		return new Route(head[0], head[1], who.equals("open"), roles(who), subjects);
	}

	private static Set<Role> roles(String who) {
		if (who.equals("open") || who.equals("everyone")) {
			return EnumSet.allOf(Role.class);
		}
		Set<Role> roles = EnumSet.noneOf(Role.class);
		who.chars().forEach((letter) -> roles.add(Role.values()[LETTERS.indexOf(letter)]));
		return roles;
	}

	/** The address with these values for its variables, one after another. */
	String filled(List<String> values) {
		Matcher matcher = VARIABLE.matcher(this.path);
		StringBuilder filled = new StringBuilder();
		for (int i = 0; matcher.find(); i++) {
			matcher.appendReplacement(filled, Matcher.quoteReplacement(values.get(i)));
		}
		return matcher.appendTail(filled).toString();
	}

	/**
	 * Whether its first variable names something that some people have and others do not.
	 */
	boolean ofSomebody() {
		return !this.subjects.isEmpty() && !this.subjects.get(0).equals("none");
	}

	boolean get() {
		return this.method.equals("GET");
	}

	String name() {
		return this.method + " " + this.path;
	}

	@Override
	public String toString() {
		return name();
	}

}
