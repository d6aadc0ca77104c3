package vn.danvankheo.edges.home;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.steps.appraisal.AppraisalStory;
import vn.danvankheo.steps.appraisal.Ruling;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryPages;
import vn.danvankheo.year.emulation.ParticipationId;

import static org.assertj.core.api.Assertions.assertThat;

/** Leaders see where the town stands, and each figure leads to what it counts. */
@DatabaseTest
class LeadersHomeTests {

	private static final Pattern FIGURE = Pattern
		.compile("<a[^>]* href=\"([^\"]+)\"[^>]*><b>([0-9]+)</b>\\s*([^<]+?)\\s*</a>");

	private static final Pattern ROW = Pattern.compile("class=\"row-link\"");

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MockMvcTester mvc;

	private record Shown(int number, String path) {

	}

	private static Map<String, Shown> figures(String home) {
		Map<String, Shown> figures = new LinkedHashMap<>();
		FIGURE.matcher(home)
			.results()
			.forEach((hit) -> figures.put(hit.group(3),
					new Shown(Integer.parseInt(hit.group(2)), hit.group(1).replace("&amp;", "&"))));
		return figures;
	}

	@Test
	void each_figure_is_as_long_as_the_list_it_leads_to() {
		AppraisalStory story = new AppraisalStory(this.beans);
		List<ParticipationId> received = story.received("Đường hoa", "Tiếng kẻng", "Camera");
		new StoryModels(story.world).sent(story.world.commune(), "Nuôi bò");
		story.propose(received.get(0), Ruling.select());
		StoryPages pages = new StoryPages(this.mvc, story.world);
		Map<String, Shown> figures = figures(pages.read("thuongtruc", "/"));
		assertThat(figures).hasSizeGreaterThan(6);
		assertThat(figures.get("mô hình đã đăng ký").number()).isEqualTo(4);
		assertThat(figures.get("chờ tiếp nhận").number()).isOne();
		assertThat(figures.get("đã có đề xuất").number()).isOne();
		assertThat(figures.get("đơn vị còn thiếu 7 mô hình").number()).isEqualTo(3);
		for (String counted : List.of("mô hình đã đăng ký", "chờ tiếp nhận", "đã tiếp nhận, đang thẩm định",
				"chưa có đề xuất", "đã giao")) {
			Shown figure = figures.get(counted);
			assertThat(ROW.matcher(pages.read("thuongtruc", figure.path())).results()).as(counted)
				.hasSize(figure.number());
		}
		figures.values().forEach((figure) -> assertThat(pages.open("thuongtruc", figure.path())).hasStatusOk());
	}

	@Test
	void others_see_their_work_alone() {
		AppraisalStory story = new AppraisalStory(this.beans);
		story.received("Đường hoa");
		StoryPages pages = new StoryPages(this.mvc, story.world);
		assertThat(figures(pages.read("danvan", "/"))).isEmpty();
		assertThat(figures(pages.read("phuong1", "/"))).isEmpty();
	}

}
