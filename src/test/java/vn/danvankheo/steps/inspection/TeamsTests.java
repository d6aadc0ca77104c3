package vn.danvankheo.steps.inspection;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.steps.visit.InspectionPanel;
import vn.danvankheo.year.campaign.FieldId;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.danvankheo.ground.organisation.Refusals.refused;

/** Teams, what they are given, and when they go. */
@DatabaseTest
class TeamsTests {

	private static final Instant SIX_DAYS_BEFORE = Instant.parse("2023-04-12T01:00:00Z");

	private static final Instant EIGHT_DAYS_BEFORE = Instant.parse("2023-04-10T01:00:00Z");

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private TeamKeeping keeping;

	@Autowired
	private Assigning assigning;

	@Autowired
	private Scheduling scheduling;

	@Autowired
	private InterestKeeping interests;

	@Autowired
	private SeenInspections seen;

	@Autowired
	private TeamPeople people;

	@Autowired
	private InspectionWork work;

	@Autowired
	private InspectionPanel panel;

	@Autowired
	private Inspections inspections;

	private TeamStory story;

	private Participation model;

	@BeforeEach
	void begin() {
		this.story = new TeamStory(this.beans);
		this.model = this.story.models.sent(this.story.world.ward(), "Tiếng kẻng an ninh");
	}

	private FormErrors change(TeamId team, TeamForm form) {
		FormErrors[] errors = new FormErrors[1];
		this.story.world.as("danvan", (office) -> errors[0] = this.keeping.change(office, team, form));
		return errors[0];
	}

	@Test
	void a_team_takes_the_next_number_and_exactly_one_head() {
		TeamId first = this.story.team("Nguyễn Văn An", this.story.account("kiemtra"));
		TeamId second = this.story.team("Trần Bình");
		assertThat(this.story.read(first).name()).isEqualTo("Đoàn kiểm tra số 1");
		assertThat(this.story.read(second).number()).isEqualTo(2);
		assertThat(this.story.read(first).members()).extracting(Seat::name)
			.containsExactly("Nguyễn Văn An", "Thành viên đoàn kiểm tra");
		TeamForm form = this.story.renamed(this.story.form("Nguyễn Văn An", "Trần Bình"));
		TeamForm twoHeads = new TeamForm(form.purpose(), form.name(), form.firstDay(), form.lastDay(), form.account(),
				form.memberName(), form.position(), List.of("HEAD", "HEAD"), null);
		assertThat(change(first, twoHeads))
			.isEqualTo(Map.of("members", "Đoàn chỉ có một Trưởng đoàn. Anh/chị đổi nhiệm vụ của những người còn lại."));
		assertThat(change(first, this.story.renamed(this.story.form())))
			.isEqualTo(Map.of("members", "Đoàn phải có một Trưởng đoàn. Anh/chị chọn một người làm Trưởng đoàn."));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.story.world.as("thanhvien",
				(member) -> this.keeping.act(member, first, TeamKeeping.Act.CLOSE)));
	}

	@Test
	void nobody_is_sent_to_the_unit_he_works_for_whichever_comes_first() {
		AccountId torn = this.story.torn("kiemtra", this.story.world.ward());
		TeamId withHim = this.story.team("Nguyễn Văn An", torn);
		refused("team.worksForUnit", () -> this.story.give(withHim, this.story.world.ward()));
		refused("team.worksForUnit", () -> this.story.give(withHim, Target.model(this.model.id())));
		this.story.give(withHim, this.story.world.commune());
		TeamId without = this.story.team("Trần Bình");
		this.story.give(without, this.story.world.ward());
		assertThat(change(without, this.story.renamed(this.story.form("Trần Bình", torn))).get("members"))
			.startsWith("Thành viên đoàn kiểm tra là người của Phường 1");
		assertThat(this.story.read(without).has(torn)).isFalse();
	}

	@Test
	void by_a_field_too_nobody_comes_to_his_own_unit() {
		TeamId team = this.story.team("Nguyễn Văn An", this.story.torn("kiemtra", this.story.world.ward()));
		this.story.give(team, Target.field(this.story.world.fields().get(0).id()));
		FormErrors errors = this.story.plan(team, this.story.world.ward().id(),
				this.story.at(TeamStory.TUESDAY, "8:00", "9:30", this.model));
		assertThat(errors.get("team")).startsWith("Thành viên đoàn kiểm tra là người của Phường 1");
		assertThat(this.inspections.findByCommitteeAndAppointmentDay(this.story.world.committee(), TeamStory.TUESDAY))
			.isEmpty();
	}

	@Test
	void a_declared_interest_keeps_a_person_away_until_it_ends() {
		TeamId team = this.story.team("Nguyễn Văn An");
		String ward = this.story.world.ward().id().toString();
		this.story.world.as("danvan",
				(office) -> assertThat(this.interests
					.declare(office, new InterestForm(ward, "", "Nguyễn Văn An", "Em trai là chủ mô hình"))
					.none()).isTrue());
		refused("team.declaredInterest", () -> this.story.give(team, this.story.world.ward()));
		this.story.world.as("danvan", (office) -> {
			InterestsPage page = this.interests.page(office);
			this.interests.end(office, page.lines().get(0).id());
		});
		this.story.give(team, this.story.world.ward());
		this.story.world.as("kiemtra",
				(inspector) -> assertThat(this.interests
					.declare(inspector, new InterestForm(ward, "", "Người khác", "Vợ công tác tại đây"))
					.none()).isTrue());
		assertThat(change(team, this.story.renamed(this.story.form("Nguyễn Văn An", this.story.account("kiemtra"))))
			.get("members")).as("of himself, whatever name he types")
			.contains("đã khai có quan hệ lợi ích với Phường 1 (Vợ công tác tại đây)");
	}

	@Test
	void a_unit_has_one_team_and_a_model_moved_by_hand_another() {
		Participation second = this.story.models.sent(this.story.world.ward(), "Đường hoa");
		TeamId first = this.story.team("Nguyễn Văn An");
		TeamId other = this.story.team("Trần Bình");
		this.story.give(first, this.story.world.ward());
		this.story.give(first, this.story.world.ward());
		refused("assignment.taken", () -> this.story.give(other, this.story.world.ward()));
		this.story.give(other, Target.model(second.id()));
		Coverage coverage = this.people.coverage(this.story.world.campaign().id(), Purpose.FIELD_CHECK);
		assertThat(coverage.of(first)).extracting(ToInspect.ModelToSee::name).containsExactly("Tiếng kẻng an ninh");
		assertThat(coverage.of(other)).extracting(ToInspect.ModelToSee::name).containsExactly("Đường hoa");
		assertThat(coverage.load(Set.of(first, other)).words()).isEqualTo("1 đơn vị, 2 mô hình");
		this.story.planned(first, this.story.world.ward(), TeamStory.TUESDAY, "8:00", "9:30", this.model);
		refused("assignment.visitPlanned", () -> this.story.world.as("danvan",
				(office) -> this.assigning.takeBack(office, this.story.assignmentOf(first))));
		assertThat(this.story.plan(first, this.story.world.ward().id(),
				this.story.at(TeamStory.TUESDAY, "14:00", "15:00", second)))
			.containsOnlyKeys("model");
	}

	@Test
	void a_team_and_its_people_are_in_one_place_at_a_time() {
		this.story.models.sent(this.story.world.commune(), "Nuôi bò");
		Participation cows = this.story.models.sent(this.story.world.commune(), "Hụi bò");
		TeamId first = this.story.team("Nguyễn Văn An", this.story.account("kiemtra"));
		TeamId second = this.story.team("Trần Bình", this.story.account("kiemtra"));
		this.story.give(first, this.story.world.ward());
		this.story.give(second, this.story.world.commune());
		InspectionId visit = this.story.planned(first, this.story.world.ward(), TeamStory.TUESDAY, "8:00", "9:30",
				this.model);
		assertThat(this.story.plan(first, this.story.world.ward().id(),
				this.story.at(TeamStory.TUESDAY, "9:00", "10:00", this.model)))
			.isEqualTo(
					Map.of("startsAt", "Lúc đó đoàn đã có buổi 8 giờ–9 giờ 30 tại Hội trường. Anh/chị chọn giờ khác."));
		assertThat(this.story
			.plan(second, this.story.world.commune().id(), this.story.at(TeamStory.TUESDAY, "9:00", "10:00", cows))
			.get("startsAt"))
			.isEqualTo("Thành viên đoàn kiểm tra cũng ở Đoàn kiểm tra số 1, đoàn đó có buổi 8 giờ–9 giờ 30 cùng ngày. "
					+ "Anh/chị chọn ngày hoặc giờ khác.");
		this.story.planned(second, this.story.world.commune(), TeamStory.TUESDAY, "9:30", "10:30", cows);
		assertThat(this.story
			.plan(first, this.story.world.ward().id(),
					this.story.at(LocalDate.of(2023, 5, 9), "8:00", "9:00", this.model))
			.get("day"))
			.isEqualTo("Đoàn chỉ làm việc từ ngày 10/4/2023 đến ngày 28/4/2023. "
					+ "Anh/chị chọn ngày trong thời gian đó, hoặc sửa thời gian của đoàn trước.");
		this.story.world.as("danvan", (office) -> {
			assertThat(this.scheduling.cancel(office, visit, " ")).containsOnlyKeys("reason");
			assertThat(this.scheduling.cancel(office, visit, "Trùng họp").none()).isTrue();
		});
		this.story.planned(first, this.story.world.ward(), TeamStory.TUESDAY, "8:00", "9:30", this.model);
	}

	@Test
	void a_weekend_is_planned_only_by_whoever_confirms_it() {
		TeamId team = this.story.team("Nguyễn Văn An");
		this.story.give(team, this.story.world.ward());
		AppointmentForm saturday = this.story.at(LocalDate.of(2023, 4, 22), "8:00", "9:30", this.model);
		assertThat(this.story.plan(team, this.story.world.ward().id(), saturday)).containsOnlyKeys("confirmed");
		AppointmentForm meant = new AppointmentForm(saturday.day(), "8:00", "9:30", "Nhà văn hóa", saturday.model(),
				true, null);
		assertThat(this.story.plan(team, this.story.world.ward().id(), meant).none()).isTrue();
	}

	@Test
	void an_inspector_sees_only_the_visits_of_his_own_teams() {
		TeamId his = this.story.team("Nguyễn Văn An", this.story.account("kiemtra"));
		TeamId others = this.story.team("Trần Bình");
		Participation cows = this.story.models.sent(this.story.world.commune(), "Hụi bò");
		this.story.give(his, this.story.world.ward());
		this.story.give(others, this.story.world.commune());
		InspectionId own = this.story.planned(his, this.story.world.ward(), TeamStory.TUESDAY, "8:00", "9:00",
				this.model);
		InspectionId other = this.story.planned(others, this.story.world.commune(), TeamStory.TUESDAY, "8:00", "9:00",
				cows);
		this.story.world.as("kiemtra", (inspector) -> {
			assertThat(this.seen.one(inspector, own).inspection().id()).isEqualTo(own);
			assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> this.seen.one(inspector, other));
			assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> this.seen.oneTeam(inspector, others));
		});
		this.story.world.as("kiemtra",
				(inspector) -> assertThat(this.work.workFor(inspector, EIGHT_DAYS_BEFORE)).as("later").isEmpty());
		this.story.world.as("kiemtra",
				(inspector) -> assertThat(this.work.workFor(inspector, SIX_DAYS_BEFORE))
					.extracting((work) -> work.title(), (work) -> work.explanation(), (work) -> work.path())
					.containsExactly(org.assertj.core.groups.Tuple.tuple("Kiểm tra Phường 1, 8 giờ",
							"Đoàn kiểm tra số 1, tại Hội trường, xem 1 mô hình.", "/inspections/" + own)));
		this.story.world.as("thuongtruc",
				(leader) -> assertThat(this.seen.one(leader, other).inspection().id()).isEqualTo(other));
	}

	@Test
	void a_unit_learns_of_its_own_visits_once_they_are_announced() {
		TeamId team = this.story.team("Nguyễn Văn An");
		Participation cows = this.story.models.sent(this.story.world.commune(), "Hụi bò");
		this.story.give(team, this.story.world.ward());
		this.story.give(team, this.story.world.commune());
		InspectionId visit = this.story.planned(team, this.story.world.ward(), TeamStory.TUESDAY, "8:30", "10:00",
				this.model);
		InspectionId other = this.story.planned(team, this.story.world.commune(), TeamStory.TUESDAY, "14:00", "15:00",
				cows);
		Instant before = TeamStory.FIRST.atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
		this.story.world.as("phuong1", (officer) -> {
			assertThat(this.work.workFor(officer, before)).isEmpty();
			assertThat(this.panel.shown(this.model, officer)).isEmpty();
			assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> this.seen.one(officer, visit));
		});
		this.story.announce(team);
		this.story.world.as("phuong1", (officer) -> {
			assertThat(this.work.workFor(officer, before)).extracting((work) -> work.title())
				.containsExactly("Đoàn kiểm tra số 1 đến thứ Ba, 18/4/2023 lúc 8 giờ 30");
			assertThat(this.seen.one(officer, visit).inspection().id()).isEqualTo(visit);
			assertThat(this.panel.shown(this.model, officer)).isPresent();
			assertThat(this.panel.shown(cows, officer)).as("another unit's").isEmpty();
			assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> this.seen.one(officer, other));
		});
	}

	@Test
	void a_member_who_works_for_a_unit_learns_of_visits_to_it_no_sooner_than_the_unit() {
		this.story.torn("thanhvien", this.story.world.ward());
		TeamId team = this.story.team("Nguyễn Văn An");
		this.story.give(team, this.story.world.ward());
		InspectionId visit = this.story.planned(team, this.story.world.ward(), TeamStory.TUESDAY, "8:30", "10:00",
				this.model);
		this.story.world.as("thanhvien", (member) -> {
			assertThatExceptionOfType(NoSuchRecord.class).isThrownBy(() -> this.seen.one(member, visit));
			assertThat(this.panel.shown(this.model, member)).isEmpty();
			assertThat(calendar(member, team)).doesNotContain("Phường 1");
			assertThat(month(member)).isEmpty();
		});
		this.story.world.as("thuongtruc", (leader) -> {
			assertThat(calendar(leader, team)).contains("Phường 1");
			assertThat(month(leader)).hasSize(1);
		});
		this.story.announce(team);
		this.story.world.as("thanhvien", (member) -> {
			assertThat(this.panel.shown(this.model, member)).isPresent();
			assertThat(month(member)).hasSize(1);
		});
	}

	private String calendar(Actor actor, TeamId team) {
		return new String(this.beans.getBean(Calendars.class).ofTeam(actor, team), StandardCharsets.UTF_8);
	}

	private List<VisitLine> month(Actor actor) {
		return this.beans.getBean(ScheduleViews.class).lines(actor, this.story.world.campaign(), Purpose.FIELD_CHECK);
	}

	@Test
	void a_field_is_not_taken_back_while_the_team_has_planned_to_see_its_models() {
		TeamId team = this.story.team("Nguyễn Văn An");
		FieldId field = this.model.facts().field();
		this.story.give(team, Target.field(field));
		InspectionId visit = this.story.planned(team, this.story.world.ward(), TeamStory.TUESDAY, "8:00", "9:30",
				this.model);
		Runnable takeBack = () -> this.story.world.as("danvan",
				(office) -> this.assigning.takeBack(office, this.story.assignmentOf(team)));
		refused("assignment.visitPlanned", takeBack::run);
		this.story.world.as("danvan", (office) -> this.scheduling.cancel(office, visit, "Trùng họp"));
		takeBack.run();
		assertThat(this.people.coverage(this.story.world.campaign().id(), Purpose.FIELD_CHECK).of(team)).isEmpty();
	}

	@Test
	void nobody_goes_out_for_a_model_that_left_the_list() {
		Participation second = this.story.models.sent(this.story.world.ward(), "Đường hoa");
		TeamId team = this.story.team("Nguyễn Văn An");
		this.story.give(team, this.story.world.ward());
		InspectionId both = this.story.planned(team, this.story.world.ward(), TeamStory.TUESDAY, "8:00", "9:30",
				this.model, second);
		this.story.models.change(second, (model) -> model.withdraw(this.story.models.move("phuong1")));
		this.story.world.as("danvan", (office) -> assertThat(this.seen.one(office, both).inspection().participations())
			.containsExactly(this.model.id()));
		this.story.models.change(this.model, (model) -> model.withdraw(this.story.models.move("phuong1")));
		this.story.world.as("danvan", (office) -> {
			assertThat(month(office)).isEmpty();
			Inspection visit = this.seen.one(office, both).inspection();
			assertThat(visit.state()).isEqualTo(Inspection.State.CANCELLED);
			assertThat(visit.reason()).isEqualTo("Mô hình “Tiếng kẻng an ninh” không còn trong danh sách.");
			assertThat(visit.sequence()).isEqualTo(2);
		});
	}

	@Test
	void an_interest_declared_later_is_raised_where_it_is_cured() {
		TeamId team = this.story.team("Nguyễn Văn An");
		this.story.give(team, this.story.world.ward());
		String ward = this.story.world.ward().id().toString();
		this.story.world.as("danvan", (office) -> {
			this.interests.declare(office, new InterestForm(ward, "", "Nguyễn Văn An", "Em trai là chủ mô hình"));
			assertThat(this.interests.page(office).lines().get(0).teams())
				.containsExactly(new vn.danvankheo.ground.web.Choice(team.toString(), "Đoàn kiểm tra số 1"));
			assertThat(this.beans.getBean(TeamViews.class).team(office, team).ties())
				.extracting((tie) -> tie.messageKey())
				.containsExactly("refusal.team.declaredInterest");
			assertThat(this.work.workFor(office, SIX_DAYS_BEFORE)).extracting((work) -> work.path())
				.contains("/inspection-teams/" + team);
			this.assigning.takeBack(office, this.story.assignmentOf(team));
			assertThat(this.interests.page(office).lines().get(0).teams()).isEmpty();
			assertThat(this.work.workFor(office, SIX_DAYS_BEFORE)).extracting((work) -> work.path())
				.doesNotContain("/inspection-teams/" + team);
		});
	}

	@Test
	void a_closed_team_takes_nothing_more() {
		TeamId team = this.story.team("Nguyễn Văn An");
		this.story.give(team, this.story.world.ward());
		InspectionId visit = this.story.planned(team, this.story.world.ward(), TeamStory.TUESDAY, "8:00", "9:30",
				this.model);
		Runnable close = () -> this.story.world.as("danvan",
				(office) -> this.keeping.act(office, team, TeamKeeping.Act.CLOSE));
		refused("team.visitsPlanned", close::run);
		this.story.world.as("danvan", (office) -> this.scheduling.cancel(office, visit, "Đã kiểm tra lần khác"));
		close.run();
		refused("team.closed", () -> this.story.give(team, this.story.world.commune()));
		refused("team.closed", () -> this.story.plan(team, this.story.world.ward().id(),
				this.story.at(TeamStory.TUESDAY, "8:00", "9:30", this.model)));
	}

}
