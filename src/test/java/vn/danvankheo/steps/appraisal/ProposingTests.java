package vn.danvankheo.steps.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.ParticipationId;
import vn.danvankheo.year.emulation.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/** Opinions and proposals, before any meeting. */
@DatabaseTest
class ProposingTests {

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private Proposing proposing;

	@Autowired
	private Opining opining;

	@Autowired
	private BulkProposing bulk;

	@Autowired
	private Verdicts verdicts;

	@Autowired
	private Opinions opinions;

	@Autowired
	private JdbcClient database;

	private AppraisalStory story;

	private ParticipationId model;

	@BeforeEach
	void tell() {
		this.story = new AppraisalStory(this.beans);
		this.model = this.story.received("Tuyến đường hoa").get(0);
	}

	@Test
	void a_proposal_waits_and_moves_nothing_and_is_for_the_committees_eyes_alone() {
		this.story.propose(this.model, Ruling.decline("Trùng với mô hình khác"));
		assertThat(this.story.stage(this.model)).isEqualTo(Stage.RECEIVED);
		assertThat(this.verdicts.pendingOn(this.model).orElseThrow().ruling())
			.isEqualTo(Ruling.decline("Trùng với mô hình khác"));
		assertThat(events("verdict.given")).containsExactly(true);
	}

	@Test
	void whoever_did_not_see_the_proposal_that_stands_is_told_and_changes_nothing() {
		this.story.propose(this.model, Ruling.select());
		refused("verdict.another", () -> this.story.propose(this.model, Ruling.decline("Không cần")));
		Verdict standing = this.verdicts.pendingOn(this.model).orElseThrow();
		assertThat(standing.ruling()).isEqualTo(Ruling.select());

		this.story.office((actor) -> {
			assertThat(this.proposing.propose(actor, this.model, Ruling.select(), null)).as("said again").isFalse();
			assertThat(this.proposing.propose(actor, this.model, Ruling.decline("Không cần"), standing.seen()))
				.isTrue();
			this.proposing.takeBack(actor, this.model, this.verdicts.pendingOn(this.model).orElseThrow().seen());
		});
		assertThat(this.verdicts.pendingOn(this.model)).isEmpty();
		assertThat(events("verdict.changed")).containsExactly(true);
		assertThat(events("verdict.takenBack")).containsExactly(true);
	}

	@Test
	void nobody_proposes_or_opines_on_his_own_units_model() {
		this.story.office((actor) -> {
			var own = this.story.officeOf(this.story.world.ward());
			refused("appraisal.ownUnit", () -> this.proposing.propose(own, this.model, Ruling.select(), null));
			refused("appraisal.ownUnit", () -> this.opining.give(own, this.model, VerdictKind.SELECT, ""));
		});
		assertThat(this.verdicts.pendingOn(this.model)).isEmpty();
		assertThat(this.opinions.findByParticipationOrderByGivenAtDesc(this.model)).isEmpty();
	}

	@Test
	void whoever_declares_a_conflict_keeps_out_and_his_opinion_counts_no_more() {
		this.story.world.as("thanhvien", (member) -> {
			this.opining.give(member, this.model, VerdictKind.SELECT, "Nên làm");
			this.opining.declareConflict(member, this.model, "Vợ tôi phụ trách mô hình này");
			refused("appraisal.conflict",
					() -> this.opining.give(member, this.model, VerdictKind.SELECT, "Vẫn nên làm"));
		});
		assertThat(this.opinions.findByParticipationOrderByGivenAtDesc(this.model)).singleElement()
			.satisfies((opinion) -> assertThat(opinion.current()).isFalse());
	}

	@Test
	void a_member_has_one_opinion_at_a_time_and_what_he_said_before_is_kept() {
		this.story.world.as("thanhvien", (member) -> {
			this.opining.give(member, this.model, VerdictKind.SELECT, "Nên làm");
			this.opining.give(member, this.model, VerdictKind.SELECT, "Nên làm");
			this.opining.give(member, this.model, VerdictKind.DECLINE, "Nghĩ lại thì trùng");
		});
		assertThat(this.opinions.findByParticipationOrderByGivenAtDesc(this.model))
			.extracting(Opinion::stance, Opinion::current)
			.containsExactly(tuple(VerdictKind.DECLINE, true), tuple(VerdictKind.SELECT, false));
		assertThat(events("opinion.given")).containsExactly(true);
		assertThat(events("opinion.changed")).containsExactly(true);
	}

	@Test
	void a_reason_longer_than_the_history_has_room_for_is_refused_in_words() {
		String longer = "x".repeat(1001);
		this.story.world.as("thanhvien", (member) -> refused("appraisal.reasonTooLong",
				() -> this.opining.declareConflict(member, this.model, longer)));
		this.story.propose(this.model, Ruling.select());
		this.story.met();
		this.story.office((actor) -> refused("appraisal.reasonTooLong",
				() -> this.proposing.reconsider(actor, this.model, longer)));
		this.story.office((actor) -> this.proposing.reconsider(actor, this.model, "x".repeat(1000)));
		this.story.world.as("thanhvien",
				(member) -> this.opining.declareConflict(member, this.model, "x".repeat(1000)));
		assertThat(this.story.stage(this.model)).isEqualTo(Stage.RECEIVED);
	}

	@Test
	void members_give_opinions_and_never_verdicts_and_units_neither() {
		for (String person : List.of("thanhvien", "thuongtruc", "phuong1", "vanthu")) {
			this.story.world.as(person, (actor) -> assertThatExceptionOfType(AccessDeniedException.class).as(person)
				.isThrownBy(() -> this.proposing.propose(actor, this.model, Ruling.select(), null)));
		}
		this.story.world.as("phuong1", (actor) -> assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.opining.give(actor, this.model, VerdictKind.SELECT, "")));
	}

	@Test
	void another_committees_model_does_not_exist() {
		AppraisalStory elsewhere = new AppraisalStory(this.beans);
		ParticipationId foreign = elsewhere.received("Của nơi khác").get(0);
		this.story.office((actor) -> assertThatExceptionOfType(NoSuchRecord.class)
			.isThrownBy(() -> this.proposing.propose(actor, foreign, Ruling.select(), null)));
		assertThat(this.verdicts.pendingOn(foreign)).isEmpty();
	}

	@Test
	void of_sixty_models_three_are_refused_and_it_says_exactly_which_and_why() {
		String[] names = java.util.stream.IntStream.range(0, 57).mapToObj((n) -> "Mô hình " + n).toArray(String[]::new);
		List<UUID> sixty = new ArrayList<>(
				this.story.received(names).stream().map(ParticipationId::participationId).toList());
		StoryWorld world = this.story.world;
		ParticipationId unreceived = this.story.sent("tanthanh", world.commune(), "Chưa tiếp nhận").get(0);
		this.story.propose(this.model, Ruling.decline("Trùng"));
		UUID nowhere = UUID.randomUUID();
		sixty.addAll(List.of(unreceived.participationId(), this.model.participationId(), nowhere));

		this.story.office((actor) -> {
			ProposalBatch preview = this.bulk.preview(actor, sixty, "");
			assertThat(preview.proposed()).isEqualTo(57);
			assertThat(preview.effects()).extracting(UnitEffect::unit, UnitEffect::selected)
				.containsExactly(tuple("Phường 1", 57));
			assertThat(this.verdicts.findAll()).as("a preview changes nothing")
				.filteredOn((verdict) -> sixty.contains(verdict.participation().participationId()))
				.hasSize(1);

			ProposalBatch result = this.bulk.result(actor, this.bulk.propose(actor, sixty, ""));
			assertThat(result.proposed()).isEqualTo(57);
			assertThat(result.results()).filteredOn((one) -> one.outcome() == ProposedModel.Outcome.REFUSED)
				.extracting(ProposedModel::id, ProposedModel::messageKey)
				.containsExactlyInAnyOrder(
						tuple(unreceived.participationId(), "refusal.appraisal.notReceived.SUBMITTED"),
						tuple(this.model.participationId(), "refusal.verdict.another"),
						tuple(nowhere, "refusal.reception.missing"));
			assertThat(preview.results()).as("what was foreseen is what happened")
				.extracting(ProposedModel::id, ProposedModel::outcome, ProposedModel::messageKey)
				.isEqualTo(result.results()
					.stream()
					.map((one) -> tuple(one.id(), one.outcome(), one.messageKey()))
					.toList());
		});
	}

	@Test
	void no_more_than_two_hundred_are_proposed_at_once() {
		List<UUID> many = java.util.stream.IntStream.rangeClosed(0, 200).mapToObj((n) -> UUID.randomUUID()).toList();
		this.story.office((actor) -> refused("verdict.tooMany", () -> this.bulk.propose(actor, many, "")));
	}

	private List<Boolean> events(String event) {
		return this.database.sql("select internal from history_entry where subject_id = :id and event = :event")
			.param("id", this.model.participationId())
			.param("event", event)
			.query(Boolean.class)
			.list();
	}

}
