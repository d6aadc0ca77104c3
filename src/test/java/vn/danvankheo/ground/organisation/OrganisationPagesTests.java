package vn.danvankheo.ground.organisation;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.servlet.DispatcherServlet;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Units, people and committees as their administrators work with them. */
@DatabaseTest
class OrganisationPagesTests {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Units units;

	@Autowired
	private JdbcTemplate jdbc;

	private StoryWorld world;

	@BeforeEach
	void tellTheStory() {
		this.world = StoryWorld.in(this.beans);
	}

	@Test
	void units_are_found_without_marks_and_only_one_s_own() throws Exception {
		StoryWorld.in(this.beans);
		String page = answer("danvan", get("/units").param("q", "xa tan")).getContentAsString();
		assertThat(page).contains("1 đơn vị phù hợp", "Xã Tân Thạnh").doesNotContain("Phường 1");
	}

	@Test
	void numbers_are_taken_as_they_are_pasted_and_found_however_they_are_typed() throws Exception {
		UUID id = this.world.ward().id().unitId();
		String pasted = "ĐT: \u202A0912 345 678\u202C - (0235) 3822.111 máy lẻ 12";
		assertThat(answer("quantri", change(id, 0L).param("phone", pasted)).getStatus()).isEqualTo(302);
		assertThat(this.units.findById(new UnitId(id)).orElseThrow().phone())
			.isEqualTo("0912345678, 02353822111 máy lẻ 12");
		for (String typed : new String[] { "0912345678", "0912 345 678", "02353822111" }) {
			assertThat(answer("danvan", get("/units").param("q", typed)).getContentAsString()).contains(
					"1 đơn vị phù hợp", "tel:0912345678\"", "0912 345 678", "tel:02353822111;ext=12\"",
					"0235 382 2111 máy lẻ 12");
		}
		MockHttpServletResponse wrong = answer("quantri", change(id, 1L).param("phone", "chưa có"));
		assertThat(wrong.getStatus()).isEqualTo(422);
		assertThat(wrong.getContentAsString()).contains("Không đọc được số điện thoại");
	}

	@Test
	void whoever_types_what_no_paper_prints_is_told_on_the_page_that_follows() throws Exception {
		MockHttpServletRequestBuilder right = change(this.world.ward().id().unitId(), 0L).param("address", "Ấp 3 🌱");
		MvcResult saved = result("quantri", right);
		String note = "Bản in không có ký tự 🌱 nên bỏ qua; anh/chị có thể thay bằng chữ";
		assertThat(saved.getResponse().getStatus()).isEqualTo(302);
		assertThat(saved.getFlashMap().get("notPrinted")).isEqualTo(note);
		assertThat(URLDecoder.decode(saved.getResponse().getHeader("X-Not-Printed"), StandardCharsets.UTF_8))
			.isEqualTo(note);
		assertThat(answer("quantri",
				get("/units").requestAttr(DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE, saved.getFlashMap()))
			.getContentAsString()).contains(note);
		MockHttpServletRequestBuilder wrong = change(this.world.ward().id().unitId(), 1L).param("phone", "✓");
		assertThat(answer("quantri", wrong).getContentAsString()).contains("Bản in không có ký tự ✓ nên bỏ qua");
		MockHttpServletRequestBuilder plain = change(this.world.ward().id().unitId(), 1L).param("address",
				"Ấp 3 – “A”");
		assertThat(result("quantri", plain).getFlashMap().get("notPrinted")).isNull();
	}

	@Test
	void a_unit_of_another_committee_is_answered_as_a_missing_one() throws Exception {
		UUID others = StoryWorld.in(this.beans).ward().id().unitId();
		int missing = answer("quantri", get("/units/" + UUID.randomUUID())).getStatus();
		assertThat(missing).isEqualTo(404);
		assertThat(answer("quantri", get("/units/" + others)).getStatus()).isEqualTo(missing);
		assertThat(answer("quantri", change(others, 0L)).getStatus()).isEqualTo(missing);
	}

	@Test
	void only_named_fields_of_a_unit_change() throws Exception {
		UUID id = this.world.ward().id().unitId();
		answer("quantri",
				change(id, 0L).param("id", UUID.randomUUID().toString())
					.param("committee", UUID.randomUUID().toString())
					.param("validTo", "1/1/2020")
					.param("successor", this.world.school().id().toString())
					.param("searchKey", "x"));
		Unit unit = this.units.findById(new UnitId(id)).orElseThrow();
		assertThat(unit.name()).isEqualTo("Đảng bộ Phường Một");
		assertThat(unit.code()).isEqualTo("P01");
		assertThat(unit.committee()).isEqualTo(this.world.committee());
		assertThat(unit.validTo()).isNull();
		assertThat(unit.successor()).isNull();
	}

	@Test
	void a_stale_change_overwrites_nothing() throws Exception {
		UUID id = this.world.ward().id().unitId();
		assertThat(answer("quantri", change(id, 0L)).getStatus()).isEqualTo(302);
		assertThat(answer("quantri", change(id, 0L).param("address", "số 5")).getStatus()).isEqualTo(409);
		assertThat(this.units.findById(new UnitId(id)).orElseThrow().address()).isNull();
	}

	@Test
	void a_closed_unit_names_its_successor_of_the_same_committee() throws Exception {
		UUID id = this.world.ward().id().unitId();
		String stranger = StoryWorld.in(this.beans).ward().id().toString();
		assertThat(answer("quantri", close(id, stranger)).getStatus()).isEqualTo(404);
		assertThat(answer("quantri", close(id, this.world.commune().id().toString())).getStatus()).isEqualTo(302);
		Unit unit = this.units.findById(new UnitId(id)).orElseThrow();
		assertThat(unit.validTo()).isEqualTo(LocalDate.of(2030, 6, 30));
		assertThat(unit.successor()).isEqualTo(this.world.commune().id());
	}

	@Test
	void a_new_person_gets_a_link_shown_once_and_no_password() throws Exception {
		String username = "moi." + UUID.randomUUID().toString().substring(0, 8);
		MockHttpServletResponse response = answer("quantri",
				post("/people").param("username", username)
					.param("displayName", "Cán bộ mới")
					.param("addRole", "UNIT_OFFICER")
					.param("addUnit", this.world.ward().id().toString())
					.param("passwordHash", "x")
					.param("enabled", "false"));
		assertThat(response.getRedirectedUrl()).startsWith("/people/");
		Account account = this.accounts.findByUsername(username).orElseThrow();
		assertThat(account.hasPassword()).isFalse();
		assertThat(account.enabled()).isTrue();
		assertThat(account.heldRoles()).isEqualTo(Set.of(new HeldRole(Role.UNIT_OFFICER, this.world.ward().id())));
		assertThat(history("account.added", account.id())).isOne();
	}

	@Test
	void nobody_gives_a_role_at_a_unit_of_another_committee() throws Exception {
		UnitId stranger = StoryWorld.in(this.beans).ward().id();
		AccountId id = account("phuong1");
		String page = answer("quantri", post("/people/" + id + "/roles").param("version", version(id))
			.param("role", "UNIT_OFFICER:" + stranger)).getContentAsString();
		assertThat(page).contains("Vai hoặc đơn vị không có ở Ban Chỉ đạo này");
	}

	@Test
	void an_administrator_cannot_shut_himself_out() throws Exception {
		AccountId id = account("quantri");
		assertThat(answer("quantri", post("/people/" + id + "/deactivation").param("version", version(id))).getStatus())
			.isEqualTo(409);
		assertThat(answer("quantri",
				post("/people/" + id + "/roles").param("version", version(id)).param("role", "LEADER"))
			.getContentAsString()).contains("không tự bỏ vai Quản trị");
	}

	@Test
	void the_standing_office_sees_people_and_changes_none() throws Exception {
		AccountId id = account("phuong1");
		assertThat(answer("danvan", get("/people/" + id)).getStatus()).isEqualTo(200);
		assertThat(answer("danvan", post("/people/" + id + "/deactivation").param("version", version(id))).getStatus())
			.isEqualTo(403);
		assertThat(answer("phuong1", get("/people")).getStatus()).isEqualTo(403);
	}

	@Test
	void every_page_opens() throws Exception {
		for (String path : new String[] { "/units", "/units/new", "/units/" + this.world.ward().id(), "/units/import",
				"/units/import/template.xlsx", "/people", "/people/new", "/people/" + account("phuong1"), "/committees",
				"/committees/new", "/account" }) {
			assertThat(answer("quantri", get(path)).getStatus()).as(path).isEqualTo(200);
		}
	}

	private MockHttpServletRequestBuilder change(UUID id, Long version) {
		return post("/units/" + id).param("version", version.toString())
			.param("code", "P01")
			.param("name", "Đảng bộ Phường Một")
			.param("shortName", "Phường Một")
			.param("kind", "WARD")
			.param("validFrom", "1/1/2020");
	}

	private MockHttpServletRequestBuilder close(UUID id, String successor) {
		return post("/units/" + id + "/closure").param("version", "0")
			.param("lastDay", "30/6/2030")
			.param("successor", successor);
	}

	private AccountId account(String name) {
		return this.world.actor(name).account();
	}

	private String version(AccountId id) {
		return this.accounts.findById(id).orElseThrow().version().toString();
	}

	private int history(String event, AccountId id) {
		return this.jdbc.queryForObject("select count(*) from history_entry where event = ? and subject_id = ?",
				Integer.class, event, id.accountId());
	}

	private MockHttpServletResponse answer(String name, MockHttpServletRequestBuilder request) throws Exception {
		return result(name, request).getResponse();
	}

	private MvcResult result(String name, MockHttpServletRequestBuilder request) throws Exception {
		SignedIn who = this.beans.getBean(TransactionOperations.class)
			.execute((status) -> this.accounts.findByUsername(this.world.username(name)).orElseThrow().signedIn());
		return this.mvc.perform(request.with(user(who)).with(csrf())).andReturn();
	}

}
