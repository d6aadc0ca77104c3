package vn.danvankheo.steps.meeting;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.steps.appraisal.AppraisalStory;
import vn.danvankheo.steps.appraisal.Proposing;
import vn.danvankheo.steps.appraisal.Ruling;
import vn.danvankheo.steps.appraisal.Verdicts;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/** A merge is one step: A into B and B into C leaves nobody merged with what is gone. */
@DatabaseTest
class ChainedMergeTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private Concluding concluding;

	private AppraisalStory story;

	@BeforeEach
	void tell() {
		this.story = new AppraisalStory(this.beans);
	}

	private void merge(ParticipationId model, ParticipationId into) {
		this.story.propose(model, Ruling.merge("Cùng tuyến", into));
	}

	/** In both orders in which the meeting comes to them. */
	@Test
	void of_a_chain_the_meeting_foresees_and_does_the_last_step_only() {
		for (List<String> names : List.of(List.of("A", "B", "C"), List.of("B", "A", "C"))) {
			tell();
			List<ParticipationId> ids = this.story.received(names.toArray(String[]::new));
			merge(ids.get(0), ids.get(1));
			merge(ids.get(1), ids.get(2));
			MeetingId meeting = this.story.meeting();
			List<Boolean> foreseen = new ArrayList<>();
			this.story.office((actor) -> ids.subList(0, 2)
				.forEach((id) -> foreseen.add(this.concluding.preview(actor, meeting)
					.items()
					.stream()
					.filter((one) -> one.line().model().equals(id.participationId()))
					.findFirst()
					.orElseThrow()
					.permission()
					.granted())));
			this.story.conclude(meeting);
			assertThat(foreseen).as("%s", names).containsExactly(false, true);
			assertThat(ids.stream().map(this.story::stage)).as("%s", names)
				.containsExactly(Stage.RECEIVED, Stage.MERGED, Stage.RECEIVED);
		}
	}

	@Test
	void nothing_is_merged_into_what_is_itself_proposed_to_leave() {
		List<ParticipationId> ids = this.story.received("A", "B", "C");
		for (Ruling leaving : List.of(Ruling.merge("Cùng tuyến", ids.get(2)), Ruling.decline("Chưa cần"),
				Ruling.giveBack("Ghi rõ", java.time.LocalDate.of(2100, 1, 1)))) {
			this.story.propose(ids.get(1), leaving);
			refused("verdict.targetLeaving", () -> merge(ids.get(0), ids.get(1)));
			this.story.office((actor) -> this.story.world.bean(Proposing.class)
				.takeBack(actor, ids.get(1),
						this.story.world.bean(Verdicts.class).pendingOn(ids.get(1)).orElseThrow().seen()));
		}
		this.story.propose(ids.get(1), Ruling.select());
		merge(ids.get(0), ids.get(1));
	}

	@Test
	void what_has_taken_another_in_is_not_merged_any_further() {
		List<ParticipationId> ids = this.story.received("A", "B", "C");
		merge(ids.get(0), ids.get(1));
		this.story.met();
		assertThat(this.story.stage(ids.get(0))).isEqualTo(Stage.MERGED);
		refused("verdict.hasAbsorbed", () -> merge(ids.get(1), ids.get(2)));
	}

}
