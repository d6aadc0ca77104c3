package vn.danvankheo.steps.following;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FollowedUnitTests {

	private static final LocalDate TODAY = LocalDate.of(2023, 5, 29);

	private static FollowedUnit unit(String name, Matter... matters) {
		return new FollowedUnit(new UnitLine(UUID.randomUUID(), name, name, null, null, TODAY, "Nguyễn Văn A"),
				List.of(), Arrays.asList(matters), TODAY);
	}

	private static Matter matter(MatterKind kind, int days) {
		return new Matter(kind, UUID.randomUUID(), UUID.randomUUID(), "Một việc", TODAY.minusDays(days), days);
	}

	@Test
	void what_is_late_comes_before_silence_before_what_waits_for_him_before_a_visit() {
		FollowedUnit late = unit("Muộn", matter(MatterKind.VISIT, 0), matter(MatterKind.OVERDUE, 1));
		FollowedUnit silent = unit("Im lặng", matter(MatterKind.SILENT, 200));
		FollowedUnit returned = unit("Bị trả", matter(MatterKind.RETURNED, 0));
		FollowedUnit waits = unit("Chờ ý kiến", matter(MatterKind.CHANGE, 0));
		FollowedUnit asks = unit("Kiến nghị", matter(MatterKind.CONCERN, 0), matter(MatterKind.CONCERN, 0));
		FollowedUnit visited = unit("Sắp kiểm tra", matter(MatterKind.VISIT, 0));
		FollowedUnit calm = unit("Yên");
		List<FollowedUnit> inOrder = List.of(late, silent, returned, waits, asks, visited, calm);
		List<FollowedUnit> mixed = new ArrayList<>(inOrder);
		Collections.reverse(mixed);
		mixed.sort(FollowedUnit.BY_URGENCY);
		assertThat(mixed).isEqualTo(inOrder);
		assertThat(inOrder.stream().filter(FollowedUnit::pressing)).containsExactly(late, silent, returned);
	}

	@Test
	void of_two_that_are_late_the_one_that_owes_more_is_first_then_the_one_that_is_later() {
		FollowedUnit two = unit("Hai việc", matter(MatterKind.OVERDUE, 1), matter(MatterKind.OVERDUE, 1));
		FollowedUnit longer = unit("Muộn lâu", matter(MatterKind.OVERDUE, 30));
		FollowedUnit shorter = unit("Muộn ít", matter(MatterKind.OVERDUE, 2));
		List<FollowedUnit> mixed = new ArrayList<>(List.of(shorter, longer, two));
		mixed.sort(FollowedUnit.BY_URGENCY);
		assertThat(mixed).containsExactly(two, longer, shorter);
	}

	@Test
	void of_several_visits_the_next_one_counts() {
		Matter later = new Matter(MatterKind.VISIT, UUID.randomUUID(), UUID.randomUUID(), "Hội trường",
				TODAY.plusDays(9), 0);
		Matter sooner = new Matter(MatterKind.VISIT, UUID.randomUUID(), UUID.randomUUID(), "Hội trường",
				TODAY.plusDays(2), 0);
		assertThat(unit("Phường 1", later, sooner).nextVisit()).isEqualTo(TODAY.plusDays(2));
		assertThat(unit("Phường 1").nextVisit()).isNull();
	}

	@Test
	void a_note_says_what_it_was_about_where_nothing_is_outstanding() {
		LocalDate first = LocalDate.of(2023, 2, 1);
		assertThat(new UrgeForm(null, null).check(first, TODAY, "Báo cáo tháng 5").errors().none()).isTrue();
		assertThat(new UrgeForm(" ", "").check(first, TODAY, "").errors()).containsKey("note");
		assertThat(new UrgeForm("Đã gọi", "").check(first, TODAY, "").errors().none()).isTrue();
	}

	@Test
	void nobody_has_urged_on_a_day_that_has_not_come_or_before_there_was_a_plan() {
		LocalDate first = LocalDate.of(2023, 2, 1);
		assertThat(new UrgeForm("Gọi", "30/5/2023").check(first, TODAY, "").errors()).containsKey("urgedOn");
		assertThat(new UrgeForm("Gọi", "31/1/2023").check(first, TODAY, "").errors()).containsKey("urgedOn");
		assertThat(new UrgeForm("Gọi", "31/2/2023").check(first, TODAY, "").errors()).containsKey("urgedOn");
		assertThat(new UrgeForm("Gọi", "29/5/2023").check(first, TODAY, "").errors().none()).isTrue();
	}

}
