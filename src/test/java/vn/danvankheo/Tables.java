package vn.danvankheo;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Which room a table belongs to, and which tables a text of code names. */
final class Tables {

	private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

	private static final Pattern CREATED = Pattern.compile("(?i)create table (?:if not exists )?(\\w+)");

	private static final Pattern LITERAL = Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"");

	private static final Pattern NAMED = Pattern.compile("(?i)\\b(?:from|join|into|update|table)\\s+([a-z_]+)\\b");

	private Tables() {
	}

	/**
	 * The room of each table: its entity's, or else that of the migration that creates
	 * it.
	 */
	static Map<String, String> owners(JavaClasses classes) {
		Map<String, String> owners = new TreeMap<>();
		Sources.texts(MIGRATIONS, ".sql").forEach((file, sql) -> {
			Matcher table = CREATED.matcher(sql);
			while (table.find()) {
				owners.put(table.group(1).toLowerCase(), file.getParent().getFileName().toString());
			}
		});
		classes.stream()
			.filter((type) -> type.isAnnotatedWith(Entity.class))
			.forEach((type) -> owners.replace(
					type.tryGetAnnotationOfType(Table.class)
						.map(Table::name)
						.filter((name) -> !name.isEmpty())
						.orElse(type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase()),
					type.getPackageName().split("\\.")[3]));
		return owners;
	}

	/** Those of these tables that a string in the code reads or writes. */
	static Set<String> namedIn(String code, Set<String> tables) {
		Set<String> named = new TreeSet<>();
		Matcher literal = LITERAL.matcher(code);
		while (literal.find()) {
			Matcher table = NAMED.matcher(literal.group());
			while (table.find()) {
				if (tables.contains(table.group(1).toLowerCase())) {
					named.add(table.group(1).toLowerCase());
				}
			}
		}
		return named;
	}

}
