package vn.danvankheo.year.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.story.SmallWorld;
import vn.danvankheo.year.campaign.Deadline;

import static org.assertj.core.api.Assertions.assertThat;

/** Due on 25/5/2023, locked after 04/6. */
class YearCellTests {

	private static final Instant BEFORE = SmallWorld.at("2023-05-20T09:00");

	private static final Instant AFTER = SmallWorld.at("2023-05-28T09:00");

	private static final DueAndLock CLOCKS = new DueAndLock(Deadline.noLaterThan(LocalDate.of(2023, 5, 25)).end(),
			Deadline.noLaterThan(LocalDate.of(2023, 6, 4)).end(), null);

	private static YearCell cell(Delivery delivery, Instant excused, DueAndLock clocks, Instant now) {
		return new YearCell.Owed(UUID.randomUUID(), UnitId.next(), UUID.randomUUID(), true, clocks, delivery, excused)
			.at(now);
	}

	private static YearCell cell(Delivery delivery, Instant now) {
		return cell(delivery, null, CLOCKS, now);
	}

	private static Delivery at(String local) {
		return Delivery.none().reaching(Extent.WHOLE, SmallWorld.at(local));
	}

	@Test
	void every_cell_has_its_word() {
		DueAndLock extended = CLOCKS
			.extended(new Extension(Deadline.noLaterThan(LocalDate.of(2023, 5, 30)).end(), "Mưa lũ", null, AFTER));
		assertThat(List.of(cell(at("2023-05-25T23:59:59"), AFTER).words(), cell(at("2023-05-27T00:00"), AFTER).words(),
				cell(at("2023-05-20T08:00").uneventfully(), AFTER).words(),
				cell(at("2023-05-27T08:00").uneventfully(), AFTER).words(), cell(Delivery.none(), AFTER).words(),
				cell(Delivery.none(), BEFORE).words(), cell(Delivery.none(), BEFORE, CLOCKS, AFTER).words(),
				cell(Delivery.none(), null, extended, AFTER).words()))
			.containsExactly("đúng hạn", "muộn 2 ngày", "không phát sinh", "không p.sinh, muộn 2", "chưa nộp",
					"chưa đến hạn", "được miễn", "gia hạn");
	}

	@Test
	void no_rate_passes_a_hundred_and_what_is_not_due_is_not_missing() {
		List<YearCell> cells = new ArrayList<>(
				Arrays.asList(cell(at("2023-05-20T08:00"), BEFORE), cell(Delivery.none(), BEFORE), null));
		assertThat(YearSum.of(cells)).isEqualTo(new YearSum(1, 1));
		cells.add(cell(Delivery.none(), AFTER));
		cells.add(cell(Delivery.none(), BEFORE, CLOCKS, AFTER));
		YearSum sum = YearSum.of(cells);
		assertThat(sum).isEqualTo(new YearSum(1, 3));
		assertThat(sum.percent()).isEqualTo(33);
		assertThat(new YearSum(0, 0).words()).isEqualTo("–");
	}

	@Test
	void silence_nothing_to_tell_and_not_due_are_three_things() {
		assertThat(cell(Delivery.none(), AFTER).missing()).isOne();
		assertThat(cell(at("2023-05-20T08:00").uneventfully(), AFTER).missing()).isZero();
		assertThat(cell(Delivery.none(), BEFORE).missing()).isZero();
	}

	@Test
	void several_in_one_period_stand_as_the_one_that_wants_looking_at_and_each_is_counted() {
		YearCell sent = cell(at("2023-05-20T08:00"), AFTER);
		YearCell late = cell(at("2023-05-27T00:00"), AFTER);
		YearCell none = cell(Delivery.none(), AFTER);
		YearCell excused = cell(Delivery.none(), BEFORE, CLOCKS, AFTER);
		assertThat(List.of(sent.and(sent).words(), sent.and(late).words(), late.and(sent).words(),
				sent.and(none).and(late).words(), sent.and(excused).words(),
				cell(at("2023-05-20T08:00"), BEFORE).and(cell(Delivery.none(), BEFORE)).words()))
			.containsExactly("đúng hạn", "muộn 2 ngày", "muộn 2 ngày", "thiếu 1/3", "đúng hạn", "nộp 1/2");
		assertThat(YearSum.of(List.of(sent.and(none).and(late)))).isEqualTo(new YearSum(2, 3));
	}

	@Test
	void what_was_taken_back_no_longer_says_that_nothing_happened() {
		Delivery told = at("2023-05-20T08:00").uneventfully();
		assertThat(told.takenBack(Extent.NOTHING, AFTER).uneventful()).isFalse();
		assertThat(told.reaching(Extent.WHOLE, AFTER).uneventful()).isFalse();
	}

}
