package vn.danvankheo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;

import org.springframework.context.MessageSource;
import org.springframework.http.RequestEntity;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;

import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.VietnameseDate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

/** What we agreed on about the code (CONTRIBUTING.md), as a test. */
class CodeStyleTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("vn.danvankheo");

	@Test
	void time_is_read_from_the_one_clock_only() {
		for (Class<?> type : List.of(Instant.class, LocalDate.class, LocalDateTime.class, LocalTime.class,
				OffsetDateTime.class, ZonedDateTime.class, Year.class, YearMonth.class)) {
			noClasses().should().callMethod(type, "now").check(CLASSES);
		}
		noClasses().should().callConstructor(Date.class).check(CLASSES);
		noClasses().should().callMethod(System.class, "currentTimeMillis").check(CLASSES);
		noClasses().that().resideOutsideOfPackage("vn.danvankheo.ground.runtime").should(makeClocks()).check(CLASSES);
	}

	/**
	 * The parameters of a request are cleaned; what comes in another way would not be.
	 */
	@Test
	void texts_come_in_as_parameters_only() {
		for (Class<?> way : List.of(RequestBody.class, RequestPart.class, RequestHeader.class, CookieValue.class,
				RequestEntity.class)) {
			noClasses().should().dependOnClassesThat().areAssignableTo(way).check(CLASSES);
		}
		noClasses().should().callMethod(ServletRequest.class, "getReader").check(CLASSES);
		noClasses().should().callMethod(HttpServletRequest.class, "getReader").check(CLASSES);
		noClasses().should().callMethod(ServletRequest.class, "getInputStream").check(CLASSES);
		noClasses().should().callMethod(HttpServletRequest.class, "getInputStream").check(CLASSES);
	}

	@Test
	void names_are_ordered_as_people_here_order_them() {
		Pattern otherwise = Pattern
			.compile("\\.sorted\\(\\)|vi-x-icu" + "|[cC]omparing\\((?!.*NameOrder).*(?<!user)[nN]ame(\\(\\))?\\)"
					+ "|(?i:order by.*\\b(\\w+\\.)?(short_|display_)?name\\b(?! collate vietnamese))");
		assertThat(Sources.lines(Sources.JAVA, ".java", (line) -> otherwise.matcher(line).find())).isEmpty();
	}

	/** Whoever reads what a machine wrote is named here, and nobody else. */
	@Test
	void dates_are_read_and_written_in_one_place() {
		List<String> machines = List.of("ClockConfiguration", "MachineDay", "ScheduleViews", "ExifFacts");
		for (Class<?> type : List.of(LocalDate.class, LocalDateTime.class, YearMonth.class)) {
			noClasses().that(areNot(machines)).should().callMethod(type, "parse", CharSequence.class).check(CLASSES);
		}
		noClasses().that(areNot(machines))
			.and()
			.doNotHaveSimpleName("VietnameseDate")
			.should()
			.dependOnClassesThat()
			.areAssignableTo(DateTimeFormatter.class)
			.check(CLASSES);
		Sources.texts(Sources.TEMPLATES, ".html")
			.forEach((file, text) -> assertThat(text).as(file.toString())
				.doesNotContainPattern("#(temporals|dates|cal)"));
	}

	@Test
	void texts_are_asked_of_the_one_source_of_words() {
		noClasses().that()
			.resideOutsideOfPackage("vn.danvankheo.ground.web")
			.should()
			.dependOnClassesThat()
			.belongToAnyOf(MessageSource.class)
			.check(CLASSES);
	}

	@Test
	void controllers_are_package_private() {
		classes().that().areMetaAnnotatedWith(Controller.class).should().bePackagePrivate().check(CLASSES);
	}

	@Test
	void every_use_case_says_who_may_call_it() {
		methods().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(Service.class)
			.and()
			.arePublic()
			.and()
			.areNotStatic()
			.and(areNotOverriding())
			.should()
			.beAnnotatedWith(Allowed.class)
			.check(CLASSES);
	}

	@Test
	void no_entity_is_bound_from_a_form() {
		noMethods().that()
			.areMetaAnnotatedWith(RequestMapping.class)
			.should()
			.haveRawParameterTypes(DescribedPredicate.describe("an entity",
					(types) -> types.stream().anyMatch((type) -> type.isAnnotatedWith(Entity.class))))
			.allowEmptyShould(true)
			.check(CLASSES);
	}

	@Test
	void entities_have_verbs_instead_of_setters() {
		noMethods().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(Entity.class)
			.should()
			.haveNameMatching("set[A-Z].*")
			.check(CLASSES);
	}

	@Test
	void packages_are_features() {
		noClasses().should()
			.resideInAnyPackage("..common..", "..util..", "..utils..", "..helper..", "..helpers..", "..dto..",
					"..mapper..", "..impl..", "..service..", "..services..", "..repository..", "..controller..",
					"..controllers..")
			.check(CLASSES);
		noClasses().should()
			.haveNameMatching(".*(Impl|Dto|DTO|Mapper|Util|Utils|Helper)")
			.because("names say what a thing is")
			.check(CLASSES);
	}

	@Test
	void files_stay_small() {
		assertThat(longerThan(250, Sources.JAVA, ".java")).isEmpty();
		assertThat(longerThan(150, Sources.TEMPLATES, ".html")).isEmpty();
	}

	@Test
	void templates_style_sheets_and_scripts_are_read_without_scrolling() {
		assertThat(widerThan(160, Sources.TEMPLATES, ".html")).isEmpty();
		assertThat(widerThan(160, Sources.STATIC, ".css")).isEmpty();
		assertThat(widerThan(160, Sources.STATIC, ".js")).isEmpty();
	}

	@Test
	void a_style_sheet_has_one_declaration_a_line() {
		assertThat(Sources.lines(Sources.STATIC, ".css",
				(line) -> !line.strip().startsWith("/*") && line.matches(".*[;{}]\\s*\\S.*")))
			.isEmpty();
	}

	@Test
	void templates_hold_no_raw_text_and_no_inline_script_or_style() {
		List<String> forbidden = List.of("th:utext", "\\[\\(", "<style", "\\sstyle\\s*=", "th:style",
				"\\son[a-z]+\\s*=", "th:on[a-z]+", "<script(?![^>]*(src\\s*=))", "javascript:");
		Sources.texts(Sources.TEMPLATES, ".html").forEach((file, text) -> {
			for (String pattern : forbidden) {
				assertThat(text).as("%s holds %s", file, pattern).doesNotContainPattern(pattern);
			}
		});
	}

	/**
	 * What depends on two things is said by the page's or the row's record, and tested.
	 */
	@Test
	void templates_decide_one_thing_at_a_time() {
		Pattern expression = Pattern.compile("\\sth:[\\w-]+=\"([^\"]*)\"");
		Sources.texts(Sources.TEMPLATES, ".html")
			.forEach((file, text) -> assertThat(expression.matcher(text).results().map((found) -> found.group(1)))
				.as(file.toString())
				.noneMatch(Choices::nested));
	}

	@Test
	void titles_say_in_one_way_that_something_is_wrong() {
		Sources.texts(Sources.TEMPLATES, ".html").forEach((file, text) -> {
			if (!file.endsWith("fragments/form.html")) {
				assertThat(text).as(file.toString()).doesNotContainPattern("<title[^>]*Lỗi");
			}
		});
	}

	/** What is wrong is said by FormErrors, and a page that gets them answers 422. */
	@Test
	void wrong_forms_are_answered_in_one_place() {
		assertThat(Sources.lines(Sources.JAVA, ".java",
				(line) -> line.matches(".*Map<String, String> (errors|problems|wrong)\\b.*")))
			.isEmpty();
		assertThat(Sources.lines(Sources.JAVA, ".java",
				(line) -> line.contains("UNPROCESSABLE") || line.contains("setStatus(422)")))
			.isNotEmpty()
			.allMatch((line) -> line.contains("/web/"));
	}

	/** Whoever finds what is wrong answers it; errors handed over are only shown. */
	@Test
	void what_is_wrong_is_returned_and_never_collected_in_a_parameter() {
		noMethods().that()
			.areDeclaredInClassesThat()
			.areNotAssignableTo(FormErrors.class)
			.and()
			.haveRawParameterTypes(DescribedPredicate.describe("FormErrors among them",
					(types) -> types.stream().anyMatch((type) -> type.isEquivalentTo(FormErrors.class))))
			.should(addTo(FormErrors.class))
			.check(CLASSES);
	}

	@Test
	void stages_are_named_by_the_stage_alone() {
		String literal = "(?i:stage)(\\(\\))?(\\.name\\(\\))?\\s*(==|!=|=|<>|in|not in)\\s*\\(?\\s*'[A-Z_]+'";
		Sources.texts(Sources.JAVA, ".java")
			.forEach((file, text) -> assertThat(text).as(file.toString()).doesNotContainPattern(literal));
		Sources.texts(Sources.TEMPLATES, ".html")
			.forEach((file, text) -> assertThat(text).as(file.toString()).doesNotContainPattern(literal));
	}

	@Test
	void facts_are_stated_by_name() {
		Sources.texts(Path.of("src"), ".java").forEach((file, text) -> {
			if (!file.endsWith(Path.of("emulation", "Facts.java"))) {
				assertThat(text).as(file.toString()).doesNotContain("new Facts" + "(");
			}
		});
	}

	@Test
	void nothing_is_left_undone() {
		Sources.texts(Path.of("src"), ".java")
			.forEach((file, text) -> assertThat(text).as(file.toString())
				.doesNotContainPattern("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b")
				.doesNotContain("@Dis" + "abled\n"));
	}

	@Test
	void tests_have_one_way_to_say_that_something_is_refused() {
		Sources.texts(Path.of("src/test/java"), ".java").forEach((file, text) -> {
			if (!file.endsWith("organisation/Refusals.java")) {
				assertThat(text).as("%s has a twin of Refusals", file)
					.doesNotContainPattern("\\bRefused" + "\\.class|(void|boolean|String|Permission) refused" + "\\(");
			}
		});
	}

	@Test
	void every_policy_has_a_test_that_starts_no_container() {
		Map<Path, String> tests = Sources.texts(Path.of("src/test/java"), "PolicyTests.java");
		for (Path policy : Sources.files(Sources.JAVA, "Policy.java")) {
			Path test = Path.of(policy.toString().replace("main", "test").replace("Policy.java", "PolicyTests.java"));
			assertThat(tests).as("the test of %s", policy).containsKey(test);
			assertThat(tests.get(test)).as(test.toString())
				.doesNotContainPattern(
						"@(DatabaseTest|WebTest|BrowserTest|SpringBootTest|DataJpaTest|WebMvcTest|Autowired)\\b");
		}
	}

	/**
	 * Single values are read by their class; Spring's reading of records catches an
	 * exception for each column of each row.
	 */
	@Test
	void rows_become_records_in_one_way() {
		Sources.texts(Path.of("src"), ".java")
			.forEach((file, text) -> assertThat(text).as("%s: Rows.of(…)", file)
				.doesNotContainPattern(
						"\\.query\\((?!(UUID|String|Integer|Long|Boolean|java.math.BigDecimal)\\.class)[\\w.]+\\.class\\)"));
		noClasses().should()
			.dependOnClassesThat()
			.haveNameMatching("org.springframework.jdbc.core.(SimpleProperty|DataClass|BeanProperty)RowMapper")
			.check(CLASSES);
	}

	@Test
	void what_a_form_offers_is_a_choice() {
		Sources.texts(Sources.JAVA, ".java")
			.forEach((file, text) -> assertThat(text.replace("public record Choice(String value", ""))
				.as(file.toString())
				.doesNotContainPattern("record \\w+\\(\\w+ value, String label\\)"));
	}

	/** Whoever writes a page has asked all that it needs. */
	@Test
	void what_templates_call_does_not_reach_the_database() {
		Set<String> called = Sources.texts(Sources.TEMPLATES, ".html")
			.values()
			.stream()
			.flatMap((text) -> Pattern.compile("@(\\w+)\\.").matcher(text).results())
			.map((match) -> match.group(1))
			.collect(Collectors.toSet());
		assertThat(called).contains("spoken");
		classes().that(new DescribedPredicate<JavaClass>("are called by templates") {
			@Override
			public boolean test(JavaClass type) {
				return type.isAnnotatedWith(Component.class)
						&& called.contains(type.getAnnotationOfType(Component.class).value());
			}
		})
			.should()
			.onlyDependOnClassesThat(DescribedPredicate.not(JavaClass.Predicates.assignableTo(Repository.class)
				.or(JavaClass.Predicates.assignableTo(JdbcClient.class))))
			.check(CLASSES);
	}

	/**
	 * A stream that nobody closes keeps its connection; ten such pages and the next one
	 * has none.
	 */
	@Test
	void rows_are_streamed_by_the_export_only() {
		noClasses().that()
			.doNotHaveSimpleName("ModelList")
			.should()
			.callMethod(JdbcClient.MappedQuerySpec.class, "stream")
			.check(CLASSES);
		Sources.texts(Sources.JAVA, ".java")
			.forEach((file, text) -> assertThat(text).as(file.toString()).doesNotContain("queryForStream"));
	}

	private static List<String> longerThan(int lines, Path folder, String ending) {
		return Sources.texts(folder, ending)
			.entrySet()
			.stream()
			.filter((file) -> file.getValue().lines().count() > lines)
			.map((file) -> "%s: %d lines".formatted(file.getKey(), file.getValue().lines().count()))
			.toList();
	}

	private static List<String> widerThan(int characters, Path folder, String ending) {
		return Sources.lines(folder, ending, (line) -> line.length() > characters);
	}

	/**
	 * What an interface or superclass asks for is called through it, and guarded there.
	 */
	private static DescribedPredicate<JavaMethod> areNotOverriding() {
		return DescribedPredicate.describe("are not overriding", (method) -> {
			List<JavaClass> above = Stream
				.concat(method.getOwner().getAllRawInterfaces().stream(),
						method.getOwner().getAllRawSuperclasses().stream())
				.toList();
			String[] parameters = method.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
			return above.stream().noneMatch((type) -> type.tryGetMethod(method.getName(), parameters).isPresent());
		});
	}

	private static DescribedPredicate<JavaClass> areNot(List<String> names) {
		return DescribedPredicate.describe("are not " + names, (type) -> !names.contains(type.getSimpleName()));
	}

	private static ArchCondition<JavaMethod> addTo(Class<?> errors) {
		List<String> asking = List.of("none", "or", "orThrow", "get", "values", "keySet", "entrySet", "forEach");
		return new ArchCondition<>("add to " + errors.getSimpleName()) {
			@Override
			public void check(JavaMethod method, ConditionEvents events) {
				method.getMethodCallsFromSelf()
					.stream()
					.filter((call) -> call.getTargetOwner().isEquivalentTo(errors) && !asking.contains(call.getName()))
					.forEach((call) -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
			}
		};
	}

	private static ArchCondition<JavaClass> makeClocks() {
		return new ArchCondition<>("make clocks") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				type.getMethodCallsFromSelf()
					.stream()
					.filter((call) -> call.getTargetOwner().isEquivalentTo(Clock.class))
					.filter((call) -> call.getTarget()
						.resolveMember()
						.filter((method) -> method.getModifiers().contains(JavaModifier.STATIC))
						.isPresent())
					.forEach((call) -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
			}
		};
	}

}
