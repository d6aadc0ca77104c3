package vn.danvankheo.steps.appraisal;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvankheo.ground.document.PaperRegister;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.runtime.Statements;
import vn.danvankheo.steps.meeting.Concluding;
import vn.danvankheo.steps.meeting.MeetingId;
import vn.danvankheo.steps.meeting.MeetingSheets;
import vn.danvankheo.steps.notice.NoticeSource;
import vn.danvankheo.steps.notice.NoticeViews;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

import static org.assertj.core.api.Assertions.assertThat;

/** A page asks as many questions about twenty-five as about five. */
@DatabaseTest
class AppraisalStatementsTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private BulkProposing bulk;

	@Autowired
	private Concluding concluding;

	@Autowired
	private MeetingSheets sheets;

	@Autowired
	private NoticeViews notices;

	@Autowired
	private PaperRegister papers;

	@Test
	void before_many_models_are_proposed() {
		assertThat(preview(25)).isPositive().isEqualTo(preview(5));
	}

	private int preview(int models) {
		AppraisalStory story = new AppraisalStory(this.beans);
		List<ParticipationId> received = story.received(names(models));
		story.propose(received.get(0), Ruling.decline("Trùng"));
		List<UUID> ids = received.stream().map(ParticipationId::participationId).toList();
		return counted(story, (actor) -> assertThat(this.bulk.preview(actor, ids, "").results()).hasSize(models));
	}

	@Test
	void before_a_meeting_is_concluded() {
		assertThat(conclusion(25)).isPositive().isEqualTo(conclusion(5));
	}

	/** Every second model is merged with the one before it. */
	private int conclusion(int models) {
		AppraisalStory story = new AppraisalStory(this.beans);
		List<ParticipationId> received = story.received(names(models));
		for (int i = 0; i < models; i++) {
			story.propose(received.get(i),
					(i % 2 == 0) ? Ruling.select() : Ruling.merge("Cùng một tuyến", received.get(i - 1)));
		}
		MeetingId meeting = story.meeting();
		return counted(story,
				(actor) -> assertThat(this.concluding.preview(actor, meeting))
					.satisfies((preview) -> assertThat(preview.applied()).isEqualTo(models))
					.satisfies((preview) -> assertThat(preview.of("MERGE")).isEqualTo(models / 2)));
	}

	@Test
	void for_all_meetings_of_a_year() {
		assertThat(meetings(25)).isPositive().isEqualTo(meetings(5));
	}

	private int meetings(int number) {
		AppraisalStory story = new AppraisalStory(this.beans);
		for (ParticipationId model : story.received(names(number))) {
			story.propose(model, Ruling.select());
			story.meeting();
		}
		return counted(story,
				(actor) -> assertThat(this.sheets.all(actor, null)).hasSize(number)
					.allSatisfy((view) -> assertThat(view.of("SELECT")).isEqualTo(1))
					.allSatisfy((view) -> assertThat(view.meeting().members()).isEqualTo(2)));
	}

	@Test
	void for_all_notices() {
		assertThat(notices(25)).isPositive().isEqualTo(notices(5));
	}

	private int notices(int number) {
		AppraisalStory story = new AppraisalStory(this.beans);
		AgreedModels agreed = new AgreedModels(story.world);
		for (String name : names(number)) {
			UUID notice = agreed.notice(agreed.agreed(story.world.ward(), name));
			story.office((actor) -> this.papers.draft(actor, NoticeSource.KIND, notice));
		}
		return counted(story,
				(actor) -> assertThat(this.notices.list(actor).rows()).hasSize(number)
					.allSatisfy((row) -> assertThat(row.models()).isEqualTo(1))
					.allSatisfy((row) -> assertThat(row.paper()).isNotNull()));
	}

	@Test
	void when_a_notice_names_many_models() {
		assertThat(naming(25)).isPositive().isEqualTo(naming(5));
	}

	private int naming(int models) {
		AppraisalStory story = new AppraisalStory(this.beans);
		AgreedModels agreed = new AgreedModels(story.world);
		Participation[] named = Stream.of(names(models))
			.map((name) -> agreed.agreed(story.world.ward(), name))
			.toArray(Participation[]::new);
		UUID[] begun = new UUID[1];
		AtomicInteger asked = new AtomicInteger();
		story.office((actor) -> asked.set(Statements.asking(() -> begun[0] = agreed.begin(actor, named))));
		assertThat(agreed.lines(begun[0])).hasSize(models);
		return asked.get();
	}

	private static int counted(AppraisalStory story, Consumer<Actor> what) {
		AtomicInteger counted = new AtomicInteger();
		story.office((actor) -> counted.set(Statements.of(() -> what.accept(actor))));
		return counted.get();
	}

	private static String[] names(int number) {
		return IntStream.rangeClosed(1, number).mapToObj("Mô hình %02d"::formatted).toArray(String[]::new);
	}

}
