package vn.danvankheo.steps.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.runtime.Statements;
import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.ground.typesetting.Typesetter;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.ReasonedProblem;
import vn.danvankheo.steps.registration.Lists;
import vn.danvankheo.steps.registration.RegistrationId;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.ModelFilter;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The lists of step 1 on paper: to each reader his own. */
@DatabaseTest
class PrintingTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private Printing printing;

	@Autowired
	private Lists lists;

	@Autowired
	private Typesetter typesetter;

	@Autowired
	private JdbcClient database;

	private StoryWorld world;

	@BeforeEach
	void tell() {
		this.world = StoryWorld.in(this.beans);
		StoryModels models = new StoryModels(this.world);
		for (int number = 1; number <= 6; number++) {
			models.sent(this.world.ward(), "Tuyến đường hoa số " + number);
		}
		models.sent(this.world.commune(), "Nuôi bò sinh sản quay vòng vốn");
		models.draft(this.world.commune(), "Bản nháp riêng của xã");
	}

	private OfficialDocument models(String who, Map<String, String> filter) {
		OfficialDocument[] printed = new OfficialDocument[1];
		this.world.as(who, (actor) -> printed[0] = this.printing.models(actor, ModelFilter.of(filter)));
		return printed[0];
	}

	private static String text(OfficialDocument document) {
		return document.body()
			.stream()
			.filter(Block.Grid.class::isInstance)
			.flatMap((block) -> ((Block.Grid) block).rows().stream())
			.map((row) -> String.join(" | ", row))
			.collect(Collectors.joining("\n"));
	}

	private void keep(String name, OfficialDocument document) throws Exception {
		Path folder = Files.createDirectories(Path.of("target", "papers"));
		Files.write(folder.resolve(name + ".pdf"), this.typesetter.pdf(document, true));
		Files.write(folder.resolve(name + ".docx"), this.typesetter.docx(document, true));
	}

	@Test
	void the_town_prints_what_its_list_shows_unit_by_unit_without_anybodys_drafts() throws Exception {
		OfficialDocument all = models("danvan", Map.of());
		assertThat(all.landscape()).isTrue();
		assertThat(text(all)).contains("Phường 1: 06 mô hình", "Xã Tân Thạnh: 01 mô hình", "7 | Nuôi bò sinh sản")
			.doesNotContain("Bản nháp");
		assertThat(all.issuer().name()).startsWith("BAN CHỈ ĐẠO");
		OfficialDocument some = models("danvan", Map.of("unit", this.world.commune().id().toString()));
		assertThat(text(some)).contains("Nuôi bò").doesNotContain("đường hoa");
		assertThat(all.body().get(all.body().size() - 1)).as("what goes along with the signature")
			.isEqualTo(new Block.Paragraph("Danh sách này có 07 mô hình, điển hình của 02 địa phương, đơn vị."));
		keep("danh-sach", all);
	}

	@Test
	void more_models_than_a_paper_holds_are_refused_unread() {
		this.database.sql("""
				with m as (insert into emulation_model (model_id, committee_id, code, created_at, version)
				    select gen_random_uuid(), :committee, 'X' || n, now(), 0 from generate_series(1, :most) n
				    returning model_id)
				insert into participation select (jsonb_populate_record(p, jsonb_build_object(
				    'participation_id', gen_random_uuid(), 'model_id', m.model_id))).*
				from m cross join participation p where p.participation_id = (select participation_id from participation
				  where committee_id = :committee and stage = :SUBMITTED and unit_id <> :commune limit 1)""")
			.params(Stage.parameters())
			.param("commune", this.world.commune().id().unitId())
			.param("committee", this.world.committee().committeeId())
			.param("most", OfficialDocument.LONGEST)
			.update();
		List<String> asked = Statements
			.heard(() -> assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> models("danvan", Map.of()))
				.asInstanceOf(InstanceOfAssertFactories.type(ReasonedProblem.class))
				.satisfies((refused) -> assertThat(refused.messageKey()).isEqualTo("refusal.web.tooLongToPrint")));
		assertThat(asked).isNotEmpty().noneMatch((sql) -> sql.contains("order by u.short_name"));
		assertThat(models("danvan", Map.of("unit", this.world.commune().id().toString())).body()).isNotEmpty();
	}

	@Test
	void what_was_given_back_or_never_sent_is_not_said_to_count() {
		OfficialDocument own = models("tanthanh", Map.of());
		assertThat(text(own)).contains("02 mô hình, trong đó 01 được tính vào chỉ tiêu");
		assertThat(own.body().get(own.body().size() - 1)).isEqualTo(
				new Block.Paragraph("Danh sách này có 02 mô hình, điển hình, trong đó 01 được tính vào chỉ tiêu."));
	}

	@Test
	void mat_tran_keeps_its_capital_within_a_sentence() {
		assertThat(ListPapers.inSentence(UnitKind.FRONT_OR_MASS_ORGANISATION, "Mặt trận, đoàn thể"))
			.isEqualTo("Mặt trận, đoàn thể");
		assertThat(ListPapers.inSentence(UnitKind.SCHOOL, "Trường học")).isEqualTo("trường học");
	}

	@Test
	void a_unit_prints_its_own_alone_its_drafts_marked() {
		assertThat(text(models("phuong1", Map.of()))).contains("đường hoa").doesNotContain("Nuôi bò");
		OfficialDocument own = models("tanthanh", Map.of());
		assertThat(text(own)).contains("Nuôi bò", "Bản nháp riêng của xã").doesNotContain("đường hoa");
		assertThat(own.issuer().name()).isEqualTo("ĐẢNG BỘ XÃ TÂN THẠNH");
		String asked = text(models("phuong1", Map.of("unit", this.world.commune().id().toString())));
		assertThat(asked).doesNotContain("Nuôi bò");
	}

	@Test
	void one_list_is_printed_for_its_unit_and_the_office_and_does_not_exist_for_others() throws Exception {
		RegistrationId[] list = new RegistrationId[1];
		this.world.as("phuong1",
				(actor) -> list[0] = this.lists.begin(actor, this.world.ward().id(), this.world.round().id()));
		OfficialDocument[] printed = new OfficialDocument[1];
		this.world.as("phuong1", (actor) -> printed[0] = this.printing.list(actor, list[0]));
		assertThat(printed[0].subject()).contains("đầu năm " + this.world.campaign().year());
		assertThat(text(printed[0])).contains("Đảng bộ Phường 1: 06 mô hình");
		this.world.as("tanthanh", (actor) -> assertThatExceptionOfType(NoSuchRecord.class)
			.isThrownBy(() -> this.printing.list(actor, list[0])));
		keep("danh-sach-don-vi", printed[0]);
	}

	@Test
	void the_comparison_adds_up() throws Exception {
		OfficialDocument[] printed = new OfficialDocument[1];
		this.world.as("thuongtruc", (actor) -> printed[0] = this.printing.quotas(actor, Ledger.Asked.of(Map.of())));
		String text = text(printed[0]);
		assertThat(text).contains("1 | Phường 1 | 5 | 6 | 0 | vượt 1", "2 | Xã Tân Thạnh | 5 | 1 | 0 | thiếu 4",
				"3 | Trường THCS | 1 | 0 | 0 | thiếu 1", "TỔNG CỘNG | 11 | 7 | 0 | thiếu 5, vượt 1");
		keep("doi-chieu", printed[0]);
		this.world.as("thuongtruc", (actor) -> printed[0] = this.printing.summary(actor, Ledger.Asked.of(Map.of())));
		assertThat(text(printed[0])).contains("TỔNG CỘNG | 11 | 7 | 0 | thiếu 5, vượt 1").doesNotContain("Phường 1 |");
		assertThat(printed[0].body())
			.contains(new Block.Paragraph("Đơn vị còn thiếu (số mô hình): Xã Tân Thạnh (4), Trường THCS (1)."));
	}

	@Test
	void the_empty_form_asks_the_five_facts_and_the_survey_and_is_set_for_everybody() throws Exception {
		OfficialDocument[] printed = new OfficialDocument[1];
		this.world.as("phuong1", (actor) -> printed[0] = this.printing.fieldForm(actor));
		List<String> headings = printed[0].body()
			.stream()
			.filter(Block.Heading.class::isInstance)
			.map((block) -> ((Block.Heading) block).text())
			.toList();
		assertThat(headings).anyMatch((text) -> text.startsWith("1. Tên mô hình"))
			.anyMatch((text) -> text.startsWith("2. Địa chỉ"))
			.anyMatch((text) -> text.startsWith("3. Thời gian"))
			.anyMatch((text) -> text.startsWith("4. Nội dung"))
			.anyMatch((text) -> text.startsWith("5. Chủ mô hình"))
			.anyMatch((text) -> text.startsWith("1. Thực trạng"));
		assertThat(printed[0].date()).as("to be dated by hand").isNull();
		keep("phieu", printed[0]);
	}

}
