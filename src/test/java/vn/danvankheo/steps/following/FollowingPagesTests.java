package vn.danvankheo.steps.following;

import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.steps.concern.StoryConcerns;
import vn.danvankheo.steps.implementation.BuildingStory;
import vn.danvankheo.story.StoryPages;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;

/** A member of the committee follows Phường 1 and Xã Tân Thạnh. */
@DatabaseTest
class FollowingPagesTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcTemplate database;

	private StoryWorld world;

	private StoryPages pages;

	private String ward;

	@BeforeEach
	void begin() {
		this.world = StoryWorld.in(this.beans);
		this.pages = new StoryPages(this.mvc, this.world);
		this.world.lookAfter(this.world.ward(), "thanhvien");
		this.world.lookAfter(this.world.commune(), "thanhvien");
		this.ward = "/area/" + this.world.ward().id();
	}

	/** The ward owes a plan of the year since yesterday. */
	private void owes() {
		new BuildingStory(this.world).yearPlan(this.world.ward());
		this.database.update("""
				update obligation set due_at = due_at - interval '2 days', lock_at = lock_at + interval '9 days'
				where unit_id = ? and kind = 'YEAR_PLAN'""", this.world.ward().id().unitId());
	}

	@Test
	void his_first_page_begins_with_the_unit_that_needs_him_most() {
		owes();
		String home = this.pages.read("thanhvien", "/");
		assertThat(home).contains("Địa bàn anh/chị phụ trách", "1 việc quá hạn", "Đã đôn đốc Phường 1");
		assertThat(home.indexOf(">Phường 1</a>")).isPositive().isLessThan(home.indexOf(">Xã Tân Thạnh</a>"));
		assertThat(this.pages.read("danvan", "/")).doesNotContain("Địa bàn anh/chị phụ trách");
	}

	@Test
	void one_press_says_that_he_urged_it_and_keeps_about_what() {
		owes();
		assertThat(this.pages.send("thanhvien", this.ward + "/urges")).hasStatus(302);
		assertThat(this.pages.read("danvan", this.ward)).contains("Đã đôn đốc 1 lần", "Khi đó: ", "muộn 2 ngày");
		assertThat(this.pages.read("thanhvien", "/")).contains("Đã đôn đốc hôm nay")
			.doesNotContain("aria-label=\"Đã đôn đốc Phường 1\"");
		assertThat(this.database.queryForList("select event from history_entry where subject_id = ? and internal",
				String.class, this.world.ward().id().unitId()))
			.contains("following.urged");
	}

	@Test
	void where_nothing_is_outstanding_a_note_is_needed_and_what_was_typed_stays() {
		String wrong = StoryPages
			.text(this.pages.send("thanhvien", this.ward + "/urges", "note", "", "urgedOn", "31/2/2027"));
		assertThat(wrong).contains("Ghi đã trao đổi gì với đơn vị", "31/2/2027");
		assertThat(this.pages.send("thanhvien", this.ward + "/urges", "note", "Đã đến thăm.")).hasStatus(302);
		assertThat(this.pages.read("thanhvien", this.ward)).contains("Đã đến thăm.");
	}

	@Test
	void a_unit_that_is_not_his_is_not_there_and_the_office_sees_all() {
		String school = "/area/" + this.world.school().id();
		assertThat(this.pages.open("thanhvien", school)).hasStatus(404);
		assertThat(this.pages.open("thanhvien", school + "/brief.pdf")).hasStatus(404);
		assertThat(this.pages.send("thanhvien", school + "/urges", "note", "Thử.")).hasStatus(404);
		assertThat(this.pages.open("danvan", school)).hasStatus(200);
		assertThat(this.pages.send("thuongtruc", school + "/urges", "note", "Thử.")).hasStatus(409);
		assertThat(this.pages.open("phuong1", this.ward)).hasStatus(403);
		assertThat(this.pages.read("danvan", "/area")).contains("Trường THCS");
		assertThat(this.pages.read("thanhvien", "/area?all=true")).doesNotContain("Trường THCS");
	}

	@Test
	void the_text_for_zalo_names_what_is_owed_by_when_and_where() {
		owes();
		assertThat(this.pages.read("thanhvien", this.ward)).contains("Kính gửi đồng chí phụ trách dân vận Phường 1",
				"muộn 2 ngày", "/obligations/y/P01/");
	}

	@Test
	void open_proposals_and_silence_are_told_and_for_a_visit_they_are_on_one_sheet() throws IOException {
		BuildingStory story = new BuildingStory(this.world);
		story.assigned(this.world.ward(), "Hiến đất mở rộng hẻm 12", 90);
		story.sendPlan("phuong1", story.assigned(this.world.ward(), "Thắp sáng đường quê", 10));
		StoryConcerns.raised(this.beans, this.world.campaign().id(), this.world.ward().id(),
				this.world.actor("phuong1"));
		assertThat(this.pages.read("thanhvien", this.ward)).contains(
				"Kiến nghị chưa giải quyết: Chưa có đất làm sân chơi",
				"Mô hình “Hiến đất mở rộng hẻm 12” 90 ngày không có tin");
		byte[] sheet = this.pages.open("thanhvien", this.ward + "/brief.pdf").getResponse().getContentAsByteArray();
		try (var document = Loader.loadPDF(sheet)) {
			assertThat(document.getNumberOfPages()).as("one sheet, both sides").isLessThanOrEqualTo(2);
			assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " ")).contains(
					"Đi cơ sở tại Phường 1", "Hẻm được mở rộng", "90 ngày không có tin", "Chưa có đất làm sân chơi");
		}
	}

}
