package vn.danvankheo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import org.junit.jupiter.api.Test;

import org.springframework.data.jpa.repository.Query;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom a module may know. */
class ModularityTests {

	private static final Pattern WORD = Pattern.compile("\\b[A-Z]\\w+");

	private final ApplicationModules modules = ApplicationModules.of(DanVanKheo.class);

	@Test
	void modules_know_only_those_they_name() {
		this.modules.verify();
	}

	/** Queries are strings, which the check above does not read. */
	@Test
	void queries_join_only_tables_of_modules_they_may_know() {
		JavaClasses classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("vn.danvankheo");
		Map<String, JavaClass> entities = classes.stream()
			.filter((type) -> type.isAnnotatedWith(Entity.class))
			.collect(Collectors.toMap(JavaClass::getSimpleName, (type) -> type));
		assertThat(entities).isNotEmpty();
		List<String> forbidden = new ArrayList<>();
		classes.stream()
			.flatMap((type) -> type.getMethods().stream())
			.filter((method) -> method.isAnnotatedWith(Query.class))
			.forEach((method) -> {
				Matcher word = WORD.matcher(method.getAnnotationOfType(Query.class).value());
				while (word.find()) {
					JavaClass entity = entities.get(word.group());
					if (entity != null && !mayKnow(method.getOwner(), entity)) {
						forbidden.add(method.getFullName() + " reads " + word.group());
					}
				}
			});
		assertThat(forbidden).isEmpty();
	}

	private static boolean mayKnow(JavaClass type, JavaClass entity) {
		String home = entity.getPackageName();
		Set<String> allowed = Set
			.of(type.getPackage().getAnnotationOfType(ApplicationModule.class).allowedDependencies());
		return type.getPackageName().equals(home) || allowed.contains(home.substring(home.lastIndexOf('.') + 1));
	}

}
