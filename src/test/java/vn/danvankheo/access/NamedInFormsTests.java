package vn.danvankheo.access;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import vn.danvankheo.access.PageForm.Control;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever id a form names in its fields, one that is another's is answered exactly like
 * one that does not exist. The forms are those of every page that can be opened.
 */
@DatabaseTest
class NamedInFormsTests {

	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private static final Pattern CHANGING = Pattern
		.compile("[0-9a-f]{8}-[0-9a-f-]{27}|name=\"(_csrf|formKey)\"[^>]*|[A-Za-z0-9_-]{40,}");

	private static final Map<String, Role> EVERYBODY = Map.of("phuong1", Role.UNIT_OFFICER, "danvan",
			Role.STANDING_OFFICE, "vanthu", Role.CLERK, "kiemtra", Role.INSPECTOR, "quantri", Role.ADMINISTRATOR);

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transactions;

	private StoryWorld world;

	private StoryWorld elsewhere;

	private Subjects own;

	private UUID othersDraft;

	private final Map<String, Optional<Table>> tables = new TreeMap<>();

	private final Set<String> tried = new TreeSet<>();

	private final Set<String> faults = new TreeSet<>();

	@Test
	void another_s_record_named_in_a_form_looks_exactly_like_a_missing_one() {
		this.world = StoryWorld.in(this.beans);
		this.elsewhere = StoryWorld.in(this.beans);
		this.own = Subjects.of(this.beans, this.world, "phuong1", this.world.ward());
		Subjects other = Subjects.of(this.beans, this.world, "tanthanh", this.world.commune());
		Subjects.of(this.beans, this.elsewhere, "phuong1", this.elsewhere.ward());
		this.othersDraft = UUID.fromString(other.id("draft"));
		EVERYBODY.forEach(this::walk);
		assertThat(this.faults).isEmpty();
		assertThat(this.tried.stream().filter((form) -> form.contains(" POST "))).as("tried: %s", this.tried)
			.hasSizeGreaterThan(25);
	}

	private void walk(String person, Role role) {
		Route.all().stream().filter((route) -> route.get() && route.roles().contains(role)).forEach((route) -> {
			String path = route.filled(this.own.values(route));
			forms(person, path).forEach((form) -> {
				form.controls().forEach((control) -> look(person, form, control));
				if (form.method().equals("GET")) {
					asked(form).ifPresent((further) -> forms(person, further)
						.forEach((next) -> next.controls().forEach((control) -> look(person, next, control))));
				}
			});
		});
	}

	private List<PageForm> forms(String person, String path) {
		return PageForm.on(text(answer(person, path, MockMvcRequestBuilders.get(URI.create(path)))), path);
	}

	/** The page that a form leads to when one of its records is chosen. */
	private static Optional<String> asked(PageForm form) {
		return form.controls()
			.stream()
			.filter((control) -> ID.matcher(control.value()).matches())
			.findFirst()
			.map((control) -> UriComponentsBuilder.fromUriString(form.action())
				.queryParams(form.sent(control, control))
				.encode()
				.toUriString());
	}

	private void look(String person, PageForm form, Control control) {
		Matcher named = ID.matcher(control.name() + " " + control.value());
		if (!named.find() || control.name().equals("formKey")) {
			return;
		}
		String id = named.group();
		String what = "%s %s %s %s".formatted(person, form.method(), kind(form.action()), kind(control.name()));
		Optional<Table> table = this.tables.computeIfAbsent(id, this::tableOf);
		if (table.isPresent() && this.tried.add(what + " " + table.get().name())) {
			String missing = send(person, form, control, Map.of(id, UUID.randomUUID().toString()));
			foreign(person, table.get()).forEach((whose, other) -> {
				String answer = send(person, form, control, Map.of(id, other.toString()));
				if (!answer.equals(missing)) {
					this.faults.add("%s, %s %s: %s, but missing: %s".formatted(what, whose, table.get().name(),
							shortly(answer), shortly(missing)));
				}
			});
		}
	}

	/** The table whose record this id names. */
	private Optional<Table> tableOf(String id) {
		return this.jdbc.sql("""
				select c.relname as name, a.attname as key, array(select attname::text from pg_attribute
				    where attrelid = c.oid and attname in ('committee_id', 'unit_id', 'campaign_id')) as owners
				from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
				join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
				where i.indisprimary and i.indnatts = 1 and n.nspname = 'public' and a.atttypid = 'uuid'::regtype
				order by c.relname""")
			.query((row, number) -> new Table(row.getString(1), row.getString(2),
					List.of((String[]) row.getArray(3).getArray())))
			.list()
			.stream()
			.filter((table) -> this.jdbc
				.sql("select exists (select 1 from %s where %s = cast(:id as uuid))".formatted(table.name(),
						table.key()))
				.param("id", id)
				.query(Boolean.class)
				.single())
			.findFirst();
	}

	private Map<String, UUID> foreign(String person, Table table) {
		Map<String, UUID> foreign = new LinkedHashMap<>();
		if (table.owners().contains("committee_id")) {
			find(table, "committee_id = :owner", this.elsewhere.committee().committeeId())
				.ifPresent((id) -> foreign.put("another committee's", id));
		}
		else if (table.owners().contains("campaign_id")) {
			find(table, "campaign_id = :owner", this.elsewhere.campaign().id().campaignId())
				.ifPresent((id) -> foreign.put("another committee's", id));
		}
		if (person.equals("phuong1") && Set.of("unit", "obligation", "registration").contains(table.name())) {
			find(table, "unit_id = :owner", this.world.commune().id().unitId())
				.ifPresent((id) -> foreign.put("another unit's", id));
		}
		if (table.name().equals("participation")) {
			foreign.put("another unit's unsent", this.othersDraft);
		}
		if (table.name().equals("emulation_model")) {
			foreign.put("another unit's unsent",
					this.jdbc.sql("select model_id from participation where participation_id = :draft")
						.param("draft", this.othersDraft)
						.query(UUID.class)
						.single());
		}
		return foreign;
	}

	private Optional<UUID> find(Table table, String whose, UUID owner) {
		return this.jdbc
			.sql("select %s from %s where %s order by 1 limit 1".formatted(table.key(), table.name(), whose))
			.param("owner", owner)
			.query(UUID.class)
			.optional();
	}

	private String send(String person, PageForm form, Control control, Map<String, String> ids) {
		MultiValueMap<String, String> fields = form.sent(control, control.with(ids));
		MockHttpServletRequestBuilder request = form.method().equals("POST")
				? MockMvcRequestBuilders.post(URI.create(form.action()))
					.with(SecurityMockMvcRequestPostProcessors.csrf())
				: MockMvcRequestBuilders.get(URI.create(form.action()));
		MockHttpServletResponse answer = answer(person, form.method() + " " + form.action(), request.params(fields));
		String text = answer.getStatus() + " " + answer.getRedirectedUrl() + "\n" + text(answer);
		return CHANGING.matcher(text).replaceAll("");
	}

	/** Taken back, whatever it does. */
	private MockHttpServletResponse answer(String person, String path, MockHttpServletRequestBuilder request) {
		return this.transactions.execute((status) -> {
			status.setRollbackOnly();
			try {
				return this.mvc
					.perform(request
						.with(SecurityMockMvcRequestPostProcessors.authentication(this.world.authentication(person))))
					.andReturn()
					.getResponse();
			}
			catch (Exception ex) {
				this.faults.add("%s %s: %s".formatted(person, kind(path), ex));
				return new MockHttpServletResponse();
			}
		});
	}

	private static String text(MockHttpServletResponse answer) {
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private static String kind(String path) {
		return ID.matcher(path.split("\\?")[0]).replaceAll("{id}");
	}

	private static String shortly(String answer) {
		return answer.lines().findFirst().orElse("").strip();
	}

	/** A table and the columns that say whose its rows are. */
	private record Table(String name, String key, List<String> owners) {

	}

}
