package vn.danvankheo.steps.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.steps.appraisal.AppraisalStory;
import vn.danvankheo.steps.appraisal.Ruling;
import vn.danvankheo.steps.registration.Draft;
import vn.danvankheo.steps.registration.Drafting;
import vn.danvankheo.steps.registration.Lists;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.year.campaign.Round;
import vn.danvankheo.year.campaign.RoundDays;
import vn.danvankheo.year.campaign.RoundId;
import vn.danvankheo.year.campaign.Rounds;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a meeting declined may be registered again in a later round of the year. */
@DatabaseTest
class LaterRoundTests {

	@Autowired
	private ListableBeanFactory beans;

	@Test
	void a_declined_model_comes_back_as_a_new_participation_and_its_past_stays() {
		AppraisalStory story = new AppraisalStory(this.beans);
		ParticipationId declined = story.received("Đường hoa").get(0);
		story.propose(declined, Ruling.decline("Chưa có nguồn lực"));
		Round later = later(story);
		assertThatExceptionOfType(NoSuchRecord.class).as("while it is being appraised")
			.isThrownBy(() -> again(story, later, declined));
		story.met();
		assertThatExceptionOfType(NoSuchRecord.class).as("in the same round")
			.isThrownBy(() -> again(story, story.world.round(), declined));

		Participation second = story.model(again(story, later, declined));
		assertThat(second.model()).isEqualTo(story.model(declined).model());
		assertThat(second.stage()).isEqualTo(Stage.DRAFT);
		assertThat(story.stage(declined)).isEqualTo(Stage.DECLINED);
	}

	private Round later(AppraisalStory story) {
		LocalDate today = LocalDate.now();
		Round later = new Round(RoundId.next(), story.world.campaign(), 9, "Đợt bổ sung",
				new RoundDays(today.minusDays(2), today.plusDays(5), today.plusDays(10)), false);
		return story.world.bean(Rounds.class).saveAndFlush(later);
	}

	private ParticipationId again(AppraisalStory story, Round round, ParticipationId earlier) {
		List<ParticipationId> begun = new ArrayList<>();
		Fact.Stated stated = Fact.Stated.of(new StoryModels(story.world).facts("Đường hoa, làm lại"));
		story.world.as("phuong1",
				(actor) -> begun.add(story.world.bean(Drafting.class)
					.begin(actor, story.world.bean(Lists.class).begin(actor, story.world.ward().id(), round.id()),
							new Draft(stated, story.model(earlier).model(), null))));
		return begun.get(0);
	}

}
