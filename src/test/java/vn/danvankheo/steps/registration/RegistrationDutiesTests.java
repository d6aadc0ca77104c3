package vn.danvankheo.steps.registration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.PrintedNames;
import vn.danvankheo.ground.organisation.SteeringCommittee;
import vn.danvankheo.ground.organisation.SteeringCommittees;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.runtime.DatabaseTest;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Plan;
import vn.danvankheo.year.campaign.Quota;
import vn.danvankheo.year.campaign.Quotas;
import vn.danvankheo.year.campaign.Round;
import vn.danvankheo.year.campaign.RoundDays;
import vn.danvankheo.year.campaign.RoundId;
import vn.danvankheo.year.campaign.Rounds;
import vn.danvankheo.year.obligation.PeriodOpenings;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class RegistrationDutiesTests {

	@Autowired
	private RegistrationDuties duties;

	@Autowired
	private PeriodOpenings openings;

	@Autowired
	private Rounds rounds;

	@Autowired
	private Campaigns campaigns;

	@Autowired
	private Quotas quotas;

	@Autowired
	private Units units;

	@Autowired
	private SteeringCommittees committees;

	@Autowired
	private Clock clock;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private JdbcTemplate database;

	private final CommitteeId committee = CommitteeId.next();

	private LocalDate today;

	private Campaign campaign;

	private UnitId ward;

	private UnitId school;

	private UnitId association;

	@BeforeEach
	void aTown() {
		this.today = LocalDate.now(this.clock);
		String code = "T" + Math.abs(UUID.randomUUID().hashCode());
		this.committees
			.save(new SteeringCommittee(
					this.committee, code, new PrintedNames("Ban Chỉ đạo", "BAN CHỈ ĐẠO", "BCĐ", "Thị ủy", "THỊ ỦY",
							"ThU", "Ban Dân vận", "BAN DÂN VẬN", "BDV", "thị xã"),
					null, this.today.minusYears(1), null));
		int year = this.today.getYear();
		this.campaign = this.campaigns.save(new Campaign(CampaignId.next(), this.committee, year,
				new Plan("1-KH/BCĐ", null, "Phong trào", year, year, null, null, null)));
		this.quotas.save(new Quota(this.campaign, UnitKind.WARD, 5, true));
		this.quotas.save(new Quota(this.campaign, UnitKind.SCHOOL, 1, true));
		this.ward = unit("P01", UnitKind.WARD, this.today.minusYears(1));
		this.school = unit("T01", UnitKind.SCHOOL, this.today.minusYears(1));
		this.association = unit("H01", UnitKind.ASSOCIATION, this.today.minusYears(1));
	}

	@Test
	void on_the_opening_day_every_unit_of_a_kind_with_a_quota_owes_its_minimum() {
		RoundId round = round(1, this.today, true);
		assertThat(this.duties.dutyOf(this.ward, round)).get().extracting(RegistrationDuty::required).isEqualTo(5);
		assertThat(this.duties.dutyOf(this.school, round)).get().extracting(RegistrationDuty::required).isEqualTo(1);
		assertThat(this.duties.dutyOf(this.association, round)).isEmpty();
		assertThat(opened(round)).isTrue();
	}

	@Test
	void before_the_opening_day_nobody_owes_anything() {
		RoundId round = round(1, this.today.plusDays(1), true);
		this.openings.openDue(this.campaign.id(), this.clock.instant());
		assertThat(this.duties.dutyOf(this.ward, round)).isEmpty();
		assertThat(opened(round)).isFalse();
	}

	@Test
	void in_the_supplementary_round_nobody_owes_anything() {
		RoundId round = round(2, this.today, false);
		this.openings.openDue(this.campaign.id(), this.clock.instant());
		assertThat(owing(round)).isEmpty();
		assertThat(opened(round)).isTrue();
	}

	@Test
	void the_set_is_that_of_the_opening_day_and_stays_so() {
		UnitId later = unit("P02", UnitKind.WARD, this.today);
		RoundId round = round(1, this.today.minusDays(1), true);
		this.openings.openDue(this.campaign.id(), this.clock.instant());
		unit("P03", UnitKind.WARD, this.today.minusYears(1));
		this.openings.openDue(this.campaign.id(), this.clock.instant());
		assertThat(this.duties.dutyOf(later, round)).isEmpty();
		assertThat(owing(round)).containsExactlyInAnyOrder(this.ward.unitId(), this.school.unitId());
	}

	@Test
	void a_round_is_opened_once_however_many_do_it_at_the_same_time() {
		RoundId round = round(1, this.today, true);
		CompletableFuture<?>[] everybody = IntStream.range(0, 6)
			.mapToObj((i) -> CompletableFuture
				.runAsync((i % 2 == 0) ? () -> this.openings.openDue(this.campaign.id(), this.clock.instant())
						: () -> this.duties.dutyOf(this.ward, round)))
			.toArray(CompletableFuture[]::new);
		Arrays.stream(everybody).forEach(CompletableFuture::join);
		assertThat(owing(round)).hasSize(2);
		assertThat(this.database.queryForMap(
				"select count(*) as periods, max(version) as version, max(expected) as expected from obligation_period"
						+ " where subject_id = ?",
				round.roundId()))
			.isEqualTo(Map.of("periods", 1L, "version", 2L, "expected", 2));
	}

	@Test
	void a_page_that_only_reads_may_be_the_first_to_need_it() {
		RoundId round = round(1, this.today, true);
		TransactionTemplate reading = new TransactionTemplate(this.transactions);
		reading.setReadOnly(true);
		Integer required = reading.execute((status) -> this.duties.dutyOf(this.ward, round).orElseThrow().required());
		assertThat(required).isEqualTo(5);
	}

	@Test
	void what_is_sent_is_counted_and_remembered() {
		RoundId round = round(1, this.today, true);
		Instant now = this.clock.instant();
		this.duties.recount(this.ward, round, 4, "Đang khảo sát", now);
		this.duties.recount(this.ward, round, 4, null, now);
		assertThat(this.duties.dutyOf(this.ward, round)).get()
			.returns(1, RegistrationDuty::missing)
			.returns("Đang khảo sát", RegistrationDuty::shortfallReason)
			.returns(true, RegistrationDuty::open);
		this.duties.recount(this.ward, round, 6, null, now);
		this.duties.recountAfterReturn(this.ward, round, 4, now);
		assertThat(this.duties.dutyOf(this.ward, round)).get()
			.returns(1, RegistrationDuty::missing)
			.returns(true, RegistrationDuty::open);
		this.duties.recount(this.association, round, 1, null, now);
		assertThat(this.duties.dutyOf(this.association, round)).isEmpty();
	}

	private boolean opened(RoundId round) {
		return this.openings.opened(RegistrationKind.CODE, round.roundId());
	}

	private List<UUID> owing(RoundId round) {
		return this.database.queryForList("select unit_id from registration_tally where round_id = ?", UUID.class,
				round.roundId());
	}

	private RoundId round(int number, LocalDate opensOn, boolean quotaApplies) {
		Round round = new Round(RoundId.next(), this.campaign, number, "Đợt " + number,
				new RoundDays(opensOn, opensOn.plusDays(20), opensOn.plusDays(30)), quotaApplies);
		return this.rounds.save(round).id();
	}

	private UnitId unit(String code, UnitKind kind, LocalDate validFrom) {
		return this.units.save(new Unit(UnitId.next(), this.committee, code, code, code, kind, validFrom)).id();
	}

}
