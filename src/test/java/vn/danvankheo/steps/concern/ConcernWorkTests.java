package vn.danvankheo.steps.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.story.SmallWorld;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.WorkSource.Work;

import static org.assertj.core.api.Assertions.assertThat;

/** What the first page asks of whom, and how long a concern has waited. */
class ConcernWorkTests {

	private final SmallWorld world = new SmallWorld();

	private final WaitingConcerns waiting = new WaitingConcerns(1, 2, 3, 5, 4, LocalDate.of(2023, 3, 13), 1);

	private List<String> titles(Actor actor) {
		return ConcernWork.work(actor, this.waiting).stream().map(Work::title).toList();
	}

	@Test
	void the_office_is_told_which_answers_are_late_and_since_when() {
		assertThat(titles(this.world.office())).containsExactly("Trả lời 1 vướng mắc, kiến nghị của đơn vị",
				"Đôn đốc 4 kiến nghị quá ngày hẹn trả lời", "Theo dõi 1 kiến nghị đã chuyển");
		assertThat(ConcernWork.work(this.world.office(), this.waiting).get(1).explanation()).contains("13/3/2023");
	}

	@Test
	void the_thuong_truc_decides_what_was_passed_on_to_it_and_a_unit_what_is_its_own() {
		assertThat(titles(this.world.actor("Thường trực", SmallWorld.held(Role.LEADER))))
			.containsExactly("Xem xét 1 kiến nghị chuyển đến Thường trực");
		assertThat(titles(this.world.officer(this.world.ward()))).containsExactly("Nói rõ thêm 2 vướng mắc, kiến nghị",
				"Xem trả lời 3 vướng mắc, kiến nghị");
	}

	@Test
	void who_gathered_it_reads_it_as_long_as_he_is_of_the_committee() {
		Actor inspector = this.world.actor("Đoàn viên", SmallWorld.held(Role.INSPECTOR));
		Concern gathered = raised(inspector);
		assertThat(gathered.gatheredBy(inspector)).isTrue();
		assertThat(gathered.gatheredBy(new Actor(inspector.account(), inspector.committee(), "Đoàn viên",
				this.world.officer(this.world.commune()).roles())))
			.as("he works for another unit now")
			.isFalse();
		Actor officer = this.world.officer(this.world.ward());
		assertThat(raised(officer).gatheredBy(officer)).isFalse();
	}

	private Concern raised(Actor by) {
		return new Concern(this.world.campaign().id(), new Concern.Raised(this.world.ward().id(), null, null, null,
				ConcernKind.DIFFICULTY, "Chưa có đất", "Đã hỏi."), by, Instant.EPOCH);
	}

	@Test
	void a_solved_concern_grows_no_older() {
		assertThat(row(ConcernState.OPEN).aged()).isEqualTo("19 ngày");
		assertThat(row(ConcernState.SOLVED).aged()).isEqualTo("sau 12 ngày");
	}

	private static ConcernRow row(ConcernState state) {
		return new ConcernRow(null, "Chưa có đất", ConcernKind.DIFFICULTY, state, "Phường 1", null, at(1), at(13),
				false, null, null, LocalDate.of(2023, 3, 20));
	}

	private static Instant at(int day) {
		return LocalDate.of(2023, 3, day).atTime(9, 0).atZone(Deadline.ZONE).toInstant();
	}

}
