package vn.danvankheo.steps.reporting;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.year.campaign.Campaign;

/** Which questions a report asks. */
@Component
class Questions {

	private final QuestionLists lists;

	Questions(QuestionLists lists) {
		this.lists = lists;
	}

	/** A report in progress keeps its own; a new one asks the latest. */
	List<Question> of(Setting setting) {
		List<Question> all = (setting.report() != null)
				? this.lists.findById(setting.report().list()).orElseThrow().questions() : latest(setting.campaign());
		return all.stream().filter((question) -> question.asks(setting.unit().kind())).toList();
	}

	List<Question> latest(Campaign campaign) {
		return this.lists.findFirstByCampaignOrderByNumberDesc(campaign.id())
			.map(QuestionList::questions)
			.orElse(Question.USUAL);
	}

	/** Which version of the list is the latest. */
	int number(Campaign campaign) {
		return this.lists.findFirstByCampaignOrderByNumberDesc(campaign.id()).map(QuestionList::number).orElse(1);
	}

	/** The latest list, which is written down when it is first needed. */
	QuestionList kept(Campaign campaign, Actor by, Instant at) {
		return this.lists.findFirstByCampaignOrderByNumberDesc(campaign.id())
			.orElseGet(
					() -> this.lists.saveAndFlush(new QuestionList(campaign, 1, Question.USUAL, by.displayName(), at)));
	}

	/** Asks these from now on. */
	QuestionList change(Campaign campaign, List<Question> questions, Actor by, Instant at) {
		int number = kept(campaign, by, at).number() + 1;
		return this.lists.saveAndFlush(new QuestionList(campaign, number, questions, by.displayName(), at));
	}

}
