package vn.danvankheo.ground.document;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;

import vn.danvankheo.ground.runtime.DatabaseTest;

import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;

/** Papers that several organs issue (văn bản liên tịch). */
@DatabaseTest
class JointPapersTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private JointWriting writing;

	private StoryWorld world;

	private PaperStory story;

	@BeforeEach
	void tell() {
		this.world = StoryWorld.in(this.beans);
		this.story = new PaperStory(this.world);
	}

	private static LinkedMultiValueMap<String, String> front(String presiding) {
		LinkedMultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
		typed.add("name1", "Ủy ban MTTQ thị xã");
		typed.add("abbreviation1", "MTTQ");
		typed.add("lines1", "T/M BAN THƯỜNG TRỰC\nCHỦ TỊCH");
		typed.add("signer1", "Lê Quý Đạt");
		typed.add("presiding", presiding);
		return typed;
	}

	private PaperId joint(String presiding) {
		PaperId paper = this.story.draft(SamplePapers.DECISION, UUID.randomUUID());
		assertThat(keep(paper, front(presiding))).isEmpty();
		return paper;
	}

	private Map<String, String> keep(PaperId paper, LinkedMultiValueMap<String, String> typed) {
		return this.world.ask("danvan", (actor) -> this.writing.keep(actor, paper, JointForm.sent(typed)));
	}

	@Test
	void ours_presides_and_the_number_is_the_next_of_our_book() {
		PaperId alone = this.story.awaiting(SamplePapers.DECISION, UUID.randomUUID());
		this.story.issue(alone, "", false);
		PaperId paper = joint("0");
		this.story.present(paper);
		this.story.issue(paper, "", false);
		PaperPage page = this.story.page("danvan", paper);
		assertThat(page.head().reference()).isEqualTo("02-QĐLT/BCĐ-MTTQ");
		assertThat(page.jointly()).contains("ỦY BAN MTTQ THỊ XÃ", "Ban Chỉ đạo chủ trì");
		assertThat(page.text().issuers()).hasSize(2);
		assertThat(page.text().signatures()).extracting(OfficialDocument.Signature::name)
			.containsExactly("Nguyễn Văn Mẫu", "Lê Quý Đạt");
		assertThat(page.text().heading()).isEqualTo("QUYẾT ĐỊNH LIÊN TỊCH");
	}

	@Test
	void another_presides_and_its_number_is_typed_and_takes_none_of_ours() {
		PaperId paper = joint("1");
		this.story.present(paper);
		assertThat(this.story.tryToIssue(paper, "", false)).containsKey("number");
		this.story.issue(paper, "31", false);
		assertThat(this.story.page("danvan", paper).head().reference()).isEqualTo("31-QĐLT/MTTQ-BCĐ");
		PaperId next = this.story.awaiting(SamplePapers.DECISION, UUID.randomUUID());
		this.story.issue(next, "", false);
		assertThat(this.story.page("danvan", next).head().reference()).startsWith("01-");
	}

	@Test
	void an_organ_needs_its_abbreviation_and_its_signer_and_is_known_afterwards() {
		PaperId paper = this.story.draft(SamplePapers.DECISION, UUID.randomUUID());
		LinkedMultiValueMap<String, String> bare = new LinkedMultiValueMap<>();
		bare.add("name1", "Ủy ban MTTQ thị xã");
		bare.add("presiding", "2");
		assertThat(keep(paper, bare)).containsOnlyKeys("abbreviation1", "lines1", "signer1", "presiding");
		joint("0");
		bare.set("presiding", "0");
		assertThat(keep(paper, bare)).as("as it was the last time").isEmpty();
		assertThat(this.story.page("danvan", paper).head().symbol()).isEqualTo("QĐLT/BCĐ-MTTQ");
		assertThat(keep(paper, new LinkedMultiValueMap<>(Map.of("presiding", List.of("0"))))).isEmpty();
		assertThat(this.story.page("danvan", paper).jointly()).isNull();
	}

	@Test
	void a_correction_is_issued_by_the_same_organs() {
		PaperId paper = joint("0");
		this.story.present(paper);
		this.story.issue(paper, "", false);
		PaperId correction = this.world.ask("danvan",
				(actor) -> this.world.bean(PaperWriting.class).correct(actor, paper, "Sai họ tên"));
		PaperPage page = this.story.page("danvan", correction);
		assertThat(page.jointly()).contains("ỦY BAN MTTQ THỊ XÃ");
		assertThat(page.may().jointly().granted()).isFalse();
	}

}
