package vn.danvankheo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.runtime.DatabaseTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Writes {@code target/routes.json}: every route of the pages with the use cases that its
 * handler calls and the roles that may call them.
 */
@DatabaseTest
class RouteListTests {

	private static final AnonymousAuthenticationToken ANYBODY = new AnonymousAuthenticationToken("test", "anonymous",
			AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

	/**
	 * Reached by forwarding only, or concerns nothing but what the sender typed himself.
	 */
	private static final Set<String> ONLY_ONESELF = Set.of("/login/refusal", "/rescued-forms/{id}/dismissal");

	private final JavaClasses classes = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("vn.danvankheo");

	@Autowired
	private RequestMappingHandlerMapping requestMappingHandlerMapping;

	@Autowired
	private SecurityFilterChain chain;

	@Test
	void every_route_is_listed_with_who_may_use_it() throws IOException {
		List<Map<String, Object>> routes = this.requestMappingHandlerMapping.getHandlerMethods()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().getBeanType().getName().startsWith("vn.danvankheo"))
			.flatMap((entry) -> routes(entry.getKey(), entry.getValue()).stream())
			.sorted(Comparator.comparing((Map<String, Object> route) -> route.get("path") + " " + route.get("method")))
			.toList();
		Files.writeString(Path.of("target/routes.json"),
				JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(routes));
		assertThat(routes).isNotEmpty();
		assertThat(routes).filteredOn((route) -> !route.get("access").equals("anybody"))
			.filteredOn((route) -> !route.get("method").equals("GET"))
			.filteredOn((route) -> !ONLY_ONESELF.contains(route.get("path")))
			.allSatisfy((route) -> assertThat((Collection<?>) route.get("useCases"))
				.as("%s %s changes something without a use case", route.get("method"), route.get("path"))
				.isNotEmpty());
	}

	private List<Map<String, Object>> routes(RequestMappingInfo mapping, HandlerMethod handler) {
		Set<String> methods = new TreeSet<>(
				mapping.getMethodsCondition().getMethods().stream().map(Enum::name).toList());
		if (methods.isEmpty()) {
			methods.add("GET");
		}
		return mapping.getPatternValues()
			.stream()
			.flatMap((path) -> methods.stream().map((method) -> route(method, path, handler)))
			.toList();
	}

	private Map<String, Object> route(String method, String path, HandlerMethod handler) {
		Set<JavaMethod> useCases = useCases(handler);
		Map<String, Object> route = new LinkedHashMap<>();
		route.put("method", method);
		route.put("path", path);
		route.put("handler", handler.getBeanType().getSimpleName() + "." + handler.getMethod().getName());
		boolean open = isOpen(method, path.replaceAll("\\{[^}]*}", "x"));
		route.put("access", open ? "anybody" : "signed-in");
		route.put("useCases",
				new TreeSet<>(useCases.stream()
					.map((useCase) -> useCase.getOwner().getSimpleName() + "." + useCase.getName())
					.toList()));
		route.put("roles", open ? List.of() : roles(useCases));
		return route;
	}

	private boolean isOpen(String method, String path) {
		AuthorizationFilter filter = this.chain.getFilters()
			.stream()
			.filter(AuthorizationFilter.class::isInstance)
			.map(AuthorizationFilter.class::cast)
			.findFirst()
			.orElseThrow();
		return filter.getAuthorizationManager()
			.authorize(() -> ANYBODY, new MockHttpServletRequest(method, path))
			.isGranted();
	}

	/** All roles when no use case narrows them. */
	private static Set<String> roles(Set<JavaMethod> useCases) {
		Set<String> roles = new TreeSet<>(Arrays.stream(Role.values()).map(Enum::name).toList());
		for (JavaMethod useCase : useCases) {
			Role[] allowed = useCase.getAnnotationOfType(Allowed.class).value();
			if (allowed.length > 0) {
				roles.retainAll(Arrays.stream(allowed).map(Enum::name).toList());
			}
		}
		return roles;
	}

	/** The use cases that the handler calls, itself or through its own class. */
	private Set<JavaMethod> useCases(HandlerMethod handler) {
		Set<JavaMethod> found = new HashSet<>();
		Set<JavaCodeUnit> seen = new HashSet<>();
		Deque<JavaCodeUnit> open = new ArrayDeque<>();
		open.add(this.classes.get(handler.getBeanType())
			.getMethod(handler.getMethod().getName(), handler.getMethod().getParameterTypes()));
		while (!open.isEmpty()) {
			JavaCodeUnit unit = open.poll();
			if (!seen.add(unit)) {
				continue;
			}
			for (JavaAccess<?> access : unit.getAccessesFromSelf()) {
				access.getTarget().resolveMember().ifPresent((member) -> {
					if (member instanceof JavaMethod method && method.isAnnotatedWith(Allowed.class)) {
						found.add(method);
					}
					else if (member instanceof JavaCodeUnit inner
							&& inner.getOwner().getPackageName().equals(unit.getOwner().getPackageName())
							&& !inner.getOwner().isInterface()) {
						open.add(inner);
					}
				});
			}
		}
		return found;
	}

}
