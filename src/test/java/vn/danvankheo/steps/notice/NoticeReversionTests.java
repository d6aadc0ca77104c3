package vn.danvankheo.steps.notice;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.steps.appraisal.AgreedModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/** A correction that is given up leaves every word of the notice as it was issued. */
@DatabaseTest
class NoticeReversionTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private NoticeDrafting drafting;

	@Autowired
	private AssignmentNotices notices;

	@Autowired
	private JdbcClient database;

	private StoryWorld world;

	private AgreedModels models;

	private Participation flowers;

	private NoticeId notice;

	@BeforeEach
	void tell() {
		this.world = StoryWorld.in(this.beans);
		this.models = new AgreedModels(this.world);
		this.flowers = this.models.agreed(this.world.ward(), "Tuyến đường hoa");
		UUID begun = this.models.notice(this.flowers);
		this.models.issue(begun, "15-TB/ThU");
		this.notice = new NoticeId(begun);
	}

	private AssignmentNotice read() {
		return this.notices.findById(this.notice).orElseThrow();
	}

	/** While the draft of a correction lies in the register, which is then dropped. */
	private void change(String note, boolean supplementary, String responsibilities, String reporting) {
		this.database
			.sql("""
					insert into paper (paper_id, committee_id, kind, subject_id, type, organ, profile, title, search_key,
					  wording, state, drafted_at, drafted_by, changed_at, changed_by_name, version)
					values (gen_random_uuid(), :committee, 'ASSIGNMENT_NOTICE', :notice, 'NOTICE', 'PARTY_COMMITTEE', 'HD05',
					  'Đính chính', 'dinh chinh', '{}', 'DRAFT', now(), :by, now(), 'Chuyên viên', 0)""")
			.param("committee", this.world.committee().committeeId())
			.param("notice", this.notice.noticeId())
			.param("by", this.world.actor("danvan").account().accountId())
			.update();
		NoticeForm form = new NoticeForm(read().version(), Map.of(this.flowers.id(), note), supplementary,
				responsibilities, reporting, "Đổi lời văn");
		this.world.as("danvan", (office) -> this.drafting.change(office, this.notice, form));
		this.database.sql("delete from paper where subject_id = :notice and state = 'DRAFT'")
			.param("notice", this.notice.noticeId())
			.update();
	}

	private void revert() {
		this.world.as("danvan", (office) -> this.drafting.revert(office, this.notice));
	}

	private void nothingIsLeftOver() {
		refused("notice.nothingToRevert", this::revert);
	}

	@Test
	void words_alone_are_taken_back() {
		AssignmentNotice issued = read();
		nothingIsLeftOver();
		change("", true, "Trách nhiệm khác", "Báo cáo khác");
		assertThat(read().reporting()).isEqualTo("Báo cáo khác");
		revert();
		assertThat(read().responsibilities()).isEqualTo(issued.responsibilities()).doesNotContain("khác");
		assertThat(read().reporting()).isEqualTo(issued.reporting()).doesNotContain("khác");
		assertThat(read().supplementary()).isFalse();
		nothingIsLeftOver();
	}

	@Test
	void one_note_is_taken_back() {
		AssignmentNotice issued = read();
		change("Ghi chú khác", false, issued.responsibilities(), issued.reporting());
		assertThat(this.models.lines(this.notice.noticeId())).extracting(NoticeLine::note)
			.containsExactly("Ghi chú khác");
		revert();
		assertThat(this.models.lines(this.notice.noticeId())).extracting(NoticeLine::note).containsExactly("");
		nothingIsLeftOver();
	}

	@Test
	void what_a_correction_said_is_what_the_next_one_goes_back_to() {
		change("Ghi chú đính chính", false, "Trách nhiệm đính chính", "Báo cáo đính chính");
		this.models.correct(this.notice.noticeId(), "15-TB/ThU", "17-TB/ThU");
		change("Khác nữa", false, "Khác nữa", "Khác nữa");
		revert();
		assertThat(read().responsibilities()).isEqualTo("Trách nhiệm đính chính");
		assertThat(this.models.lines(this.notice.noticeId())).extracting(NoticeLine::note)
			.containsExactly("Ghi chú đính chính");
	}

}
