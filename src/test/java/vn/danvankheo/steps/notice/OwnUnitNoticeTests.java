package vn.danvankheo.steps.notice;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionOperations;

import vn.danvankheo.ground.organisation.Account;
import vn.danvankheo.ground.organisation.Accounts;
import vn.danvankheo.ground.organisation.HeldRole;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.steps.appraisal.AgreedModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/** What an officer who also works for a unit reads and does on the pages of a notice. */
@DatabaseTest
class OwnUnitNoticeTests {

	private static final String WHY = "cũng không bỏ ra hay trả lại như cũ";

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private AssignmentNotices notices;

	private StoryWorld world;

	private AgreedModels models;

	private Participation flowers;

	private NoticeId notice;

	@BeforeEach
	void tell() {
		this.world = StoryWorld.in(this.beans);
		this.models = new AgreedModels(this.world);
		this.flowers = this.models.agreed(this.world.ward(), "Tuyến đường hoa");
		this.notice = new NoticeId(this.models.notice(this.flowers));
	}

	/** From now on the officer works for the ward, too. */
	private void join() {
		this.beans.getBean(TransactionOperations.class).executeWithoutResult((status) -> {
			Account officer = this.beans.getBean(Accounts.class)
				.findByUsername(this.world.username("danvan"))
				.orElseThrow();
			Set<HeldRole> roles = new HashSet<>(this.world.actor("danvan").roles());
			roles.add(new HeldRole(Role.UNIT_OFFICER, this.world.ward().id()));
			officer.hold(roles);
		});
	}

	private String path() {
		return "/assignment-notices/" + this.notice;
	}

	private MvcTestResult exchange(MockHttpServletRequestBuilder request) {
		return this.pages.perform(
				request.with(SecurityMockMvcRequestPostProcessors.authentication(this.world.authentication("danvan")))
					.with(SecurityMockMvcRequestPostProcessors.csrf()));
	}

	private String read(String path) {
		MvcTestResult result = exchange(MockMvcRequestBuilders.get(path));
		assertThat(result).as(path).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MockHttpServletRequestBuilder written(String reporting) {
		return MockMvcRequestBuilders.post(path())
			.param("version", String.valueOf(this.notices.findById(this.notice).orElseThrow().version()))
			.param("responsibilities", "- Vận động nhân dân.")
			.param("reporting", reporting);
	}

	@Test
	void the_words_of_a_notice_that_names_only_his_units_models_can_still_be_edited() {
		join();
		assertThat(read(path() + "/edit")).contains("name=\"reporting\"", "Lưu thông báo giao", "giữ nguyên")
			.doesNotContain("chưa thống nhất mô hình nào", "Tuyến đường hoa");
		assertThat(exchange(written("- Hằng quý."))).hasStatus(302);
		assertThat(this.notices.findById(this.notice).orElseThrow().reporting()).isEqualTo("- Hằng quý.");
		assertThat(this.models.lines(this.notice.noticeId())).extracting(NoticeLine::name)
			.containsExactly("Tuyến đường hoa");
	}

	@Test
	void he_does_not_give_up_a_notice_with_a_model_of_his_unit_and_reads_why() {
		assertThat(read(path())).contains("1 mô hình của 1 đơn vị trở lại danh sách chờ", path() + "/drop");
		join();
		assertThat(read(path())).contains("Bỏ thông báo này", WHY, "aria-describedby=\"why-drop\"")
			.doesNotContain(path() + "/drop", "trở lại danh sách chờ");
		this.world.as("danvan", (actor) -> refused("notice.ownUnit",
				() -> this.beans.getBean(NoticeDrafting.class).drop(actor, this.notice)));
		assertThat(this.models.lines(this.notice.noticeId())).hasSize(1);
	}

	@Test
	void nor_does_he_take_back_what_a_correction_was_to_change() {
		this.models.issue(this.notice.noticeId(), "15-TB/ThU");
		this.beans.getBean(JdbcClient.class)
			.sql("update notice_item set note = 'Chưa ban hành' where notice_id = :id")
			.param("id", this.notice.noticeId())
			.update();
		assertThat(read(path())).contains(path() + "/reversion").doesNotContain(WHY);
		join();
		assertThat(read(path())).contains("Trả thông báo về như đã ban hành", WHY)
			.doesNotContain(path() + "/reversion");
		this.world.as("danvan", (actor) -> refused("notice.ownUnit",
				() -> this.beans.getBean(NoticeDrafting.class).revert(actor, this.notice)));
		assertThat(this.models.lines(this.notice.noticeId())).extracting(NoticeLine::note)
			.containsExactly("Chưa ban hành");
	}

	@Test
	void the_list_calls_a_notice_as_its_paper_does_whoever_reads_it() {
		this.beans.getBean(JdbcClient.class)
			.sql("update participation set model_kind = 'EXEMPLAR' where participation_id = :id")
			.param("id", this.flowers.id().participationId())
			.update();
		String prepared = "Giao thực hiện mô hình, điển hình “Dân vận khéo” năm " + this.world.campaign().year();
		assertThat(subject()).isEqualTo(prepared);
		join();
		assertThat(subject()).as("though his own unit's exemplar is not told him").isEqualTo(prepared);
		this.models.issue(this.notice.noticeId(), "15-TB/ThU");
		assertThat(subject()).as("as it is printed").isEqualTo("Giao thực hiện");
		this.models.withdraw(this.notice.noticeId(), "15-TB/ThU", "Ghi sai thời gian");
		assertThat(subject()).isEqualTo("Giao thực hiện");
	}

	private String subject() {
		String[] found = new String[1];
		this.world.as("danvan",
				(actor) -> found[0] = this.beans.getBean(NoticeViews.class).list(actor).rows().get(0).subject());
		return found[0];
	}

	@Test
	void a_notice_of_other_units_he_gives_up_as_anybody() {
		NoticeId other = new NoticeId(this.models.notice(this.models.agreed(this.world.commune(), "Nuôi bò")));
		join();
		assertThat(read("/assignment-notices/" + other)).contains("1 mô hình của 1 đơn vị trở lại danh sách chờ")
			.doesNotContain(WHY);
		this.world.as("danvan", (actor) -> this.beans.getBean(NoticeDrafting.class).drop(actor, other));
		assertThat(this.models.lines(other.noticeId())).isEmpty();
	}

	@Test
	void a_notice_that_would_name_nothing_is_still_refused() {
		MvcTestResult result = exchange(written("- Hằng quý."));
		assertThat(result).hasStatus(422).bodyText().contains("Đánh dấu ít nhất một mô hình");
		assertThat(this.notices.findById(this.notice).orElseThrow().reporting()).isEqualTo("- Hằng tháng.");
	}

	@Test
	void with_nothing_agreed_there_is_no_form_for_a_new_one() {
		assertThat(read("/assignment-notices/new")).contains("chưa thống nhất mô hình nào")
			.doesNotContain("name=\"reporting\"");
	}

}
