package vn.danvankheo.browser;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ViewportSize;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.danvankheo.steps.appraisal.Opining;
import vn.danvankheo.steps.appraisal.Proposing;
import vn.danvankheo.steps.appraisal.Ruling;
import vn.danvankheo.steps.appraisal.VerdictKind;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sixty models proposed at once: the three that may not be are named, each with its
 * reason, before and after.
 */
@BrowserTest
class BulkProposalJourneyTests {

	private static final List<String> REFUSED = List.of("Mô hình 07", "Mô hình 23", "Mô hình 41");

	private static final List<String> REASONS = List.of(
			"Mô hình đang trả lại đơn vị bổ sung; khi đơn vị gửi lại và được tiếp nhận thì thẩm định tiếp.",
			"Anh/chị đã ghi là có liên quan đến mô hình này nên không cho ý kiến và không đề xuất.",
			"Chuyên viên vừa đề xuất khác cho mô hình này; đề xuất đó còn nguyên."
					+ " Anh/chị mở lại mô hình để xem rồi quyết định.");

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private JdbcClient database;

	@Test
	void of_sixty_models_three_are_refused_and_the_page_says_which_and_why(Windows windows, StoryWorld world) {
		StoryModels models = new StoryModels(world);
		List<Participation> sixty = IntStream.rangeClosed(1, 60)
			.mapToObj((number) -> models.sent(world.ward(), "Mô hình %02d".formatted(number)))
			.map((sent) -> models.change(sent, (model) -> model.receive(models.move("danvan"))))
			.toList();
		concern(world, sixty.get(22), sixty.get(40));
		Window office = windows.of(world.username("danvan"));
		office.open("/appraisals?size=100&unit=" + world.ward().id());
		office.page().locator("[data-select-all]").check();
		office.shows("Đã chọn 60");
		models.change(sixty.get(6), (model) -> model.returnToUnit(back(world)));

		office.press("Đề nghị giao các mô hình đã chọn…");
		office.shows("Sẽ đề nghị giao 57 mô hình, 3 mô hình không được");
		named(office);
		assertThat(selected(world)).as("a preview changes nothing").isEmpty();
		see(office, "bulk-preview");

		office.on(Window.DESK).press("Đề nghị giao 57 mô hình");
		office.shows("Đã đề nghị giao 57 mô hình, 3 mô hình không được");
		assertThat(selected(world)).as("just those of which it says so")
			.containsExactlyInAnyOrderElementsOf(named(office));
		see(office, "bulk-result");
	}

	private static Move back(StoryWorld world) {
		return Move.of(world.actor("danvan"), Instant.now(), "Ghi rõ thời gian thực hiện");
	}

	/**
	 * The office's person is concerned by one, and has proposed otherwise for another.
	 */
	private void concern(StoryWorld world, Participation own, Participation other) {
		world.as("danvan", (actor) -> {
			this.beans.getBean(Opining.class).declareConflict(actor, own.id(), "Người nhà tôi phụ trách mô hình này");
			this.beans.getBean(Proposing.class)
				.propose(actor, other.id(), new Ruling(VerdictKind.DECLINE, "Trùng mô hình khác", null, null), null);
		});
	}

	/**
	 * The refused ones are those three, each with its reason; the names of the others.
	 */
	private static List<String> named(Window office) {
		Locator refused = office.page().locator("tr[data-state=REFUSED]");
		PlaywrightAssertions.assertThat(refused.locator(".row-link")).hasText(REFUSED.toArray(String[]::new));
		PlaywrightAssertions.assertThat(refused.locator(".tag.late + span")).hasText(REASONS.toArray(String[]::new));
		assertThat(office.page().locator("tr[data-state]").count()).isEqualTo(60);
		List<String> others = office.page().locator("tr[data-state=PROPOSED] .row-link").allInnerTexts();
		assertThat(others).hasSize(57).doesNotHaveDuplicates().doesNotContainAnyElementsOf(REFUSED);
		return others;
	}

	private List<String> selected(StoryWorld world) {
		return this.database.sql("""
				select p.name from verdict v join participation p on p.participation_id = v.participation_id
				where v.committee_id = :committee and v.state = 'PENDING' and v.kind = 'SELECT'""")
			.param("committee", world.committee().committeeId())
			.query(String.class)
			.list();
	}

	private static void see(Window window, String name) {
		for (ViewportSize screen : new ViewportSize[] { Window.DESK, Window.PHONE }) {
			window.on(screen).picture("appraisal", name);
			window.fits();
		}
		window.check();
	}

}
