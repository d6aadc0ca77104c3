package vn.danvankheo.steps.visit;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.runtime.Statements;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;

/** An autosave reads what it needs once. */
@DatabaseTest
class VisitStatementsTests {

	@Autowired
	private ListableBeanFactory beans;

	@Test
	void an_autosave_reads_the_visit_and_its_team_once() {
		StoryWorld world = StoryWorld.in(this.beans);
		VisitStory story = new VisitStory(world);
		Participation model = new StoryModels(world).sent(world.ward(), "Tiếng kẻng an ninh");
		InspectionId visit = story.visit(world.ward(), model);
		story.criteria(false);
		String seen = story.write("kiemtra", visit, model.id(), "", "note-1", "38 hộ");
		List<String> heard = Statements.heard(() -> story.write("kiemtra", visit, model.id(), seen, "note-1", "40 hộ"));
		assertThat(heard).filteredOn((sql) -> sql.contains(" from inspection i1_0 ")).hasSize(1);
		assertThat(heard).filteredOn((sql) -> sql.contains(" from inspection_team it1_0 ")).hasSize(1);
	}

}
