package vn.danvankheo.edges.unitimport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.danvankheo.ground.file.SpreadsheetWriter;
import vn.danvankheo.ground.file.Table;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.SignedIn;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** A whole list of units out of a workbook. */
@DatabaseTest
class UnitImportTests {

	private static final List<Table.Column> COLUMNS = List.of(new Table.Column("STT", 5),
			new Table.Column("TÊN ĐƠN VỊ", 30), new Table.Column("Mã đơn vị", 10), new Table.Column("Khối", 20),
			new Table.Column("Trực thuộc", 20));

	@Autowired
	private UnitImport units;

	@Autowired
	private Units saved;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JsonMapper json;

	@Autowired
	private ListableBeanFactory beans;

	private StoryWorld world;

	private Actor administrator;

	@BeforeEach
	void logIn() {
		this.world = StoryWorld.in(this.beans);
		this.administrator = this.world.actor("quantri");
		SignedIn principal = new SignedIn(this.administrator, "quantri", null, true, null);
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, Set.of()));
	}

	@AfterEach
	void logOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void every_row_is_judged_with_its_reason() throws IOException {
		List<UnitLine> lines = sheet(List.of(1, "Đảng bộ Phường 9", "p09", "Phường, xã", "P01"),
				List.of(2, "Đảng bộ Phường Một", "P01", "Phường", ""), List.of(3, "Đảng bộ Phường 1", "", "Phường", ""),
				List.of(4, "Chi bộ A", "CBA", "Trường", ""), List.of(5, "Chi bộ B", "CBA", "Trường", ""),
				List.of(6, "Chi bộ C", "CBC", "Hợp tác xã", ""), List.of(7, "Chi bộ D", "CBD", "Cơ quan", "Đảng bộ X"),
				List.of(8, "Chi bộ E", "CBE", "Cơ quan", "Chi bộ D"));
		List<Verdict> verdicts = this.units.judge(this.administrator, lines);
		assertThat(verdicts).extracting((verdict) -> verdict.effect() + " " + verdict.words())
			.containsExactly("CREATED ", "CHANGED Đổi tên", "REFUSED Nhập mã đơn vị",
					"REFUSED Mã trùng với dòng 6 của tệp", "REFUSED Mã trùng với dòng 5 của tệp",
					"REFUSED Không có loại đơn vị «Hợp tác xã»", "REFUSED Không tìm thấy đơn vị cấp trên «Đảng bộ X»",
					"CREATED ");
	}

	@Test
	void what_was_shown_is_written_and_the_same_list_again_changes_nothing() throws IOException {
		List<UnitLine> lines = sheet(List.of(1, "Chi bộ Hội Cựu giáo chức", "HCGC", "Hội xã hội", "Đảng bộ Phường 9"),
				List.of(2, "Đảng bộ Phường 9", "P09", "Phường, xã", ""));
		String shown = UnitImport.mark(this.units.judge(this.administrator, lines));
		this.units.apply(this.administrator, lines, Map.of(), shown);
		Unit parent = this.saved.findByCommitteeAndCode(this.world.committee(), "P09").orElseThrow();
		Unit child = this.saved.findByCommitteeAndCode(this.world.committee(), "HCGC").orElseThrow();
		assertThat(child.parent()).isEqualTo(parent.id());
		assertThat(this.units.judge(this.administrator, lines)).extracting(Verdict::effect)
			.containsOnly(Verdict.Effect.SAME);
	}

	@Test
	void nothing_is_written_when_it_is_no_longer_what_was_shown() throws IOException {
		List<UnitLine> lines = sheet(List.of(1, "Đảng bộ Phường 9", "P09", "Phường, xã", ""));
		assertThatExceptionOfType(Stale.class)
			.isThrownBy(() -> this.units.apply(this.administrator, lines, Map.of(), "CH"));
		assertThat(this.saved.findByCommitteeAndCode(this.world.committee(), "P09")).isEmpty();
	}

	@Test
	void the_same_unit_under_another_code_is_asked_about_and_is_what_was_answered() throws IOException {
		List<UnitLine> lines = sheet(List.of(1, "P.1", "X1", "Phường, xã", ""),
				List.of(2, Normalizer.normalize("Đảng ủy phường 01", Normalizer.Form.NFD), "X2", "Phường, xã", ""));
		List<Verdict> verdicts = this.units.judge(this.administrator, lines);
		assertThat(verdicts).extracting(Verdict::effect, Verdict::known)
			.containsExactly(tuple(Verdict.Effect.ASKED, "P01"), tuple(Verdict.Effect.ASKED, "P01"));
		this.units.apply(this.administrator, lines, Map.of(lines.get(1).row(), false), UnitImport.mark(verdicts));
		assertThat(this.saved.findByCommitteeAndCode(this.world.committee(), "X1")).isEmpty();
		assertThat(this.saved.findByCommitteeAndCode(this.world.committee(), "X2")).isPresent();
		this.units.apply(this.administrator, lines.subList(0, 1), Map.of(lines.get(0).row(), true), "AS");
		assertThat(this.saved.findByCommitteeAndCode(this.world.committee(), "P01").orElseThrow().name())
			.isEqualTo("P.1");
	}

	@Test
	void the_page_asks_until_it_is_answered() throws Exception {
		String rows = this.json.writeValueAsString(sheet(List.of(1, "P.1", "X1", "Phường, xã", "")));
		MvcTestResult silent = confirm(rows);
		assertThat(silent).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(silent.getResponse().getContentAsString()).contains("Cùng đơn vị, sửa P01",
				"chọn cùng đơn vị hay đơn vị khác");
		assertThat(confirm(rows, "same-2", "other")).hasRedirectedUrl("/units");
	}

	private MvcTestResult confirm(String rows, String... answer) {
		var request = this.mvc.post()
			.uri("/units/import/confirmation")
			.with(authentication(this.world.authentication("quantri")))
			.with(csrf())
			.param("rows", rows)
			.param("shown", "AS");
		return ((answer.length > 0) ? request.param(answer[0], answer[1]) : request).exchange();
	}

	private static List<UnitLine> sheet(List<Object>... rows) throws IOException {
		ByteArrayOutputStream target = new ByteArrayOutputStream();
		SpreadsheetWriter.write(new Table("Đơn vị", List.of(), COLUMNS, List.of(rows)), List.of(), target);
		return UnitSheet.read(target.toByteArray());
	}

}
