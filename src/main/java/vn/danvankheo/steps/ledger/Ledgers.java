package vn.danvankheo.steps.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.file.SpreadsheetWriter;
import vn.danvankheo.ground.file.Table;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Round;
import vn.danvankheo.year.campaign.Rounds;
import vn.danvankheo.year.emulation.Stage;

/** Keeps nothing: reads what each unit owes and has, in one statement. */
@Service
class Ledgers {

	private static final String LINES = """
			select u.unit_id as unit, u.short_name as name, u.kind, coalesce(t.required, 0) as required,
			  coalesce(n.drafting, 0) as drafting, coalesce(n.waiting, 0) as waiting, coalesce(n.returned, 0) as returned,
			  coalesce(n.received, 0) as received, coalesce(n.assigned, 0) as assigned, o.excused_at is not null as excused, o.excused_reason,
			  t.shortfall_reason, o.locks_at as lock_at,
			  o.extended_until is not null as extended
			from unit u
			left join registration_tally t on t.committee_id = u.committee_id and t.unit_id = u.unit_id and t.round_id = :round
			left join obligation o on o.obligation_id = t.obligation_id
			left join (select p.unit_id, count(*) filter (where p.stage = :DRAFT) as drafting,
			    count(*) filter (where p.stage = :SUBMITTED) as waiting,
			    count(*) filter (where p.stage = :RETURNED) as returned,
			    count(*) filter (where p.stage in (:ACCEPTED)) as received,
			    count(*) filter (where p.stage in (:UNDERTAKEN)) as assigned
			  from participation p
			  where p.committee_id = :committee and p.campaign_id = :campaign and p.round_id = :round
			  group by p.unit_id) n on n.unit_id = u.unit_id
			where u.committee_id = :committee and (:all or u.unit_id in (:units))
			  and (o.obligation_id is not null or n.unit_id is not null)
			order by u.short_name collate vietnamese, u.unit_id""";

	private static final List<Table.Column> COLUMNS = List.of(new Table.Column("TT", 5), new Table.Column("Đơn vị", 34),
			new Table.Column("Loại đơn vị", 20), new Table.Column("Tối thiểu", 10), new Table.Column("Đang soạn", 10),
			new Table.Column("Đã gửi, chờ tiếp nhận", 12), new Table.Column("Bị trả lại", 10),
			new Table.Column("Đã tiếp nhận", 12), new Table.Column("Trong đó đã giao", 12),
			new Table.Column("Thiếu", 8), new Table.Column("Vượt", 8),
			new Table.Column("Bổ sung được đến hết ngày", 16), new Table.Column("Ghi chú", 40));

	private final Campaigns campaigns;

	private final Rounds rounds;

	private final JdbcClient database;

	private final Words words;

	private final Clock clock;

	Ledgers(Campaigns campaigns, Rounds rounds, JdbcClient database, Words words, Clock clock) {
		this.campaigns = campaigns;
		this.rounds = rounds;
		this.database = database;
		this.words = words;
		this.clock = clock;
	}

	/**
	 * The ledger of the round with this number in this year, else of the latest round
	 * that has begun this year; empty when there is no campaign yet.
	 */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER,
			Role.ADMINISTRATOR })
	@Transactional(readOnly = true)
	public Optional<Ledger> of(Actor actor, Integer year, Integer number, UnitKind kind, boolean shortOnly) {
		List<Campaign> campaigns = this.campaigns.findByCommitteeOrderByYearDesc(actor.committee());
		int wanted = (year != null) ? year : LocalDate.now(this.clock).getYear();
		Optional<Campaign> campaign = campaigns.stream()
			.min(Comparator.comparingInt((Campaign found) -> Math.abs(found.year() - wanted)));
		return campaign.flatMap((found) -> {
			List<Round> rounds = this.rounds.findByCampaignOrderByNumber(found.id());
			return round(rounds, number)
				.map((round) -> ledger(actor, found, round, rounds, campaigns, kind, shortOnly));
		});
	}

	private Optional<Round> round(List<Round> rounds, Integer number) {
		LocalDate today = LocalDate.now(this.clock);
		return rounds.stream()
			.filter((round) -> number != null && round.number() == number)
			.findFirst()
			.or(() -> rounds.stream()
				.filter((round) -> !round.days().opensOn().isAfter(today))
				.reduce((first, second) -> second))
			.or(() -> rounds.stream().findFirst());
	}

	private Ledger ledger(Actor actor, Campaign campaign, Round round, List<Round> rounds, List<Campaign> campaigns,
			UnitKind kind, boolean shortOnly) {
		List<LedgerLine> all = this.database.sql(LINES)
			.params(Stage.parameters())
			.param("committee", actor.committee().committeeId())
			.param("campaign", campaign.id().campaignId())
			.param("round", round.id().roundId())
			.param("all", actor.scope().allUnits())
			.param("units", actor.scope().unitValues())
			.query(Rows.of(LedgerLine.class))
			.list();
		List<LedgerLine> shown = all.stream()
			.filter((line) -> kind == null || line.kind() == kind)
			.filter((line) -> !shortOnly || line.missing() > 0)
			.toList();
		return new Ledger(campaign, round, rounds, campaigns.stream().map(Campaign::year).toList(), shown,
				LedgerTotal.of("", all), kind, shortOnly);
	}

	/** Writes what the ledger shows as a workbook. */
	void write(Ledger ledger, OutputStream target) throws IOException {
		List<List<Object>> rows = new ArrayList<>();
		ledger.byKind().forEach((kind, lines) -> lines.forEach((line) -> rows.add(row(rows.size() + 1, line))));
		LedgerTotal sum = ledger.shown();
		rows.add(Arrays.asList(null, "Cộng", null, sum.required(), sum.drafting(), sum.waiting(), sum.returned(),
				sum.received(), sum.assigned(), sum.missing(), sum.over(), null, null));
		List<String> titles = List.of("SỔ CHỈ TIÊU ĐĂNG KÝ “DÂN VẬN KHÉO” NĂM " + ledger.campaign().year(),
				ledger.round().name() + ", tính đến ngày " + VietnameseDate.format(LocalDate.now(this.clock)),
				ledger.total().sentence());
		SpreadsheetWriter.write(new Table("Sổ chỉ tiêu", titles, COLUMNS, rows), List.of(), target);
	}

	private List<Object> row(int number, LedgerLine line) {
		String note = line.excused() ? "Được miễn: " + line.excusedReason() : line.shortfallReason();
		return Arrays.asList(number, line.name(), this.words.of(line.kind()), line.required(), line.drafting(),
				line.waiting(), line.returned(), line.received(), line.assigned(), line.missing(), line.over(),
				(line.lastDay() != null) ? line.lastDay().lastDay() : null, note);
	}

}
