package vn.danvankheo.edges.demonstration;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.steps.inspection.Purpose;
import vn.danvankheo.steps.review.ReviewFiling;
import vn.danvankheo.steps.visit.CriteriaKeeping;
import vn.danvankheo.steps.visit.CriteriaSet;
import vn.danvankheo.steps.visit.Criterion;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.ReportDaysKeeping;
import vn.danvankheo.year.campaign.ReviewDays;
import vn.danvankheo.year.emulation.OwnerKind;
import vn.danvankheo.year.obligation.PeriodOpenings;

/** What units found of their own models in the year before. */
@Component
@Profile("!prod")
@ConditionalOnProperty(name = "dvk.demonstration", matchIfMissing = true)
class SelfJudging {

	private static final String OWED = """
			select o.obligation_id as id, u.code, u.short_name, p.due_at
			from obligation o join unit u on u.committee_id = o.committee_id and u.unit_id = o.unit_id
			join obligation_period p on p.period_id = o.period_id
			where o.campaign_id = :campaign and p.kind = 'SELF_REVIEW' order by p.due_at, u.code, o.obligation_id""";

	private static final String[] DIFFICULTIES = { "", "Một số hộ đi làm ăn xa, khó họp đông đủ.", "",
			"Kinh phí vận động còn chậm." };

	private static final String[] NEXT = { "Làm tiếp phần còn lại, công khai thu chi hằng tháng.",
			"Họp dân, chọn thêm một tổ làm điểm.", "Giữ nền nếp tự quản, kiểm tra hằng tuần." };

	private final Scene scene;

	private final JdbcClient jdbc;

	private final ReportDaysKeeping days;

	private final CriteriaKeeping criteria;

	private final PeriodOpenings openings;

	private final ReviewFiling filing;

	SelfJudging(Scene scene, JdbcClient jdbc, ReportDaysKeeping days, CriteriaKeeping criteria, PeriodOpenings openings,
			ReviewFiling filing) {
		this.scene = scene;
		this.jdbc = jdbc;
		this.days = days;
		this.criteria = criteria;
		this.openings = openings;
		this.filing = filing;
	}

	void tell(Plans.Year earlier) {
		int year = earlier.campaign().year();
		LocalDate settled = LocalDate.of(year, 5, 4);
		this.scene.act("danvan", at(settled, 9), (actor) -> {
			this.days.settle(actor, earlier.campaign().id(),
					new ReviewDays(null, LocalDate.of(year, 6, 30), LocalDate.of(year, 9, 30)));
			for (Purpose purpose : List.of(Purpose.MID_YEAR, Purpose.YEAR_END)) {
				for (OwnerKind owner : OwnerKind.values()) {
					CriteriaSet.Kind kind = this.criteria.kind(actor, year, purpose, owner);
					this.criteria.create(actor, kind, this.criteria.begin(actor, kind, true).read().value());
				}
			}
		});
		this.scene.curtain();
		for (LocalDate opens : List.of(LocalDate.of(year, 6, 10), LocalDate.of(year, 9, 10))) {
			Instant night = opens.atStartOfDay(Deadline.ZONE).plusSeconds(5).toInstant();
			this.scene.happens(night, () -> this.openings.openDue(earlier.campaign().id(), night));
			this.scene.curtain();
		}
		this.jdbc.sql(OWED)
			.param("campaign", earlier.campaign().id().campaignId())
			.query(Rows.of(Owed.class))
			.list()
			.forEach(this::tell);
	}

	/** In time, late, or never. */
	private void tell(Owed owed) {
		int turn = Math.floorMod(owed.id().hashCode(), 30);
		if (turn == 0) {
			return;
		}
		LocalDate due = Deadline.endingAt(owed.dueAt()).lastDay();
		LocalDate day = (turn == 1) ? due.plusDays(3) : due.minusDays(turn % 8);
		this.scene.act(Town.username(owed.code(), owed.shortName()), at(day, 8 + turn % 8),
				(actor) -> this.filing.file(actor, owed.id(), "Làm đúng kế hoạch, bà con đồng tình.",
						DIFFICULTIES[turn % DIFFICULTIES.length], NEXT[turn % NEXT.length],
						(criterion) -> judged(criterion, turn)));
		this.scene.curtain();
	}

	/** Rather kindly, as people judge their own work. */
	private static String judged(Criterion criterion, int turn) {
		int less = (turn + criterion.position()) % 4;
		if (criterion.maximum() == null) {
			return (less == 3 && turn % 5 == 0) ? "FAILED" : "PASSED";
		}
		return criterion.maximum()
			.subtract(criterion.step().multiply(BigDecimal.valueOf(less)))
			.max(BigDecimal.ZERO)
			.stripTrailingZeros()
			.toPlainString()
			.replace('.', ',');
	}

	private Instant at(LocalDate day, int hour) {
		return day.atTime(hour, 20).atZone(Deadline.ZONE).toInstant();
	}

	private record Owed(UUID id, String code, String shortName, Instant dueAt) {

	}

}
