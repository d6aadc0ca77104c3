package vn.danvankheo.steps.inspection;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.story.StoryModels;
import vn.danvankheo.story.StoryWorld;
import vn.danvankheo.year.emulation.Move;
import vn.danvankheo.year.emulation.Participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Teams and visits are kept as they are, and the database refuses what may not be. */
@DatabaseTest
class TeamMappingTests {

	private static final Seat HEAD = new Seat(null, "Nguyễn Văn An", "Phó Trưởng ban Dân vận", TeamFunction.HEAD);

	@Autowired
	private ListableBeanFactory beans;

	@Autowired
	private InspectionTeams teams;

	@Autowired
	private Inspections inspections;

	@Autowired
	private JdbcClient database;

	@Autowired
	private TransactionOperations transactions;

	private StoryWorld world;

	private Participation model;

	private LocalDate day;

	@BeforeEach
	void begin() {
		this.world = StoryWorld.in(this.beans);
		this.model = new StoryModels(this.world).sent(this.world.ward(), "Tiếng kẻng an ninh");
		this.day = LocalDate.of(2023, 4, 18);
	}

	private Move move() {
		return new StoryModels(this.world).move("danvan");
	}

	private InspectionTeam team(int number, Seat... others) {
		List<Seat> seats = new java.util.ArrayList<>(List.of(HEAD));
		seats.addAll(List.of(others));
		return this.teams.saveAndFlush(new InspectionTeam(this.world.campaign(), Purpose.FIELD_CHECK, number,
				"Đoàn số " + number, new Term(this.day, this.day.plusDays(10)), seats, move()));
	}

	private Inspection visit(InspectionTeam team, String from, String until) {
		return new Inspection(team, this.world.ward().id(),
				new Appointment(this.day, LocalTime.parse(from), LocalTime.parse(until), "Hội trường Phường 1"),
				Set.of(this.model.id()), move());
	}

	@Test
	void a_team_and_its_visit_are_read_back_as_they_were_saved() {
		AccountId inspector = this.world.actor("kiemtra").account();
		Seat member = new Seat(inspector, "Thành viên đoàn", "Chuyên viên", TeamFunction.MEMBER);
		InspectionTeam saved = team(2, member);
		InspectionId id = this.inspections.saveAndFlush(visit(saved, "08:30", "10:00")).id();
		InspectionTeam team = this.teams.findByIdAndCommittee(saved.id(), this.world.committee()).orElseThrow();
		assertThat(team.members()).containsExactly(HEAD, member);
		assertThat(team.has(inspector)).isTrue();
		assertThat(team.has(this.world.actor("danvan").account())).isFalse();
		Inspection visit = this.inspections.findByIdAndCommittee(id, this.world.committee()).orElseThrow();
		assertThat(visit.appointment())
			.isEqualTo(new Appointment(this.day, LocalTime.of(8, 30), LocalTime.of(10, 0), "Hội trường Phường 1"));
		assertThat(visit.participations()).containsExactly(this.model.id());
		assertThat(this.database.sql("select starts_at::text from inspection where inspection_id = :id")
			.param("id", id.inspectionId())
			.query(String.class)
			.single()).isEqualTo("08:30:00");
		assertThat(this.inspections.looksAt(this.world.committee(), this.model.id())).extracting(Inspection::id)
			.containsExactly(id);
		assertThat(this.teams.idsWith(this.world.committee(), inspector)).containsExactly(saved.id());
	}

	@Test
	void another_head_may_take_over_in_one_step() {
		AccountId inspector = this.world.actor("kiemtra").account();
		InspectionTeam saved = team(1, new Seat(inspector, "Lê Bình", "", TeamFunction.MEMBER));
		List<Seat> seats = List.of(new Seat(inspector, "Lê Bình", "", TeamFunction.HEAD),
				new Seat(null, HEAD.name(), HEAD.position(), TeamFunction.DEPUTY));
		this.transactions.executeWithoutResult((status) -> {
			InspectionTeam team = this.teams.findByIdAndCommittee(saved.id(), this.world.committee()).orElseThrow();
			team.change("Đoàn số 1", team.term(), seats, move());
			this.teams.save(team);
		});
		assertThat(this.teams.findByIdAndCommittee(saved.id(), this.world.committee()).orElseThrow().members())
			.isEqualTo(seats);
	}

	@Test
	void the_database_refuses_two_visits_of_a_team_at_one_time() {
		InspectionTeam team = team(1);
		this.inspections.saveAndFlush(visit(team, "08:00", "10:00"));
		this.inspections.saveAndFlush(visit(team, "10:00", "11:00"));
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.inspections.saveAndFlush(visit(team, "09:30", "10:15")))
			.withMessageContaining("a_team_is_in_one_place");
	}

	@Test
	void the_database_refuses_a_second_head() {
		InspectionTeam team = team(1);
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> this.database.sql("""
					insert into team_member (member_id, committee_id, team_id, line, name, function)
					values (gen_random_uuid(), :committee, :team, 2, 'Người thứ hai', 'HEAD')""")
				.param("committee", this.world.committee().committeeId())
				.param("team", team.id().teamId())
				.update())
			.withMessageContaining("one_head_of_a_team");
	}

}
