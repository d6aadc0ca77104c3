package vn.danvankheo.ground.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.HeldRole;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.typesetting.FormatProfile;
import vn.danvankheo.ground.typesetting.OfficialDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may do what with a paper, in every state. */
class PaperPolicyTests {

	private static final CommitteeId COMMITTEE = CommitteeId.next();

	private static final PaperKind KIND = new PaperKind("K", DocumentType.NOTICE, Organ.COMMITTEE, List.of(),
			List.of());

	private static final PaperWording WORDS = new PaperWording("Trích yếu", List.of(), List.of(), "Nội dung.",
			List.of(), List.of(), "");

	private static Actor holder(Role role) {
		return new Actor(AccountId.next(), COMMITTEE, "Người làm",
				Set.of(new HeldRole(role, role.ofUnit() ? UnitId.next() : null)));
	}

	private static Paper paper(PaperState state) {
		LastTouch touch = LastTouch.by(holder(Role.STANDING_OFFICE), Instant.EPOCH);
		Paper paper = new Paper(new PaperDrafting.Topic(COMMITTEE, KIND, UUID.randomUUID(), null), FormatProfile.HD36,
				WORDS, touch);
		if (state == PaperState.DRAFT) {
			return paper;
		}
		OfficialDocument document = Assembled
			.of(WORDS, new LiveContent(Map.of(), Map.of(), List.of(), Set.of()), KIND.type(),
					new Issuers(new Letterhead("", "THỊ ỦY", "ThU", "Thị xã"), null), FormatProfile.HD36, 2023)
			.document();
		paper.freeze(document, touch);
		if (state != PaperState.AWAITING_SIGNATURE) {
			paper.issue(GivenNumber.of(UUID.randomUUID(), 1, "TB/ThU", FormatProfile.HD36), LocalDate.EPOCH, document,
					touch);
		}
		if (state == PaperState.SENT) {
			paper.send(touch);
		}
		if (state == PaperState.WITHDRAWN) {
			paper.withdraw("Sai", touch);
		}
		return paper;
	}

	private static String granted(BiFunction<Actor, Paper, Permission> act) {
		Map<PaperState, Set<String>> granted = new TreeMap<>();
		for (PaperState state : PaperState.values()) {
			for (Role role : Role.values()) {
				if (act.apply(holder(role), paper(state)).granted()) {
					granted.computeIfAbsent(state, (key) -> new TreeSet<>()).add(role.name());
				}
			}
		}
		return granted.toString();
	}

	@Test
	void the_office_writes_until_the_paper_is_presented() {
		assertThat(granted(PaperPolicy::edit)).isEqualTo("{DRAFT=[STANDING_OFFICE]}");
		assertThat(granted(PaperPolicy::present)).isEqualTo("{DRAFT=[STANDING_OFFICE]}");
		assertThat(granted(PaperPolicy::takeBack)).isEqualTo("{AWAITING_SIGNATURE=[STANDING_OFFICE]}");
		assertThat(granted(PaperPolicy::drop))
			.isEqualTo("{DRAFT=[STANDING_OFFICE], AWAITING_SIGNATURE=[STANDING_OFFICE]}");
	}

	@Test
	void the_clerk_issues_sends_withdraws_and_uploads() {
		assertThat(granted(PaperPolicy::issue)).isEqualTo("{AWAITING_SIGNATURE=[CLERK]}");
		assertThat(granted((actor, paper) -> PaperPolicy.send(actor, paper, 1))).isEqualTo("{ISSUED=[CLERK]}");
		assertThat(granted((actor, paper) -> PaperPolicy.send(actor, paper, 0))).isEqualTo("{}");
		assertThat(granted((actor, paper) -> PaperPolicy.withdraw(actor, paper, null)))
			.isEqualTo("{ISSUED=[CLERK], SENT=[CLERK]}");
		assertThat(granted(PaperPolicy::scan)).isEqualTo("{ISSUED=[CLERK], SENT=[CLERK]}");
	}

	@Test
	void the_leader_records_the_signature_and_the_office_corrects() {
		assertThat(granted(PaperPolicy::sign)).isEqualTo("{AWAITING_SIGNATURE=[CLERK, LEADER]}");
		assertThat(granted((actor, paper) -> PaperPolicy.correct(actor, paper, false)))
			.isEqualTo("{ISSUED=[STANDING_OFFICE], SENT=[STANDING_OFFICE]}");
		assertThat(granted((actor, paper) -> PaperPolicy.correct(actor, paper, true))).isEqualTo("{}");
	}

	@Test
	void drafts_are_seen_by_those_who_make_papers_and_issued_papers_by_the_committee() {
		assertThat(granted((actor, paper) -> seen(actor, paper, false)))
			.isEqualTo("{DRAFT=[CLERK, LEADER, STANDING_OFFICE], AWAITING_SIGNATURE=[CLERK, LEADER, STANDING_OFFICE], "
					+ "ISSUED=[ADMINISTRATOR, CLERK, COMMITTEE_MEMBER, INSPECTOR, LEADER, STANDING_OFFICE], "
					+ "SENT=[ADMINISTRATOR, CLERK, COMMITTEE_MEMBER, INSPECTOR, LEADER, STANDING_OFFICE], "
					+ "WITHDRAWN=[ADMINISTRATOR, CLERK, COMMITTEE_MEMBER, INSPECTOR, LEADER, STANDING_OFFICE]}");
		assertThat(PaperPolicy.sees(holder(Role.UNIT_HEAD), paper(PaperState.SENT), false, true)).isTrue();
	}

	private static Permission seen(Actor actor, Paper paper, boolean sent) {
		return PaperPolicy.sees(actor, paper, PaperPolicy.reader(actor, KIND), sent) ? Permission.grant()
				: Permission.refused("paper.notOpen");
	}

	@Test
	void one_paper_is_in_force_and_one_is_being_made() {
		PaperId other = PaperId.next();
		assertThat(PaperPolicy.draft(List.of(), null).granted()).isTrue();
		assertThat(PaperPolicy.draft(List.of(paper(PaperState.WITHDRAWN)), null).granted()).isTrue();
		assertThat(PaperPolicy.draft(List.of(paper(PaperState.DRAFT)), null).granted()).isTrue();
		assertThat(PaperPolicy.draft(List.of(paper(PaperState.SENT)), null).code()).isEqualTo("paper.alreadyInForce");
		assertThat(PaperPolicy.draft(List.of(paper(PaperState.SENT)), other).granted()).isTrue();
		assertThat(PaperPolicy.draft(List.of(paper(PaperState.AWAITING_SIGNATURE)), other).code())
			.isEqualTo("paper.anotherOpen");
	}

	@Test
	void a_correction_is_withdrawn_after_what_it_corrects() {
		Actor clerk = holder(Role.CLERK);
		Paper correction = paper(PaperState.SENT);
		assertThat(PaperPolicy.withdraw(clerk, correction, paper(PaperState.ISSUED)).code())
			.isEqualTo("paper.correctionStands");
		assertThat(PaperPolicy.withdraw(clerk, correction, paper(PaperState.WITHDRAWN)).granted()).isTrue();
	}

	@Test
	void a_reason_is_words_and_not_too_many() {
		assertThat(PaperPolicy.reason(" ").code()).isEqualTo("paper.reasonMissing");
		assertThat(PaperPolicy.reason("x".repeat(1001)).code()).isEqualTo("paper.reasonTooLong");
		assertThat(PaperPolicy.reason("Sai danh sách").granted()).isTrue();
	}

}
