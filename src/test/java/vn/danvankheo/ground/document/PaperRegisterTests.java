package vn.danvankheo.ground.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/** What the steps that make papers use of the register. */
@DatabaseTest
class PaperRegisterTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private PaperRegister register;

	@Autowired
	private SamplePapers samples;

	private StoryWorld world;

	private final UUID subject = UUID.randomUUID();

	@BeforeEach
	void tell() {
		this.world = StoryWorld.in(this.beans);
	}

	private <T> T as(String who, Function<Actor, T> what) {
		Object[] result = new Object[1];
		this.world.as(who, (actor) -> result[0] = what.apply(actor));
		@SuppressWarnings("unchecked")
		T value = (T) result[0];
		return value;
	}

	private List<PaperEntry> seenBy(String who) {
		return as(who, (actor) -> this.register.of(actor, this.subject));
	}

	private Optional<PaperEntry> latest(String kind) {
		return as("danvan", (actor) -> this.register.latest(actor, kind, this.subject));
	}

	private PaperId draft() {
		return as("danvan", (actor) -> this.register.draft(actor, SamplePapers.DECISION, this.subject));
	}

	@Test
	void a_second_draft_of_the_same_paper_is_the_first() {
		PaperId first = draft();
		assertThat(draft()).isEqualTo(first);
		assertThat(seenBy("danvan")).extracting(PaperEntry::id).isEqualTo(List.of(first));
		assertThat(latest(SamplePapers.DECISION))
			.hasValueSatisfying((paper) -> assertThat(paper.state()).isEqualTo(PaperState.DRAFT));
		assertThat(latest(SamplePapers.NOTICE)).isEmpty();
	}

	@Test
	void what_is_in_force_is_corrected_and_not_drafted_again() {
		PaperStory story = new PaperStory(this.world);
		PaperId paper = story.awaiting(SamplePapers.DECISION, this.subject);
		assertThat(draft()).isEqualTo(paper);
		story.issue(paper, "", false);
		refused("paper.alreadyInForce", this::draft);
		assertThat(seenBy("danvan")).extracting(PaperEntry::id).containsExactly(paper);
		this.world.as("vanthu",
				(actor) -> this.beans.getBean(PaperIssuing.class).withdraw(actor, paper, "Sai danh sách"));
		assertThat(draft()).isNotEqualTo(paper);
	}

	@Test
	void the_step_may_refuse_and_only_the_office_drafts() {
		this.samples.refuses(this.subject, true);
		refused("paper.notInForce", this::draft);
		this.samples.refuses(this.subject, false);
		for (String other : List.of("vanthu", "thuongtruc", "thanhvien", "phuong1")) {
			assertThatExceptionOfType(AccessDeniedException.class).as(other)
				.isThrownBy(
						() -> as(other, (actor) -> this.register.draft(actor, SamplePapers.DECISION, this.subject)));
		}
		assertThatExceptionOfType(NoSuchRecord.class)
			.isThrownBy(() -> as("danvan", (actor) -> this.register.draft(actor, "NOTHING", this.subject)));
		assertThat(seenBy("danvan")).isEmpty();
	}

	@Test
	void a_draft_is_seen_by_those_who_make_papers_and_by_nobody_else() {
		PaperId paper = draft();
		for (String maker : List.of("danvan", "vanthu", "thuongtruc")) {
			assertThat(seenBy(maker)).as(maker).extracting(PaperEntry::id).containsExactly(paper);
		}
		for (String other : List.of("thanhvien", "kiemtra", "quantri", "phuong1", "bithu1")) {
			assertThat(seenBy(other)).as(other).isEmpty();
		}
		StoryWorld elsewhere = StoryWorld.in(this.beans);
		elsewhere.as("danvan", (actor) -> assertThat(this.register.of(actor, this.subject)).isEmpty());
	}

}
