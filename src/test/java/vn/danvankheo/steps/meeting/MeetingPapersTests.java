package vn.danvankheo.steps.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvankheo.ground.document.LiveContent;
import vn.danvankheo.ground.document.PaperKind;
import vn.danvankheo.ground.document.PaperWording;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.typesetting.Block;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.steps.appraisal.AppraisalStory;
import vn.danvankheo.steps.appraisal.Ruling;
import vn.danvankheo.year.emulation.ParticipationId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the papers of a meeting say. */
@DatabaseTest
class MeetingPapersTests {

	private static final Pattern FIGURE = Pattern.compile("\\{\\{(.*?)}}");

	private static final Pattern TABLE = Pattern.compile("\\[\\[(.*?)]]");

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MeetingPapers papers;

	private AppraisalStory story;

	private CommitteeId committee;

	@BeforeEach
	void tell() {
		this.story = new AppraisalStory(this.beans);
		this.committee = this.story.world.committee();
	}

	private UUID met() {
		List<ParticipationId> ids = this.story.received("Đường hoa", "Nuôi bò", "Camera an ninh");
		this.story.propose(ids.get(0), Ruling.select());
		this.story.propose(ids.get(1), Ruling.decline("Chưa có nguồn lực"));
		this.story.propose(ids.get(2), Ruling.giveBack("Ghi rõ số camera", LocalDate.of(2100, 1, 1)));
		return this.story.met().meetingId();
	}

	@Test
	void every_figure_and_table_that_the_words_name_is_there() {
		UUID meeting = met();
		for (PaperKind kind : this.papers.kinds()) {
			PaperWording words = this.papers.firstWording(this.committee, kind.key(), meeting);
			LiveContent content = this.papers.content(this.committee, kind.key(), meeting);
			String all = String.join("\n", words.bases()) + "\n" + words.body();
			assertThat(content.figures()).containsOnlyKeys(kind.figures());
			assertThat(content.tables()).containsOnlyKeys(kind.tables());
			assertThat(named(FIGURE, all)).as(kind.key()).isSubsetOf(kind.figures());
			assertThat(named(TABLE, all)).as(kind.key()).isSubsetOf(kind.tables());
		}
	}

	private static Set<String> named(Pattern pattern, String text) {
		return pattern.matcher(text).results().map((match) -> match.group(1)).collect(Collectors.toSet());
	}

	/** Without the names of the units and the total. */
	private static List<List<String>> results(LiveContent content) {
		return rows(content, "kết quả").stream().filter((row) -> row.size() > 1).toList();
	}

	@Test
	void the_minutes_list_who_came_and_what_was_decided_of_each_model() {
		LiveContent content = this.papers.content(this.committee, MeetingPapers.MINUTES, met());
		assertThat(rows(content, "thành phần")).anySatisfy((row) -> assertThat(row).containsExactly("1",
				"Thành viên Ban Chỉ đạo", "Thành viên Ban Chỉ đạo", "Có mặt"));
		assertThat(results(content)).extracting((row) -> row.get(1) + ": " + row.get(2))
			.containsExactly("Camera an ninh: Trả lại bổ sung: Ghi rõ số camera", "Đường hoa: Đề nghị giao",
					"Nuôi bò: Không đưa vào: Chưa có nguồn lực");
		assertThat(content.tables().get("diễn biến")).containsExactly(new Block.Paragraph("Chuyên viên trình bày."),
				new Block.Paragraph("Các đại biểu thảo luận."));
		assertThat(content.figures()).containsEntry("số đề nghị giao", "01")
			.containsEntry("số không đưa vào", "01")
			.hasEntrySatisfying("kế hoạch", (plan) -> assertThat(plan).startsWith("Kế hoạch số 26-KH/BCĐ"));
	}

	@Test
	void the_proposal_lists_only_what_was_selected_by_unit() {
		LiveContent content = this.papers.content(this.committee, MeetingPapers.PROPOSAL, met());
		assertThat(rows(content, "danh sách")).extracting((row) -> row.get(row.size() > 1 ? 1 : 0))
			.containsExactly("Phường 1", "Đường hoa", "Tổng cộng: 01 mô hình, điển hình của 01 địa phương, đơn vị");
		assertThat(content.appendices()).singleElement()
			.satisfies((appendix) -> assertThat(appendix.title()).startsWith("DANH SÁCH MÔ HÌNH, ĐIỂN HÌNH"))
			.satisfies((appendix) -> assertThat(appendix.landscape()).isTrue());
		assertThat(content.addressees()).as("no unit gets it").isEmpty();
	}

	@Test
	void until_the_meeting_concludes_nothing_is_said_to_be_decided_and_nothing_presented() {
		this.story.propose(this.story.received("Đường hoa").get(0), Ruling.select());
		MeetingId meeting = this.story.meeting();
		LiveContent open = this.papers.content(this.committee, MeetingPapers.MINUTES, meeting.meetingId());
		assertThat(results(open)).extracting((row) -> row.get(1) + ": " + row.get(2)).containsExactly("Đường hoa: ");
		assertThat(open.figures()).containsEntry("số mô hình", "01").containsEntry("số đề nghị giao", "......");
		assertThat(mayPresent(meeting)).isEqualTo("meeting.presentAfterConclusion");
		this.story.conclude(meeting);
		assertThat(mayPresent(meeting)).isNull();
		LiveContent concluded = this.papers.content(this.committee, MeetingPapers.MINUTES, meeting.meetingId());
		assertThat(results(concluded)).extracting((row) -> row.get(2)).containsExactly("Đề nghị giao");
		assertThat(concluded.figures()).containsEntry("số đề nghị giao", "01");
	}

	private String mayPresent(MeetingId meeting) {
		return this.papers.mayPresent(this.committee, MeetingPapers.MINUTES, meeting.meetingId()).code();
	}

	@Test
	void those_who_judge_and_those_who_make_papers_read_them() {
		assertThat(this.papers.kinds()).extracting(PaperKind::readers)
			.allSatisfy((readers) -> assertThat(readers).containsExactlyInAnyOrder(Role.STANDING_OFFICE, Role.CLERK,
					Role.LEADER, Role.COMMITTEE_MEMBER));
	}

	@Test
	void the_proposal_waits_for_the_conclusion_and_for_something_to_propose() {
		ParticipationId model = this.story.received("Đường hoa").get(0);
		this.story.propose(model, Ruling.select());
		MeetingId meeting = this.story.meeting();
		Actor office = this.story.world.actor("danvan");
		assertThat(this.papers.mayDraft(office, MeetingPapers.PROPOSAL, meeting.meetingId()).code())
			.isEqualTo("meeting.notConcludedYet");
		assertThat(this.papers.mayDraft(office, MeetingPapers.MINUTES, meeting.meetingId()).granted()).isTrue();
		this.story.conclude(meeting);
		assertThat(this.papers.mayDraft(office, MeetingPapers.PROPOSAL, meeting.meetingId()).granted()).isTrue();
		Actor stranger = new AppraisalStory(this.beans).world.actor("danvan");
		assertThatExceptionOfType(NoSuchRecord.class)
			.isThrownBy(() -> this.papers.mayDraft(stranger, MeetingPapers.MINUTES, meeting.meetingId()));
	}

	private static List<List<String>> rows(LiveContent content, String table) {
		return ((Block.Grid) content.tables().get(table).get(0)).rows();
	}

}
