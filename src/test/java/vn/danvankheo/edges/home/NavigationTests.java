package vn.danvankheo.edges.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.story.SmallWorld;

import static org.assertj.core.api.Assertions.assertThat;

class NavigationTests {

	/** In the order of the table of routes. */
	private static final String LETTERS = "OHSCMILA";

	/** What belongs to nobody's work: it is found under «Thêm» or beside the name. */
	private static final String ELSEWHERE = "/(account|more|saved-views|rescued-forms|help).*";

	private final SmallWorld world = new SmallWorld();

	@ParameterizedTest
	@EnumSource(Role.class)
	void every_page_that_somebody_may_open_stands_under_one_place_of_his_menu(Role role) throws IOException {
		Actor actor = this.world.holder(role);
		List<String> astray = new ArrayList<>();
		for (String path : pagesOf(role)) {
			List<String> active = active(actor, path);
			if (active.size() != (path.matches(ELSEWHERE) ? 0 : 1)) {
				astray.add(path + " under " + active);
			}
		}
		assertThat(astray).isEmpty();
	}

	private static List<String> pagesOf(Role role) throws IOException {
		return Files.readAllLines(Path.of("src/test/resources/access/routes.txt"))
			.stream()
			.filter((line) -> line.startsWith("GET "))
			.map((line) -> line.split("\\|"))
			.filter((parts) -> parts[1].contains("everyone")
					|| parts[1].strip().indexOf(LETTERS.charAt(role.ordinal())) >= 0 && !parts[1].contains("open"))
			.map((parts) -> parts[0].split(" ")[1].replaceAll("\\{[^}]+}", "7"))
			.filter((path) -> !path.matches(".*\\.\\w+"))
			.toList();
	}

	@ParameterizedTest
	@CsvSource({ "UNIT_OFFICER, /, /", "UNIT_OFFICER, /participations/7/edit/content, /registrations",
			"UNIT_OFFICER, /participations/7/withdrawal, /registrations",
			"UNIT_OFFICER, /participations/7, /participations", "UNIT_HEAD, /batches/7, /registrations",
			"UNIT_HEAD, /obligations/7, /obligations/year", "UNIT_HEAD, /inspections/7/minutes, /",
			"STANDING_OFFICE, /registrations/7/check, /participations", "STANDING_OFFICE, /meetings, /appraisals",
			"STANDING_OFFICE, /obligations/7, /obligations/year",
			"STANDING_OFFICE, /campaigns/7/plan, /campaigns/current", "CLERK, /meetings/7, /papers",
			"LEADER, /inspection-teams/7, /inspections", "ADMINISTRATOR, /units/import, /units" })
	void a_page_stands_under_the_work_it_belongs_to(Role role, String path, String place) {
		assertThat(active(this.world.holder(role), path)).containsExactly(place);
	}

	@Test
	void whatever_the_menu_leads_to_is_marked_there() {
		for (Role role : Role.values()) {
			Actor actor = this.world.holder(role);
			Navigation.of(actor, "/")
				.forEach((item) -> assertThat(active(actor, item.path())).as(role + " at " + item.path())
					.containsExactly(item.path()));
		}
	}

	private static List<String> active(Actor actor, String path) {
		return Navigation.of(actor, path).stream().filter(Shell.Item::active).map(Shell.Item::path).toList();
	}

}
