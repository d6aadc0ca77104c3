package vn.danvankheo.edges.home;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.danvankheo.edges.home.Shell.Item;

import static org.assertj.core.api.Assertions.assertThat;

class ShellTests {

	@Test
	void a_wide_screen_shows_all_places_as_long_as_they_fit() {
		assertThat(labels(shell(7, 0).topItems())).containsExactly("0", "1", "2", "3", "4", "5", "6");
	}

	@Test
	void what_does_not_fit_is_one_step_away() {
		assertThat(labels(shell(10, 0).topItems())).containsExactly("0", "1", "2", "3", "4", "5", "Thêm");
		assertThat(labels(shell(10, 0).bottomItems())).containsExactly("0", "1", "2", "3", "Thêm");
	}

	@Test
	void whoever_is_at_a_place_without_room_is_at_more() {
		assertThat(shell(10, 9).topItems()).filteredOn(Item::active).extracting(Item::path).containsExactly("/more");
		assertThat(shell(10, 5).topItems()).filteredOn(Item::active).extracting(Item::path).containsExactly("/5");
	}

	private static Shell shell(int places, int at) {
		return new Shell("Chuyên viên", "Ban Dân vận",
				IntStream.range(0, places)
					.mapToObj((i) -> new Item(String.valueOf(i), String.valueOf(i), "/" + i, i == at))
					.toList());
	}

	private static List<String> labels(List<Item> items) {
		return items.stream().map(Item::label).toList();
	}

}
