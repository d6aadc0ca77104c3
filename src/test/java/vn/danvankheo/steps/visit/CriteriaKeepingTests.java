package vn.danvankheo.steps.visit;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.steps.inspection.Purpose;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/** Versions of criteria: what is in use is never rewritten. */
@DatabaseTest
class CriteriaKeepingTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private CriteriaKeeping keeping;

	private StoryWorld world;

	private VisitStory story;

	private CriteriaSetId set;

	@BeforeEach
	void tell() {
		this.world = StoryWorld.in(this.beans);
		this.story = new VisitStory(this.world);
		this.set = new CriteriaSetId(this.story.criteria(false));
	}

	@Test
	void nobody_was_judged_by_it_so_it_is_changed_in_its_place() {
		CriteriaSetId saved = revise(0, "Bền vững");
		assertThat(saved).isEqualTo(this.set);
		assertThat(show(saved).content().criteria()).extracting(Criterion::text).containsExactly("Bền vững");
		assertThat(show(saved).versions()).hasSize(1);
	}

	@Test
	void in_use_it_stays_and_the_change_is_the_next_version() {
		Participation model = new StoryModels(this.world).sent(this.world.ward(), "Đường hoa");
		InspectionId visit = this.story.visit(this.world.ward(), model);
		this.story.write("kiemtra", visit, model.id(), "", "result-1", "PASSED");
		CriteriaSetId next = revise(0, "Bền vững");
		assertThat(next).isNotEqualTo(this.set);
		assertThat(show(this.set).content().criteria()).hasSize(3);
		assertThat(show(this.set).newest()).isFalse();
		assertThat(show(next).set().number()).isEqualTo(2);
		PartPage judged = this.world.ask("kiemtra",
				(actor) -> this.world.bean(VisitViews.class).part(actor, visit, model.id(), null, new FormErrors()));
		assertThat(judged.part().criteria().id()).as("who was judged by it still is").isEqualTo(this.set);
		assertThatExceptionOfType(Stale.class).isThrownBy(() -> revise(0, "Lan tỏa"));
	}

	@Test
	void saving_the_same_changes_nothing_and_an_older_page_is_refused() {
		CriteriaContent before = show(this.set).content();
		CriteriaSetId same = this.world.ask("danvan", (actor) -> this.keeping.revise(actor, this.set, 0, before));
		assertThat(same).isEqualTo(this.set);
		assertThat(show(this.set).set().version()).isZero();
		revise(0, "Bền vững");
		assertThatExceptionOfType(Stale.class).isThrownBy(() -> revise(0, "Lan tỏa"));
	}

	@Test
	void there_is_one_first_version() {
		CriteriaSet.Kind kind = show(this.set).set().kind();
		refused("criteriaSet.exists",
				() -> this.world.ask("danvan", (actor) -> this.keeping.create(actor, kind, content("Khác"))));
		UUID other = this.world.ask(
				"danvan", (
						actor) -> this.keeping
							.create(actor,
									new CriteriaSet.Kind(kind.committee(), kind.campaign(), Purpose.YEAR_END,
											kind.ownerKind()),
									content("Cuối năm"))
							.criteriaSetId());
		assertThat(other).isNotNull();
	}

	private CriteriaSetId revise(long version, String text) {
		return this.world.ask("danvan", (actor) -> this.keeping.revise(actor, this.set, version, content(text)));
	}

	private static CriteriaContent content(String text) {
		return new CriteriaContent(CriteriaMode.PASS_FAIL, null, false,
				List.of(new Criterion(1, text, "", "", null, null)));
	}

	private CriteriaPage show(CriteriaSetId id) {
		return this.world.ask("danvan", (actor) -> this.keeping.show(actor, id));
	}

}
