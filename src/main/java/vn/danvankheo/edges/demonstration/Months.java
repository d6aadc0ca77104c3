package vn.danvankheo.edges.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.steps.reporting.ReportFiling;
import vn.danvankheo.year.campaign.DayOffRule;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.ReportDays;
import vn.danvankheo.year.campaign.ReportDaysKeeping;
import vn.danvankheo.year.obligation.Obligation;
import vn.danvankheo.year.obligation.Obligations;
import vn.danvankheo.year.obligation.PeriodOpenings;

/**
 * The reports of the year before, with every kind of cell, and this year's as they go.
 */
@Component
@Profile("!prod")
@ConditionalOnProperty(name = "dvk.demonstration", matchIfMissing = true)
class Months {

	private static final String OWED = """
			select o.obligation_id as id, u.code, u.short_name, u.kind, p.from_day as month, p.kind as report, p.due_at
			from obligation o join unit u on u.committee_id = o.committee_id and u.unit_id = o.unit_id
			join obligation_period p on p.period_id = o.period_id
			where o.campaign_id = :campaign and p.kind like '%_REPORT' order by p.due_at, u.code""";

	private static final String[] DIFFICULTIES = { "", "Kinh phí vận động còn chậm.",
			"Một số hộ đi làm ăn xa, khó họp đông đủ.", "" };

	private static final String[] NEXT = { "Tiếp tục vận động, phân công đảng viên phụ trách từng tổ.",
			"Họp dân bàn giải pháp, công khai thu chi.", "Kiểm tra tiến độ, chụp ảnh trước và sau khi làm." };

	private final Scene scene;

	private final JdbcClient jdbc;

	private final ReportDaysKeeping days;

	private final PeriodOpenings openings;

	private final Obligations obligations;

	private final ReportFiling filing;

	Months(Scene scene, JdbcClient jdbc, ReportDaysKeeping days, PeriodOpenings openings, Obligations obligations,
			ReportFiling filing) {
		this.scene = scene;
		this.jdbc = jdbc;
		this.days = days;
		this.openings = openings;
		this.obligations = obligations;
		this.filing = filing;
	}

	void tell(Plans.Year earlier, Plans.Year present, PresentStep step) {
		int year = earlier.campaign().year();
		settle(earlier, new ReportDays(25, false, false, DayOffRule.AFTER, 10, LocalDate.of(year, 1, 1),
				LocalDate.of(year, 6, 26), LocalDate.of(year, 12, 8)), LocalDate.of(year, 1, 3));
		open(earlier, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 1));
		owed(earlier).forEach(this::tell);
		present(present, step);
	}

	/**
	 * A month is due on the fifth of the next, so that the one that runs is never late;
	 * months are reported on since the models were assigned.
	 */
	private void present(Plans.Year year, PresentStep step) {
		LocalDate running = this.scene.today().withDayOfMonth(1);
		LocalDate first = (step == PresentStep.BUILDING) ? year.assigned().withDayOfMonth(1) : running;
		settle(year, new ReportDays(5, true, false, DayOffRule.AFTER, 10, first, null, null), first);
		open(year, first, running);
		Map<Boolean, List<Owed>> byPast = owed(year).stream()
			.collect(Collectors.partitioningBy((owed) -> owed.dueAt().isBefore(this.scene.now())));
		byPast.get(true).forEach(this::tell);
		running(byPast.get(false), step == PresentStep.BUILDING);
	}

	/** Of what is not due yet: one let off, one given more time, some sent already. */
	private void running(List<Owed> open, boolean sending) {
		for (int at = 0; at < open.size(); at++) {
			LocalDate due = Deadline.endingAt(open.get(at).dueAt()).lastDay();
			if (at == 4 || at == 8) {
				except(open.get(at), due, at == 4);
			}
			else if (sending && at % 5 == 1) {
				file(open.get(at), this.scene.today(), 8);
			}
		}
	}

	private void open(Plans.Year year, LocalDate first, LocalDate last) {
		for (LocalDate month = first; !month.isAfter(last); month = month.plusMonths(1)) {
			Instant begins = month.atStartOfDay(Deadline.ZONE).plusSeconds(5).toInstant();
			this.scene.happens(begins, () -> this.openings.openDue(year.campaign().id(), begins));
			this.scene.curtain();
		}
	}

	private void settle(Plans.Year year, ReportDays wanted, LocalDate on) {
		this.scene.act("danvan", at(on, 9), (actor) -> this.days.settle(actor, year.campaign().id(), wanted));
		this.scene.curtain();
	}

	private List<Owed> owed(Plans.Year year) {
		return this.jdbc.sql(OWED)
			.param("campaign", year.campaign().id().campaignId())
			.query(Rows.of(Owed.class))
			.list();
	}

	/** On time, late, nothing to tell, let off, given more time, or silent. */
	private void tell(Owed owed) {
		int turn = Math
			.floorMod(owed.code().hashCode() * 31 + owed.month().getMonthValue() * 7 + owed.report().length(), 40);
		LocalDate due = Deadline.endingAt(owed.dueAt()).lastDay();
		if (turn == 0) {
			return;
		}
		if (turn == 1) {
			except(owed, due, true);
			return;
		}
		if (turn == 2) {
			except(owed, due, false);
			file(owed, due.plusDays(2), 15);
			return;
		}
		boolean late = turn == 3 || turn == 4;
		file(owed, late ? due.plusDays(turn - 1) : due.minusDays(turn % 5), 8 + turn % 8);
	}

	private void file(Owed owed, LocalDate day, int hour) {
		int seed = Math.floorMod(owed.code().hashCode(), 97) + owed.month().getMonthValue();
		boolean nothing = owed.report().equals("MONTH_REPORT") && owed.kind() != UnitKind.WARD && seed % 6 == 0;
		this.scene.act(Town.username(owed.code(), owed.shortName()), at(day, hour), (actor) -> {
			if (nothing && this.filing.quiet(actor, owed.id())) {
				this.filing.nothing(actor, owed.id(), "Chưa đến thời gian làm theo kế hoạch");
			}
			else {
				this.filing.file(actor, owed.id(), answers(owed.kind(), seed));
			}
		});
		this.scene.curtain();
	}

	private static Map<String, String> answers(UnitKind kind, int seed) {
		Map<String, String> answers = new HashMap<>();
		answers.put("difficulties", DIFFICULTIES[seed % DIFFICULTIES.length]);
		answers.put("next", NEXT[seed % NEXT.length]);
		answers.put("matters-solved", String.valueOf(seed % 3));
		if (kind == UnitKind.WARD) {
			answers.put("citizens-received", String.valueOf(4 + seed % 9));
			answers.put("dialogues", String.valueOf(seed % 2));
			answers.put("complaints-received", String.valueOf(seed % 4));
			answers.put("complaints-solved", String.valueOf(Math.min(seed % 4, seed % 3)));
		}
		return answers;
	}

	private void except(Owed owed, LocalDate due, boolean excused) {
		Instant time = at(due.minusDays(2), 10);
		this.scene.act(excused ? "thuongtruc" : "danvan", time, (actor) -> {
			Obligation one = this.obligations.findById(owed.id()).orElseThrow();
			if (excused) {
				one.excuse(actor, "Đơn vị đang sắp xếp tổ chức, Thường trực đồng ý miễn kỳ này.", time);
			}
			else {
				one.extend(actor, "Cán bộ phụ trách đi học, đơn vị xin lùi hạn.", Deadline.noLaterThan(due.plusDays(5)),
						time);
			}
			this.obligations.save(one);
		});
	}

	private Instant at(LocalDate day, int hour) {
		Instant wanted = day.atTime(hour, 20).atZone(Deadline.ZONE).toInstant();
		Instant latest = this.scene.now().minusSeconds(300);
		return wanted.isBefore(latest) ? wanted : latest;
	}

	/** What a unit owes. */
	record Owed(UUID id, String code, String shortName, UnitKind kind, LocalDate month, String report, Instant dueAt) {

	}

}
