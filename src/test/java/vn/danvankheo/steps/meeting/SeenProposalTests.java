package vn.danvankheo.steps.meeting;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.steps.appraisal.AppraisalStory;
import vn.danvankheo.steps.appraisal.Proposing;
import vn.danvankheo.steps.appraisal.Ruling;
import vn.danvankheo.steps.appraisal.SeenVerdict;
import vn.danvankheo.steps.appraisal.Verdict;
import vn.danvankheo.steps.appraisal.Verdicts;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/** Nothing is confirmed, revised or taken back that nobody had before him. */
@DatabaseTest
class SeenProposalTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MockMvcTester pages;

	@Autowired
	private Concluding concluding;

	@Autowired
	private Proposing proposing;

	@Autowired
	private Verdicts verdicts;

	private AppraisalStory story;

	private ParticipationId model;

	@BeforeEach
	void tell() {
		this.story = new AppraisalStory(this.beans);
		this.model = this.story.received("Đường hoa").get(0);
		this.story.propose(this.model, Ruling.select());
	}

	private Verdict pending() {
		return this.verdicts.pendingOn(this.model).orElseThrow();
	}

	/** Taken back and proposed otherwise: another proposal with the same version. */
	private void anew() {
		long before = pending().version();
		this.story.office((actor) -> this.proposing.takeBack(actor, this.model, pending().seen()));
		this.story.propose(this.model, Ruling.decline("Chưa cần"));
		assertThat(pending().version()).isEqualTo(before);
	}

	private AgendaLine line(MeetingId meeting) {
		AgendaLine[] line = new AgendaLine[1];
		this.story
			.office((actor) -> line[0] = this.story.world.bean(MeetingSheets.class).one(actor, meeting).lines().get(0));
		return line[0];
	}

	private void leftOut(MeetingId meeting) {
		assertThat(this.story.stage(this.model)).isEqualTo(Stage.RECEIVED);
		assertThat(line(meeting).refusalKey()).isEqualTo("refusal.verdict.changedSince");
	}

	@Test
	void one_made_anew_since_the_preview_is_refused_although_its_version_is_the_same() {
		MeetingId meeting = this.story.meeting();
		AgendaLine before = line(meeting);
		anew();
		this.story
			.office((actor) -> this.concluding.conclude(actor, meeting, Map.of(before.item(), before.proposal())));
		leftOut(meeting);
	}

	@Test
	void one_that_was_not_in_the_preview_is_refused() {
		MeetingId meeting = this.story.meeting();
		this.story.office((actor) -> this.concluding.conclude(actor, meeting, Map.of()));
		leftOut(meeting);
	}

	@Test
	void the_page_sends_what_it_showed_and_nonsense_counts_as_not_seen() {
		MeetingId meeting = this.story.meeting();
		assertThat(conclude(meeting, "------------------------------------:" + UUID.randomUUID() + ":0"))
			.hasStatus(302);
		leftOut(meeting);
		MeetingId next = this.story.meeting();
		MvcTestResult preview = this.pages.get()
			.uri("/meetings/" + next.meetingId() + "/conclusion")
			.with(SecurityMockMvcRequestPostProcessors.authentication(this.story.world.authentication("danvan")))
			.exchange();
		assertThat(preview).bodyText().contains("name=\"seen\" value=\"" + line(next).seen() + "\"");
		assertThat(conclude(next, line(next).seen())).hasStatus(302);
		assertThat(this.story.stage(this.model)).isEqualTo(Stage.SELECTED);
	}

	private MvcTestResult conclude(MeetingId meeting, String seen) {
		return this.pages.post()
			.uri("/meetings/" + meeting.meetingId() + "/conclusion")
			.param("seen", seen)
			.with(SecurityMockMvcRequestPostProcessors.authentication(this.story.world.authentication("danvan")))
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.exchange();
	}

	@Test
	void whoever_saw_the_earlier_one_neither_revises_nor_takes_back_the_later_one() {
		SeenVerdict earlier = pending().seen();
		anew();
		for (Runnable late : List.<Runnable>of(
				() -> this.story
					.office((actor) -> this.proposing.propose(actor, this.model, Ruling.decline("Trùng"), earlier)),
				() -> this.story.office((actor) -> this.proposing.takeBack(actor, this.model, earlier)))) {
			refused("verdict.another", late::run);
		}
		assertThat(pending().ruling()).isEqualTo(Ruling.decline("Chưa cần"));
	}

}
