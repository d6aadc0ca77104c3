package vn.danvankheo.steps.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.HeldRole;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.steps.appraisal.AgreedModels;
import vn.danvankheo.steps.appraisal.AppraisalStory;
import vn.danvankheo.steps.appraisal.Opining;
import vn.danvankheo.steps.appraisal.Ruling;
import vn.danvankheo.steps.notice.NoticeChoice;
import vn.danvankheo.steps.notice.NoticeDrafting;
import vn.danvankheo.steps.notice.NoticeId;
import vn.danvankheo.steps.notice.NoticeLine;
import vn.danvankheo.steps.notice.NoticeRow;
import vn.danvankheo.steps.notice.NoticeViews;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/**
 * Whoever also works for a unit keeps out of what is being decided about its models, and
 * does not read it.
 */
@DatabaseTest
class OwnUnitMeetingTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private MeetingDesk desk;

	@Autowired
	private Voting voting;

	@Autowired
	private MeetingSheets sheets;

	@Autowired
	private Concluding concluding;

	private AppraisalStory story;

	private ParticipationId wards;

	private ParticipationId communes;

	@BeforeEach
	void tell() {
		this.story = new AppraisalStory(this.beans);
		this.wards = this.story.received("Đường hoa").get(0);
		this.communes = this.story.received("tanthanh", this.story.world.commune(), "Nuôi bò").get(0);
		this.story.propose(this.wards, Ruling.decline("Lý do còn kín"));
		this.story.propose(this.communes, Ruling.select());
	}

	private void own(Consumer<Actor> what) {
		this.story.office((actor) -> what.accept(this.story.officeOf(this.story.world.ward())));
	}

	private List<AgendaLine> lines(MeetingId meeting) {
		return this.story.world.bean(Agendas.class)
			.lines(this.story.world.bean(Meetings.class).findById(meeting).orElseThrow());
	}

	private UUID item(MeetingId meeting, ParticipationId model) {
		return lines(meeting).stream()
			.filter((line) -> line.model().equals(model.participationId()))
			.findFirst()
			.orElseThrow()
			.item();
	}

	private VoteForm inFavour(MeetingId meeting, ParticipationId model) {
		return new VoteForm(Map.of(item(meeting, model), new VoteForm.Line("1", "0", "0", "")));
	}

	@Test
	void the_model_of_his_own_unit_he_neither_puts_on_an_agenda_nor_takes_off() {
		MeetingId meeting = this.story.meeting();
		own((actor) -> this.desk.agree(actor, meeting, List.of()));
		assertThat(lines(meeting)).extracting(AgendaLine::model).containsExactly(this.wards.participationId());
		this.story.office((actor) -> this.desk.agree(actor, meeting, List.of()));
		own((actor) -> refused("appraisal.ownUnit",
				() -> this.desk.agree(actor, meeting, List.of(this.wards.participationId()))));
		assertThat(lines(meeting)).isEmpty();
	}

	@Test
	void the_model_he_declared_a_conflict_about_neither() {
		MeetingId meeting = this.story.meeting();
		this.story.office((actor) -> {
			this.story.world.bean(Opining.class).declareConflict(actor, this.communes, "Anh tôi phụ trách");
			List<UUID> others = List.of(this.wards.participationId());
			refused("appraisal.conflict", () -> this.desk.agree(actor, meeting, others));
			refused("appraisal.conflict", () -> this.voting.note(actor, meeting, inFavour(meeting, this.communes)));
			assertThat(this.sheets.candidates(actor, meeting)).filteredOn(Agendas.Candidate::conflict)
				.extracting(Agendas.Candidate::id)
				.containsExactly(this.communes.participationId());
		});
		assertThat(lines(meeting)).hasSize(2);
	}

	@Test
	void he_does_not_note_the_votes_on_it() {
		MeetingId meeting = this.story.meeting();
		own((actor) -> {
			refused("appraisal.ownUnit", () -> this.voting.note(actor, meeting, inFavour(meeting, this.wards)));
			this.voting.note(actor, meeting, inFavour(meeting, this.communes));
		});
		assertThat(lines(meeting)).filteredOn((line) -> !line.votes().words().isEmpty())
			.extracting(AgendaLine::model)
			.containsExactly(this.communes.participationId());
	}

	@Test
	void he_does_not_read_what_is_proposed_for_it_and_cannot_confirm_it() {
		MeetingId meeting = this.story.meeting();
		own((actor) -> {
			assertThat(this.sheets.candidates(actor, meeting)).extracting(Agendas.Candidate::id)
				.containsExactly(this.communes.participationId());
			Conclusion preview = this.concluding.preview(actor, meeting);
			assertThat(preview.applied()).isOne();
			assertThat(preview.toString()).doesNotContain("Lý do còn kín");
			assertThat(preview.items()).filteredOn((one) -> !one.permission().granted())
				.singleElement()
				.satisfies((one) -> assertThat(one.permission().code()).isEqualTo("appraisal.ownUnit"))
				.satisfies((one) -> assertThat(one.line().kind()).isNull())
				.satisfies((one) -> assertThat(one.line().proposal()).isNull());
			this.concluding.concludeAsItStands(actor, meeting);
		});
		assertThat(this.story.stage(this.wards)).isEqualTo(Stage.RECEIVED);
		assertThat(this.story.stage(this.communes)).isEqualTo(Stage.SELECTED);
		assertThat(lines(meeting)).extracting(AgendaLine::refusalKey).contains("refusal.appraisal.ownUnit");
	}

	@Test
	void a_member_who_heads_a_unit_reads_its_models_on_a_notice_when_it_is_issued() {
		AgreedModels models = new AgreedModels(this.story.world);
		Participation flowers = models.agreed(this.story.world.ward(), "Tuyến đường hoa");
		UUID notice = models.notice(flowers, models.agreed(this.story.world.commune(), "Nuôi bò quay vòng"));
		NoticeViews views = this.story.world.bean(NoticeViews.class);
		this.story.world.as("thanhvien", (member) -> {
			assertThat(views.show(member, new NoticeId(notice)).lines()).hasSize(2);
			Actor head = headOf(member);
			assertThat(views.show(head, new NoticeId(notice)).lines()).extracting(NoticeLine::name)
				.containsExactly("Nuôi bò quay vòng");
			assertThat(views.list(head).rows()).extracting(NoticeRow::models).containsExactly(1);
		});
		models.issue(notice, "15-TB/ThU");
		this.story.world.as("thanhvien",
				(member) -> assertThat(views.show(headOf(member), new NoticeId(notice)).lines()).hasSize(2));
	}

	@Test
	void on_a_notice_he_neither_sees_nor_chooses_what_his_unit_is_to_be_assigned() {
		AgreedModels models = new AgreedModels(this.story.world);
		Participation flowers = models.agreed(this.story.world.ward(), "Tuyến đường hoa");
		Participation waiting = models.agreed(this.story.world.ward(), "Camera an ninh");
		Participation cows = models.agreed(this.story.world.commune(), "Nuôi bò quay vòng");
		Participation trees = models.agreed(this.story.world.commune(), "Trồng cây");
		NoticeId notice = new NoticeId(models.notice(flowers, cows));
		NoticeViews views = this.story.world.bean(NoticeViews.class);
		NoticeDrafting drafting = this.story.world.bean(NoticeDrafting.class);
		own((actor) -> {
			assertThat(views.begin(actor).lines()).extracting(NoticeLine::name).containsExactly("Trồng cây");
			assertThat(views.begin(actor).form().notes()).containsOnlyKeys(trees.id());
			NoticeChoice choice = views.edit(actor, notice, null);
			assertThat(choice.lines()).extracting(NoticeLine::name).containsExactly("Nuôi bò quay vòng", "Trồng cây");
			assertThat(choice.ofUnit()).isTrue();
			Long version = choice.form().version();
			refused("notice.ownUnit", () -> drafting.change(actor, notice, AgreedModels.form(version, cows, waiting)));
			refused("notice.ownUnit", () -> models.begin(actor, waiting));
			drafting.change(actor, notice, AgreedModels.form(version, trees));
		});
		assertThat(models.lines(notice.noticeId())).extracting(NoticeLine::name)
			.as("what his unit has on it stays")
			.containsExactly("Tuyến đường hoa", "Trồng cây");
		this.story.office((actor) -> assertThat(views.edit(actor, notice, null).lines()).hasSize(4)
			.satisfies((lines) -> assertThat(lines.get(0).name()).isEqualTo("Tuyến đường hoa")));
	}

	private Actor headOf(Actor member) {
		Set<HeldRole> roles = new HashSet<>(member.roles());
		roles.add(new HeldRole(Role.UNIT_HEAD, this.story.world.ward().id()));
		return new Actor(member.account(), member.committee(), member.displayName(), roles);
	}

}
