package vn.danvankheo.steps.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.steps.appraisal.AgreedModels;
import vn.danvankheo.story.StoryPages;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.campaign.NewsSource.News;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;

/** A unit is told in words that what it was assigned is assigned no more. */
@DatabaseTest
class WithdrawnNoticeTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private NoticeNews news;

	private StoryWorld world;

	private AgreedModels models;

	private StoryPages pages;

	private Participation flowers;

	private UUID notice;

	private String named;

	@BeforeEach
	void assign() {
		this.world = StoryWorld.in(this.beans);
		this.models = new AgreedModels(this.world);
		this.pages = new StoryPages(this.mvc, this.world);
		this.flowers = this.models.agreed(this.world.ward(), "Tuyến đường hoa");
		Participation cows = this.models.agreed(this.world.commune(), "Nuôi bò quay vòng vốn");
		this.notice = this.models.notice(this.flowers, cows);
		this.models.issue(this.notice, "15-TB/ThU");
		this.named = "Thông báo số 15-TB/ThU, ngày 20/3/" + this.world.campaign().year();
	}

	private List<String> told(String who) {
		return this.world.ask(who,
				(actor) -> this.news.newsFor(actor, Instant.EPOCH, 6).stream().map(News::title).toList());
	}

	private String model() {
		return this.pages.read("phuong1", "/participations/" + this.flowers.id());
	}

	@Test
	void its_home_and_the_models_page_say_so_until_another_notice_assigns_it() {
		String gone = this.named + " đã thu hồi; mô hình “Tuyến đường hoa” chưa được giao.";
		assertThat(model()).contains("Được giao theo").doesNotContain(gone);
		assertThat(this.pages.read("phuong1", "/")).as("until then its good news stands")
			.contains("Đã thống nhất đưa vào danh sách giao: “Tuyến đường hoa”");
		this.models.withdraw(this.notice, "15-TB/ThU", "Ghi sai thời gian");
		assertThat(told("phuong1")).as("only its own").containsExactly(gone);
		assertThat(told("danvan")).as("the office did it").isEmpty();
		assertThat(this.pages.read("phuong1", "/")).contains(gone)
			.doesNotContain("Đã thống nhất đưa vào danh sách giao: “Tuyến đường hoa”");
		assertThat(model()).contains(gone, "Đơn vị chờ thông báo mới").doesNotContain("Lý do: Ghi sai thời gian");
		assertThat(this.pages.read("danvan", "/participations/" + this.flowers.id())).contains(gone,
				"Lý do: Ghi sai thời gian");
		this.models.issue(this.models.notice(this.flowers), "16-TB/ThU");
		assertThat(told("phuong1")).isEmpty();
		assertThat(model()).contains("Được giao theo").doesNotContain(gone);
	}

}
